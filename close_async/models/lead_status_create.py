# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadStatusCreate(Record):
    """What a new lead status is made from."""

    label: str
    """The status as people read it."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "label": Field("label", STRING, required=True),
    }

    def __init__(
        self,
        *,
        label: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "label": label,
            },
            additional_properties,
        )
