# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class PhoneNumberUpdate(Record):
    """What to change in a phone number."""

    label: str | None = UNSET
    """Name that users see."""
    forward_to: str | None = UNSET
    """Number that incoming calls are forwarded to, in E.164 form."""
    forward_to_enabled: bool | None = UNSET
    """Whether incoming calls are forwarded."""
    press_1_to_accept: bool | None = UNSET
    """Whether whoever answers must press 1 to take the call."""
    inbound_ring_duration: int | None = UNSET
    """How long an incoming call rings, in seconds, 15 to 90."""
    voicemail_greeting_url: str | None = UNSET
    """Address of the MP3 file that callers hear as voicemail greeting; it must begin with `https://`."""
    participants: abc.Sequence[str] | None = UNSET
    """Ids of the users who take part in the number."""
    phone_numbers: abc.Sequence[str] | None = UNSET
    """Further phone numbers that take part, in E.164 form."""
