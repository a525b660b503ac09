# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ContactEmail(Record):
    """An e-mail address of a contact."""

    email: str
    type: str
    """What the address is for; `office` is usual."""
    is_unsubscribed: bool
    """Whether the contact has opted out of automated e-mails to this address."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "email": Field("email", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "is_unsubscribed": Field("is_unsubscribed", BOOLEAN, required=True),
    }

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        type: str | Unset = UNSET,
        is_unsubscribed: bool | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "email": email,
                "type": type,
                "is_unsubscribed": is_unsubscribed,
            },
            additional_properties,
        )
