# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, JSON, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .connected_account_identity import ConnectedAccountIdentity
    from .connected_account_server import ConnectedAccountServer


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ConnectedAccount(Record):
    """An email, calendar or meeting account of a user."""

    id: str
    type: Literal["calendly", "custom_email", "google", "microsoft", "zoom"] | str
    """Where the account is; `custom_email` is any mail server."""
    user_id: str
    """Id of the user whom it belongs to."""
    organization_id: str
    email: str | None
    """Email address of the account; seen on Zoom accounts."""
    identities: list[ConnectedAccountIdentity]
    """Names and addresses that it can send as; empty for an account without email."""
    default_identity: Any | None
    smtp: ConnectedAccountServer | None
    """The server that sends; null or missing unless `_type` is `custom_email`."""
    imap: ConnectedAccountServer | None
    """The server that receives; null or missing where there is none."""
    synced_calendars: list[str] | None
    """Calendars whose meetings Close follows; Google and Microsoft accounts only."""
    sync_all_calendars: Any | None
    available_calendars: Any | None
    available_features: Any | None
    enabled_features: Any | None
    send_status: Any | None
    receive_status: Any | None
    email_receive_status: Any | None
    calendar_receive_status: Any | None
    latest_send_error: Any | None
    latest_receive_error: Any | None
    has_meeting_creation_scopes: Any | None
    is_imap_archive_sync_enabled: Any | None
    lead_suggestions_updated_at: Any | None
    calendly: Any | None
    zoom_account_plan: Any | None
    date_created: dt.datetime | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING, required=True),
        "user_id": Field("user_id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "email": Field("email", STRING),
        "identities": Field("identities", List(Model("ConnectedAccountIdentity")), required=True),
        "default_identity": Field("default_identity", JSON),
        "smtp": Field("smtp", Model("ConnectedAccountServer")),
        "imap": Field("imap", Model("ConnectedAccountServer")),
        "synced_calendars": Field("synced_calendars", List(STRING)),
        "sync_all_calendars": Field("sync_all_calendars", JSON),
        "available_calendars": Field("available_calendars", JSON),
        "available_features": Field("available_features", JSON),
        "enabled_features": Field("enabled_features", JSON),
        "send_status": Field("send_status", JSON),
        "receive_status": Field("receive_status", JSON),
        "email_receive_status": Field("email_receive_status", JSON),
        "calendar_receive_status": Field("calendar_receive_status", JSON),
        "latest_send_error": Field("latest_send_error", JSON),
        "latest_receive_error": Field("latest_receive_error", JSON),
        "has_meeting_creation_scopes": Field("has_meeting_creation_scopes", JSON),
        "is_imap_archive_sync_enabled": Field("is_imap_archive_sync_enabled", JSON),
        "lead_suggestions_updated_at": Field("lead_suggestions_updated_at", JSON),
        "calendly": Field("calendly", JSON),
        "zoom_account_plan": Field("zoom_account_plan", JSON),
        "date_created": Field("date_created", DATETIME),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: Literal["calendly", "custom_email", "google", "microsoft", "zoom"]
        | str
        | Unset = UNSET,
        user_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        email: str | None | Unset = UNSET,
        identities: abc.Sequence[ConnectedAccountIdentity | abc.Mapping[str, object]]
        | Unset = UNSET,
        default_identity: Any | None | Unset = UNSET,
        smtp: ConnectedAccountServer | abc.Mapping[str, object] | None | Unset = UNSET,
        imap: ConnectedAccountServer | abc.Mapping[str, object] | None | Unset = UNSET,
        synced_calendars: abc.Sequence[str] | None | Unset = UNSET,
        sync_all_calendars: Any | None | Unset = UNSET,
        available_calendars: Any | None | Unset = UNSET,
        available_features: Any | None | Unset = UNSET,
        enabled_features: Any | None | Unset = UNSET,
        send_status: Any | None | Unset = UNSET,
        receive_status: Any | None | Unset = UNSET,
        email_receive_status: Any | None | Unset = UNSET,
        calendar_receive_status: Any | None | Unset = UNSET,
        latest_send_error: Any | None | Unset = UNSET,
        latest_receive_error: Any | None | Unset = UNSET,
        has_meeting_creation_scopes: Any | None | Unset = UNSET,
        is_imap_archive_sync_enabled: Any | None | Unset = UNSET,
        lead_suggestions_updated_at: Any | None | Unset = UNSET,
        calendly: Any | None | Unset = UNSET,
        zoom_account_plan: Any | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type,
                "user_id": user_id,
                "organization_id": organization_id,
                "email": email,
                "identities": identities,
                "default_identity": default_identity,
                "smtp": smtp,
                "imap": imap,
                "synced_calendars": synced_calendars,
                "sync_all_calendars": sync_all_calendars,
                "available_calendars": available_calendars,
                "available_features": available_features,
                "enabled_features": enabled_features,
                "send_status": send_status,
                "receive_status": receive_status,
                "email_receive_status": email_receive_status,
                "calendar_receive_status": calendar_receive_status,
                "latest_send_error": latest_send_error,
                "latest_receive_error": latest_receive_error,
                "has_meeting_creation_scopes": has_meeting_creation_scopes,
                "is_imap_archive_sync_enabled": is_imap_archive_sync_enabled,
                "lead_suggestions_updated_at": lead_suggestions_updated_at,
                "calendly": calendly,
                "zoom_account_plan": zoom_account_plan,
                "date_created": date_created,
            },
            additional_properties,
        )
