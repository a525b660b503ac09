# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from ..codecs import BOOLEAN, DATE_OR_DATETIME, STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateNotification(Record):
    """UpdateNotification, as Close sends or takes it."""

    agent_config_id: str | None
    assigned_to: str | None
    contact_id: str | None
    created_by: str | None
    date: dt.date | dt.datetime | None
    due_date: dt.date | dt.datetime | None
    is_complete: bool | None
    is_dateless: bool | None
    lead_id: str | None
    organization_id: str | None
    priority: Literal["high", "medium"] | str | None
    resolution: Literal["abandoned", "skipped"] | str | None
    text: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "agent_config_id": Field("agent_config_id", STRING),
        "assigned_to": Field("assigned_to", STRING),
        "contact_id": Field("contact_id", STRING),
        "created_by": Field("created_by", STRING),
        "date": Field("date", DATE_OR_DATETIME),
        "due_date": Field("due_date", DATE_OR_DATETIME),
        "is_complete": Field("is_complete", BOOLEAN),
        "is_dateless": Field("is_dateless", BOOLEAN),
        "lead_id": Field("lead_id", STRING),
        "organization_id": Field("organization_id", STRING),
        "priority": Field("priority", STRING),
        "resolution": Field("resolution", STRING),
        "text": Field("text", STRING),
    }

    def __init__(
        self,
        *,
        agent_config_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date: dt.date | dt.datetime | None | Unset = UNSET,
        due_date: dt.date | dt.datetime | None | Unset = UNSET,
        is_complete: bool | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | str | None | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "agent_config_id": agent_config_id,
                "assigned_to": assigned_to,
                "contact_id": contact_id,
                "created_by": created_by,
                "date": date,
                "due_date": due_date,
                "is_complete": is_complete,
                "is_dateless": is_dateless,
                "lead_id": lead_id,
                "organization_id": organization_id,
                "priority": priority,
                "resolution": resolution,
                "text": text,
            },
            additional_properties,
        )
