# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class BlockedPhoneNumberSettings(Record):
    """The organization's settings for blocking calls."""

    reject_anonymous_inbound_calls: bool
    """Whether calls without a caller's number are refused."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "reject_anonymous_inbound_calls": Field(
            "reject_anonymous_inbound_calls", BOOLEAN, required=True
        ),
    }

    def __init__(
        self,
        *,
        reject_anonymous_inbound_calls: bool | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "reject_anonymous_inbound_calls": reject_anonymous_inbound_calls,
            },
            additional_properties,
        )
