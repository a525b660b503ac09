# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ReportFilter(Record):
    """A smart view to narrow a report down with."""

    type: Literal["saved_search"] | str
    saved_search_id: str
    """Id of the smart view."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING, required=True),
        "saved_search_id": Field("saved_search_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        type: Literal["saved_search"] | str,
        saved_search_id: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "saved_search_id": saved_search_id,
            },
            additional_properties,
        )
