# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ContactPhone(Record):
    """A phone number of a contact."""

    phone: str = UNSET
    """The number, in E.164 form once stored, such as `+16505550100`."""
    phone_formatted: str = UNSET
    """The number as people write it; responses only."""
    type: str = UNSET
    """What the number is for, such as `office` or `mobile`."""
    country: str | None = UNSET
    """Two-letter country code that the number belongs to."""
    outbound_sms_blocked: bool | None = UNSET
    """Whether text messages to this number are refused."""
    tz_ids: list[str] | None = UNSET
    """IANA time zones that the number can be in."""
