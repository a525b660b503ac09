# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_field import SearchField


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchSort(Record):
    """One key to sort search results by."""

    direction: Literal["asc", "desc"] | str
    field: SearchField
    """Numbers, dates and texts of the object itself sort; references do not."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "direction": Field("direction", STRING, required=True),
        "field": Field("field", Model("SearchField"), required=True),
    }

    def __init__(
        self,
        *,
        direction: Literal["asc", "desc"] | str | Unset = UNSET,
        field: SearchField | abc.Mapping[str, object] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "direction": direction,
                "field": field,
            },
            additional_properties,
        )
