# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class UserPhoneNumber(Record):
    """A phone number of a user, as the phone numbers resource has it."""

    id: str = UNSET
    number: str = UNSET
    """In E.164 form."""
    number_formatted: str | None = UNSET
    """The number as people write it."""
    label: str | None = UNSET
    """Name that users see."""
    type: Literal["external", "internal", "virtual"] | str | None = UNSET
    """`internal` is rented through Close; `external` is one's own, only shown to those who are called;
    `virtual` is one's own, with its calls routed to Close."""
    country: str | None = UNSET
    """ISO code of the country, two letters."""
    user_id: str | None = UNSET
    """Id of the user whom it belongs to; null for a group number. Close is going to remove it;
    `participants` supersedes it."""
    is_group_number: bool | None = UNSET
    """Whether it belongs to a group of users. Close is going to remove it."""
    participants: list[str] | None = UNSET
    """Ids of the users who take part in the number."""
    phone_numbers: list[str] | None = UNSET
    """Further phone numbers that take part, in E.164 form."""
    phone_numbers_formatted: list[str] | None = UNSET
    """The same as people write them."""
    forward_to: str | None = UNSET
    """Number that incoming calls are forwarded to, in E.164 form."""
    forward_to_formatted: str | None = UNSET
    """The same as people write it."""
    forward_to_enabled: bool | None = UNSET
    """Whether incoming calls are forwarded."""
    press_1_to_accept: bool | None = UNSET
    """Whether whoever answers must press 1 to take the call."""
    inbound_ring_duration: int | None = UNSET
    """How long an incoming call rings, in seconds, 15 to 90."""
    voicemail_greeting_url: str | None = UNSET
    """Address of the MP3 file that callers hear as voicemail greeting; it must begin with `https://`."""
    sms_enabled: bool | None = UNSET
    """Whether it can send and receive SMS."""
    mms_enabled: bool | None = UNSET
    """Whether it can send and receive MMS."""
    supports_sms_to_countries: list[str] | None = UNSET
    """ISO codes of the countries that it can send SMS to."""
    supports_mms_to_countries: list[str] | None = UNSET
    """ISO codes of the countries that it can send MMS to."""
    carrier: Literal["plivo", "twilio"] | str | None = UNSET
    """The company behind a rented number."""
    carrier_type: Literal["local", "mobile", "national", "shortcode", "tollfree"] | str | None = (
        UNSET
    )
    """The kind of rented number."""
    address_id: str | None = UNSET
    bundle_id: str | None = UNSET
    is_premium: bool | None = UNSET
    is_verified: bool | None = UNSET
    was_ported: bool | None = UNSET
    """Whether it came from another carrier."""
    last_billed_price: float | None = UNSET
    next_billing_on: dt.datetime | None = UNSET
    organization_id: str = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
