# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class BlockedPhoneNumberCreate(Record):
    """The phone number to block."""

    phone: str
    """The number in E.164 form (`+16505550100`)."""
    reason: str
    """Why it is blocked."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "phone": Field("phone", STRING, required=True),
        "reason": Field("reason", STRING, required=True),
    }

    def __init__(
        self,
        *,
        phone: str,
        reason: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "phone": phone,
                "reason": reason,
            },
            additional_properties,
        )
