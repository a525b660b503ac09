# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceSubscriptionUpdate(Record):
    """What to change of a subscription."""

    status: Literal["active", "paused"] | str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status": Field("status", STRING),
    }

    def __init__(
        self,
        *,
        status: Literal["active", "paused"] | str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status": status,
            },
            additional_properties,
        )
