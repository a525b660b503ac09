# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadStatusUpdate(Record):
    """What to change about a lead status."""

    label: str | None
    """The status as people read it."""
    color: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "label": Field("label", STRING),
        "color": Field("color", STRING),
    }

    def __init__(
        self,
        *,
        label: str | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "label": label,
                "color": color,
            },
            additional_properties,
        )
