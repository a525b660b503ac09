# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import BOOLEAN, STRING, Field, List
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ContactPhone(Record):
    """ContactPhone, as Close sends or takes it."""

    country: str | None
    outbound_sms_blocked: bool | None
    phone: str
    phone_formatted: str | None
    type: str
    tz_ids: list[str] | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "country": Field("country", STRING),
        "outbound_sms_blocked": Field("outbound_sms_blocked", BOOLEAN),
        "phone": Field("phone", STRING, required=True),
        "phone_formatted": Field("phone_formatted", STRING),
        "type": Field("type", STRING, required=True),
        "tz_ids": Field("tz_ids", List(STRING)),
    }

    def __init__(
        self,
        *,
        country: str | None | Unset = UNSET,
        outbound_sms_blocked: bool | None | Unset = UNSET,
        phone: str | Unset = UNSET,
        phone_formatted: str | None | Unset = UNSET,
        type: str | Unset = UNSET,
        tz_ids: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "country": country,
                "outbound_sms_blocked": outbound_sms_blocked,
                "phone": phone,
                "phone_formatted": phone_formatted,
                "type": type,
                "tz_ids": tz_ids,
            },
            additional_properties,
        )
