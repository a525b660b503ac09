# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATE_OR_DATETIME, DATETIME, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceSubscription(Record):
    """One contact's run through a sequence."""

    id: str
    organization_id: str
    sequence_id: str
    lead_id: str | None
    contact_id: str
    contact_email: str | None
    """The address that is written to."""
    status: Literal["active", "error", "finished", "goal", "paused"] | str
    """`goal`: ended because the goal was reached, such as an answer."""
    status_reason: str | None
    """Why it has that status, such as `manual`."""
    start_date: dt.date | dt.datetime | None
    sender_account_id: str | None
    """The connected account that sends."""
    sender_name: str | None
    sender_email: str | None
    calls_assigned_to: list[str] | None
    """Ids of the users who make its calls."""
    date_created: dt.datetime
    date_updated: dt.datetime
    created_by_id: str | None
    updated_by_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "sequence_id": Field("sequence_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING),
        "contact_id": Field("contact_id", STRING, required=True),
        "contact_email": Field("contact_email", STRING),
        "status": Field("status", STRING, required=True),
        "status_reason": Field("status_reason", STRING),
        "start_date": Field("start_date", DATE_OR_DATETIME),
        "sender_account_id": Field("sender_account_id", STRING),
        "sender_name": Field("sender_name", STRING),
        "sender_email": Field("sender_email", STRING),
        "calls_assigned_to": Field("calls_assigned_to", List(STRING)),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by_id": Field("created_by_id", STRING),
        "updated_by_id": Field("updated_by_id", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        status: Literal["active", "error", "finished", "goal", "paused"] | str | Unset = UNSET,
        status_reason: str | None | Unset = UNSET,
        start_date: dt.date | dt.datetime | None | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        sender_name: str | None | Unset = UNSET,
        sender_email: str | None | Unset = UNSET,
        calls_assigned_to: abc.Sequence[str] | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by_id: str | None | Unset = UNSET,
        updated_by_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "organization_id": organization_id,
                "sequence_id": sequence_id,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "contact_email": contact_email,
                "status": status,
                "status_reason": status_reason,
                "start_date": start_date,
                "sender_account_id": sender_account_id,
                "sender_name": sender_name,
                "sender_email": sender_email,
                "calls_assigned_to": calls_assigned_to,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by_id": created_by_id,
                "updated_by_id": updated_by_id,
            },
            additional_properties,
        )
