# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PhoneNumberUpdate(Record):
    """What to change in a phone number."""

    label: str | None
    """Name that users see."""
    forward_to: str | None
    """Number that incoming calls are forwarded to, in E.164 form."""
    forward_to_enabled: bool | None
    """Whether incoming calls are forwarded."""
    press_1_to_accept: bool | None
    """Whether whoever answers must press 1 to take the call."""
    inbound_ring_duration: int | None
    """How long an incoming call rings, in seconds, 15 to 90."""
    voicemail_greeting_url: str | None
    """Address of the MP3 file that callers hear as voicemail greeting; it must begin with `https://`."""
    participants: list[str] | None
    """Ids of the users who take part in the number."""
    phone_numbers: list[str] | None
    """Further phone numbers that take part, in E.164 form."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "label": Field("label", STRING),
        "forward_to": Field("forward_to", STRING),
        "forward_to_enabled": Field("forward_to_enabled", BOOLEAN),
        "press_1_to_accept": Field("press_1_to_accept", BOOLEAN),
        "inbound_ring_duration": Field("inbound_ring_duration", INTEGER),
        "voicemail_greeting_url": Field("voicemail_greeting_url", STRING),
        "participants": Field("participants", List(STRING)),
        "phone_numbers": Field("phone_numbers", List(STRING)),
    }

    def __init__(
        self,
        *,
        label: str | None | Unset = UNSET,
        forward_to: str | None | Unset = UNSET,
        forward_to_enabled: bool | None | Unset = UNSET,
        press_1_to_accept: bool | None | Unset = UNSET,
        inbound_ring_duration: int | None | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
        participants: abc.Sequence[str] | None | Unset = UNSET,
        phone_numbers: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "label": label,
                "forward_to": forward_to,
                "forward_to_enabled": forward_to_enabled,
                "press_1_to_accept": press_1_to_accept,
                "inbound_ring_duration": inbound_ring_duration,
                "voicemail_greeting_url": voicemail_greeting_url,
                "participants": participants,
                "phone_numbers": phone_numbers,
            },
            additional_properties,
        )
