# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import BOOLEAN, STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ContactEmail(Record):
    """ContactEmail, as Close sends or takes it."""

    email: str
    is_unsubscribed: bool
    type: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "email": Field("email", STRING, required=True),
        "is_unsubscribed": Field("is_unsubscribed", BOOLEAN, required=True),
        "type": Field("type", STRING, required=True),
    }

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        is_unsubscribed: bool | Unset = UNSET,
        type: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "email": email,
                "is_unsubscribed": is_unsubscribed,
                "type": type,
            },
            additional_properties,
        )
