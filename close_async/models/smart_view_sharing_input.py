# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmartViewSharingInput(Record):
    """Who is to see a smart view."""

    whole_org: bool | None
    user_ids: list[str] | None
    group_ids: list[str] | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "whole_org": Field("whole_org", BOOLEAN),
        "user_ids": Field("user_ids", List(STRING)),
        "group_ids": Field("group_ids", List(STRING)),
    }

    def __init__(
        self,
        *,
        whole_org: bool | None | Unset = UNSET,
        user_ids: abc.Sequence[str] | None | Unset = UNSET,
        group_ids: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "whole_org": whole_org,
                "user_ids": user_ids,
                "group_ids": group_ids,
            },
            additional_properties,
        )
