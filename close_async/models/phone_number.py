# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, NUMBER, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PhoneNumber(Record):
    """A phone number of the organization."""

    id: str
    number: str
    """The number in E.164 form."""
    number_formatted: str
    """The number as people write it."""
    label: str | None
    """Name that users see."""
    type: Literal["external", "internal", "virtual"] | str
    """`internal` is rented through Close; `external` is one's own, only shown to those who are called;
    `virtual` is one's own, with its calls routed to Close."""
    country: str | None
    """ISO code of the country, two letters."""
    user_id: str | None
    """Id of the user whom it belongs to; null for a group number."""
    is_group_number: bool
    """Whether it belongs to a group of users."""
    participants: list[str] | None
    """Ids of the users who take part in the number."""
    phone_numbers: list[str] | None
    """Further phone numbers that take part, in E.164 form."""
    phone_numbers_formatted: list[str] | None
    """The same as people write them."""
    forward_to: str | None
    """Number that incoming calls are forwarded to, in E.164 form."""
    forward_to_formatted: str | None
    """The same as people write it."""
    forward_to_enabled: bool | None
    """Whether incoming calls are forwarded."""
    press_1_to_accept: bool | None
    """Whether whoever answers must press 1 to take the call."""
    inbound_ring_duration: int | None
    """How long an incoming call rings, in seconds, 15 to 90."""
    voicemail_greeting_url: str | None
    """Address of the MP3 file that callers hear as voicemail greeting; it must begin with `https://`."""
    sms_enabled: bool
    """Whether it can send and receive SMS."""
    mms_enabled: bool
    """Whether it can send and receive MMS."""
    supports_sms_to_countries: list[str]
    """ISO codes of the countries that it can send SMS to."""
    supports_mms_to_countries: list[str]
    """ISO codes of the countries that it can send MMS to."""
    carrier: Literal["plivo", "twilio"] | str | None
    """The company behind a rented number."""
    carrier_type: Literal["local", "mobile", "national", "shortcode", "tollfree"] | str | None
    """The kind of rented number."""
    address_id: str | None
    bundle_id: str | None
    is_premium: bool
    is_verified: bool
    was_ported: bool | None
    """Whether it came from another carrier."""
    last_billed_price: float | None
    next_billing_on: dt.datetime | None
    organization_id: str
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "number": Field("number", STRING, required=True),
        "number_formatted": Field("number_formatted", STRING, required=True),
        "label": Field("label", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "country": Field("country", STRING, required=True),
        "user_id": Field("user_id", STRING, required=True),
        "is_group_number": Field("is_group_number", BOOLEAN, required=True),
        "participants": Field("participants", List(STRING)),
        "phone_numbers": Field("phone_numbers", List(STRING)),
        "phone_numbers_formatted": Field("phone_numbers_formatted", List(STRING)),
        "forward_to": Field("forward_to", STRING),
        "forward_to_formatted": Field("forward_to_formatted", STRING),
        "forward_to_enabled": Field("forward_to_enabled", BOOLEAN),
        "press_1_to_accept": Field("press_1_to_accept", BOOLEAN),
        "inbound_ring_duration": Field("inbound_ring_duration", INTEGER),
        "voicemail_greeting_url": Field("voicemail_greeting_url", STRING),
        "sms_enabled": Field("sms_enabled", BOOLEAN, required=True),
        "mms_enabled": Field("mms_enabled", BOOLEAN, required=True),
        "supports_sms_to_countries": Field(
            "supports_sms_to_countries", List(STRING), required=True
        ),
        "supports_mms_to_countries": Field(
            "supports_mms_to_countries", List(STRING), required=True
        ),
        "carrier": Field("carrier", STRING, required=True),
        "carrier_type": Field("carrier_type", STRING, required=True),
        "address_id": Field("address_id", STRING, required=True),
        "bundle_id": Field("bundle_id", STRING, required=True),
        "is_premium": Field("is_premium", BOOLEAN, required=True),
        "is_verified": Field("is_verified", BOOLEAN, required=True),
        "was_ported": Field("was_ported", BOOLEAN),
        "last_billed_price": Field("last_billed_price", NUMBER, required=True),
        "next_billing_on": Field("next_billing_on", DATETIME, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        number: str | Unset = UNSET,
        number_formatted: str | Unset = UNSET,
        label: str | None | Unset = UNSET,
        type: Literal["external", "internal", "virtual"] | str | Unset = UNSET,
        country: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participants: abc.Sequence[str] | None | Unset = UNSET,
        phone_numbers: abc.Sequence[str] | None | Unset = UNSET,
        phone_numbers_formatted: abc.Sequence[str] | None | Unset = UNSET,
        forward_to: str | None | Unset = UNSET,
        forward_to_formatted: str | None | Unset = UNSET,
        forward_to_enabled: bool | None | Unset = UNSET,
        press_1_to_accept: bool | None | Unset = UNSET,
        inbound_ring_duration: int | None | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
        sms_enabled: bool | Unset = UNSET,
        mms_enabled: bool | Unset = UNSET,
        supports_sms_to_countries: abc.Sequence[str] | Unset = UNSET,
        supports_mms_to_countries: abc.Sequence[str] | Unset = UNSET,
        carrier: Literal["plivo", "twilio"] | str | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "shortcode", "tollfree"]
        | str
        | None
        | Unset = UNSET,
        address_id: str | None | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        is_premium: bool | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        was_ported: bool | None | Unset = UNSET,
        last_billed_price: float | None | Unset = UNSET,
        next_billing_on: dt.datetime | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "number": number,
                "number_formatted": number_formatted,
                "label": label,
                "type": type,
                "country": country,
                "user_id": user_id,
                "is_group_number": is_group_number,
                "participants": participants,
                "phone_numbers": phone_numbers,
                "phone_numbers_formatted": phone_numbers_formatted,
                "forward_to": forward_to,
                "forward_to_formatted": forward_to_formatted,
                "forward_to_enabled": forward_to_enabled,
                "press_1_to_accept": press_1_to_accept,
                "inbound_ring_duration": inbound_ring_duration,
                "voicemail_greeting_url": voicemail_greeting_url,
                "sms_enabled": sms_enabled,
                "mms_enabled": mms_enabled,
                "supports_sms_to_countries": supports_sms_to_countries,
                "supports_mms_to_countries": supports_mms_to_countries,
                "carrier": carrier,
                "carrier_type": carrier_type,
                "address_id": address_id,
                "bundle_id": bundle_id,
                "is_premium": is_premium,
                "is_verified": is_verified,
                "was_ported": was_ported,
                "last_billed_price": last_billed_price,
                "next_billing_on": next_billing_on,
                "organization_id": organization_id,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
