# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, INTEGER, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CommentThread(Record):
    """The comments on one object, without their texts."""

    id: str
    object_id: str
    """What is commented on."""
    object_type: str
    """Kind of what is commented on, such as `activity.custom_activity`."""
    organization_id: str
    lead_id: str | None
    num_comments: int
    participating: list[str]
    """Ids of the users who take part."""
    created_at: dt.datetime
    updated_at: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "object_id": Field("object_id", STRING, required=True),
        "object_type": Field("object_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING, required=True),
        "num_comments": Field("num_comments", INTEGER, required=True),
        "participating": Field("participating", List(STRING), required=True),
        "created_at": Field("created_at", DATETIME, required=True),
        "updated_at": Field("updated_at", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        num_comments: int | Unset = UNSET,
        participating: abc.Sequence[str] | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "object_id": object_id,
                "object_type": object_type,
                "organization_id": organization_id,
                "lead_id": lead_id,
                "num_comments": num_comments,
                "participating": participating,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            additional_properties,
        )
