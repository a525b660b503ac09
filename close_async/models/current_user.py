# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .connected_account import ConnectedAccount
    from .membership import Membership
    from .organization import Organization
    from .user_phone_number import UserPhoneNumber


@model
class CurrentUser(Record):
    """The user whom the key or token belongs to."""

    id: str = UNSET
    email: str = UNSET
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    image: str | None = UNSET
    """Address of the picture."""
    google_profile_image_url: str | None = UNSET
    last_used_timezone: str | None = UNSET
    """IANA time zone."""
    email_verified_at: dt.datetime | None = UNSET
    organizations: list[Organization] = UNSET
    memberships: list[Membership] = UNSET
    email_accounts: list[ConnectedAccount] = UNSET
    phone_numbers: list[UserPhoneNumber] = UNSET
    all_group_numbers: list[UserPhoneNumber] | None = UNSET
    connected_accounts: list[ConnectedAccount] | None = UNSET
    email_signatures: Any | None = UNSET
    phone: str | None = UNSET
    country: str | None = UNSET
    is_passwordless: bool | None = UNSET
    """Whether you sign in without a password."""
    totp_auth_state: Any | None = UNSET
    outbound_carrier: str | None = UNSET
    preferred_twilio_edge: str | None = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
