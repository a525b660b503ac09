# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmartViewSharing(Record):
    """Who sees a smart view."""

    whole_org: bool
    user_ids: list[str]
    group_ids: list[str]
    created_at: dt.datetime | None
    created_by_id: str | None
    updated_at: dt.datetime | None
    updated_by_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "whole_org": Field("whole_org", BOOLEAN, required=True),
        "user_ids": Field("user_ids", List(STRING), required=True),
        "group_ids": Field("group_ids", List(STRING), required=True),
        "created_at": Field("created_at", DATETIME),
        "created_by_id": Field("created_by_id", STRING),
        "updated_at": Field("updated_at", DATETIME),
        "updated_by_id": Field("updated_by_id", STRING),
    }

    def __init__(
        self,
        *,
        whole_org: bool | Unset = UNSET,
        user_ids: abc.Sequence[str] | Unset = UNSET,
        group_ids: abc.Sequence[str] | Unset = UNSET,
        created_at: dt.datetime | None | Unset = UNSET,
        created_by_id: str | None | Unset = UNSET,
        updated_at: dt.datetime | None | Unset = UNSET,
        updated_by_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "whole_org": whole_org,
                "user_ids": user_ids,
                "group_ids": group_ids,
                "created_at": created_at,
                "created_by_id": created_by_id,
                "updated_at": updated_at,
                "updated_by_id": updated_by_id,
            },
            additional_properties,
        )
