# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model, wire
from ..values.records import Record


@model
class Activity(Record):
    """An activity of a kind without a class of its own."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    contact_id: str | None = UNSET
    user_id: str | None = UNSET
    """Whose activity it is."""
    user_name: str | None = UNSET
    users: list[str] = UNSET
    """Ids of the users involved."""
    activity_at: dt.datetime | None = UNSET
    """When it happened."""
    created_by: str | None = UNSET
    """Id of the user."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user."""
    updated_by_name: str | None = UNSET
    date_created: dt.datetime = UNSET
    """When it came into Close."""
    date_updated: dt.datetime = UNSET
