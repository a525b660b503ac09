# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .connected_account_identity import ConnectedAccountIdentity
    from .connected_account_server import ConnectedAccountServer


@model
class ConnectedAccount(Record):
    """An email, calendar or meeting account of a user."""

    id: str = UNSET
    type: Literal["calendly", "custom_email", "google", "microsoft", "zoom"] | str = wire(
        "_type", default=UNSET
    )
    """Where the account is; `custom_email` is any mail server."""
    user_id: str = UNSET
    """Id of the user whom it belongs to."""
    organization_id: str = UNSET
    email: str | None = UNSET
    """Email address of the account; seen on Zoom accounts."""
    identities: list[ConnectedAccountIdentity] = UNSET
    """Names and addresses that it can send as; empty for an account without email."""
    default_identity: Any | None = UNSET
    smtp: ConnectedAccountServer | None = UNSET
    """The server that sends; null or missing unless `_type` is `custom_email`."""
    imap: ConnectedAccountServer | None = UNSET
    """The server that receives; null or missing where there is none."""
    synced_calendars: list[str] | None = UNSET
    """Calendars whose meetings Close follows; Google and Microsoft accounts only."""
    sync_all_calendars: Any | None = UNSET
    available_calendars: Any | None = UNSET
    available_features: Any | None = UNSET
    enabled_features: Any | None = UNSET
    send_status: Any | None = UNSET
    receive_status: Any | None = UNSET
    email_receive_status: Any | None = UNSET
    calendar_receive_status: Any | None = UNSET
    receive_attempts_count: int | None = UNSET
    """In live responses only."""
    latest_send_error: Any | None = UNSET
    latest_receive_error: Any | None = UNSET
    has_meeting_creation_scopes: Any | None = UNSET
    is_imap_archive_sync_enabled: Any | None = UNSET
    lead_suggestions_updated_at: Any | None = UNSET
    calendly: Any | None = UNSET
    zoom_account_plan: Any | None = UNSET
    date_created: dt.datetime | None = UNSET
