# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Map
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityReportQueries(Record):
    """Searches for what was counted."""

    leads: dict[str, list[str]] | None
    """Searches for the leads, by metric."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "leads": Field("leads", Map(List(STRING))),
    }

    def __init__(
        self,
        *,
        leads: abc.Mapping[str, abc.Sequence[str]] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "leads": leads,
            },
            additional_properties,
        )
