# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import NUMBER, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomReportSeries(Record):
    """One line of a custom report."""

    type: str | None
    data: list[float | None] | None
    """One value per step."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING),
        "data": Field("data", List(NUMBER)),
    }

    def __init__(
        self,
        *,
        type: str | None | Unset = UNSET,
        data: abc.Sequence[float | None] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "data": data,
            },
            additional_properties,
        )
