# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UnsubscribedEmailCreate(Record):
    """The email address to unsubscribe."""

    email: str
    """At most 500 characters."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "email": Field("email", STRING, required=True),
    }

    def __init__(
        self,
        *,
        email: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "email": email,
            },
            additional_properties,
        )
