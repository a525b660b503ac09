# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchCount(Record):
    """How much a search found."""

    total: int
    """How many objects match."""
    limited: int
    """How many of them the search gives, within `results_limit`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "total": Field("total", INTEGER, required=True),
        "limited": Field("limited", INTEGER, required=True),
    }

    def __init__(
        self,
        *,
        total: int | Unset = UNSET,
        limited: int | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "total": total,
                "limited": limited,
            },
            additional_properties,
        )
