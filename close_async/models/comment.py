# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Comment(Record):
    """A comment in a thread."""

    id: str
    thread_id: str
    organization_id: str
    lead_id: str | None
    body: str | None
    """Rich text; null once removed."""
    mentions: list[str]
    """Ids of the users mentioned in the text."""
    created_by: str | None
    """Id of the user who wrote it."""
    created_at: dt.datetime
    updated_by: str | None
    updated_at: dt.datetime
    removed_by: str | None
    """Id of the user who removed it."""
    removed_at: dt.datetime | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "thread_id": Field("thread_id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING, required=True),
        "body": Field("body", STRING, required=True),
        "mentions": Field("mentions", List(STRING), required=True),
        "created_by": Field("created_by", STRING, required=True),
        "created_at": Field("created_at", DATETIME, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "updated_at": Field("updated_at", DATETIME, required=True),
        "removed_by": Field("removed_by", STRING, required=True),
        "removed_at": Field("removed_at", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        thread_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        body: str | None | Unset = UNSET,
        mentions: abc.Sequence[str] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        removed_by: str | None | Unset = UNSET,
        removed_at: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "thread_id": thread_id,
                "organization_id": organization_id,
                "lead_id": lead_id,
                "body": body,
                "mentions": mentions,
                "created_by": created_by,
                "created_at": created_at,
                "updated_by": updated_by,
                "updated_at": updated_at,
                "removed_by": removed_by,
                "removed_at": removed_at,
            },
            additional_properties,
        )
