# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SequenceSubscription(Record):
    """One contact's run through a sequence."""

    id: str = UNSET
    organization_id: str = UNSET
    sequence_id: str = UNSET
    lead_id: str | None = UNSET
    contact_id: str = UNSET
    contact_email: str | None = UNSET
    """The address that is written to."""
    status: Literal["active", "error", "finished", "goal", "paused"] | str = UNSET
    """`goal`: ended because the goal was reached, such as a response."""
    status_reason: str | None = UNSET
    """Why it has that status, such as `manual`."""
    start_date: dt.date | dt.datetime | None = UNSET
    sender_account_id: str | None = UNSET
    """The connected account that sends."""
    sender_name: str | None = UNSET
    sender_email: str | None = UNSET
    calls_assigned_to: list[str] | None = UNSET
    """Ids of the users who make its calls."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
    created_by_id: str | None = UNSET
    updated_by_id: str | None = UNSET
