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
class Playbook(Record):
    """A template for calls and meetings of one kind."""

    id: str
    name: str
    description: str | None
    summary_guidance: str | None
    """What the AI summary of a call or meeting should look at."""
    custom_field_ids: list[str]
    """Ids of shared custom fields that its calls and meetings offer."""
    outcome_ids: list[str]
    """Ids of outcomes that its calls and meetings offer."""
    position: int | None
    """Place among the active playbooks, from 0; null while archived."""
    organization_id: str
    created_at: dt.datetime
    created_by_id: str
    """Id of the user who created it."""
    updated_at: dt.datetime
    updated_by_id: str
    """Id of the user who changed it last."""
    archived_at: dt.datetime | None
    """Since when it is archived; null while active."""
    archived_by_id: str | None
    """Id of the user who archived it."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING, required=True),
        "summary_guidance": Field("summary_guidance", STRING, required=True),
        "custom_field_ids": Field("custom_field_ids", List(STRING), required=True),
        "outcome_ids": Field("outcome_ids", List(STRING), required=True),
        "position": Field("position", INTEGER, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "created_at": Field("created_at", DATETIME, required=True),
        "created_by_id": Field("created_by_id", STRING, required=True),
        "updated_at": Field("updated_at", DATETIME, required=True),
        "updated_by_id": Field("updated_by_id", STRING, required=True),
        "archived_at": Field("archived_at", DATETIME, required=True),
        "archived_by_id": Field("archived_by_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
        custom_field_ids: abc.Sequence[str] | Unset = UNSET,
        outcome_ids: abc.Sequence[str] | Unset = UNSET,
        position: int | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        created_by_id: str | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
        archived_at: dt.datetime | None | Unset = UNSET,
        archived_by_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "description": description,
                "summary_guidance": summary_guidance,
                "custom_field_ids": custom_field_ids,
                "outcome_ids": outcome_ids,
                "position": position,
                "organization_id": organization_id,
                "created_at": created_at,
                "created_by_id": created_by_id,
                "updated_at": updated_at,
                "updated_by_id": updated_by_id,
                "archived_at": archived_at,
                "archived_by_id": archived_by_id,
            },
            additional_properties,
        )
