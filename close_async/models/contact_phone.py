# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ContactPhone(Record):
    """A phone number of a contact."""

    phone: str
    """The number, in E.164 form once stored, such as `+16505550100`."""
    phone_formatted: str
    """The number as people write it; answers only."""
    type: str
    """What the number is for, such as `office` or `mobile`."""
    country: str | None
    """Two-letter country code that the number belongs to."""
    outbound_sms_blocked: bool | None
    """Whether text messages to this number are refused."""
    tz_ids: list[str] | None
    """IANA time zones that the number can be in."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "phone": Field("phone", STRING, required=True),
        "phone_formatted": Field("phone_formatted", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "country": Field("country", STRING),
        "outbound_sms_blocked": Field("outbound_sms_blocked", BOOLEAN),
        "tz_ids": Field("tz_ids", List(STRING)),
    }

    def __init__(
        self,
        *,
        phone: str | Unset = UNSET,
        phone_formatted: str | Unset = UNSET,
        type: str | Unset = UNSET,
        country: str | None | Unset = UNSET,
        outbound_sms_blocked: bool | None | Unset = UNSET,
        tz_ids: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "phone": phone,
                "phone_formatted": phone_formatted,
                "type": type,
                "country": country,
                "outbound_sms_blocked": outbound_sms_blocked,
                "tz_ids": tz_ids,
            },
            additional_properties,
        )
