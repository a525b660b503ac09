# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityStatusUpdate(Record):
    """What to change about an opportunity status."""

    label: str | None
    """The status as people read it."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "label": Field("label", STRING),
    }

    def __init__(
        self,
        *,
        label: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "label": label,
            },
            additional_properties,
        )
