# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadMerge(Record):
    """Which lead goes into which."""

    source: str
    """Id of the lead that is merged away and deleted."""
    destination: str
    """Id of the lead that stays."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "source": Field("source", STRING, required=True),
        "destination": Field("destination", STRING, required=True),
    }

    def __init__(
        self,
        *,
        source: str,
        destination: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "source": source,
                "destination": destination,
            },
            additional_properties,
        )
