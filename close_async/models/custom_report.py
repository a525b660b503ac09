# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import JSON, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_report_series import CustomReportSeries


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomReport(Record):
    """A custom report."""

    x_values: list[Any] | None
    """The steps along the axis: times as text, or numbers."""
    series: list[CustomReportSeries]
    effective_interval: Any | None
    """The width of a step that Close chose."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "x_values": Field("x_values", List(JSON)),
        "series": Field("series", List(Model("CustomReportSeries")), required=True),
        "effective_interval": Field("effective_interval", JSON),
    }

    def __init__(
        self,
        *,
        x_values: abc.Sequence[Any] | None | Unset = UNSET,
        series: abc.Sequence[CustomReportSeries | abc.Mapping[str, object]] | Unset = UNSET,
        effective_interval: Any | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "x_values": x_values,
                "series": series,
                "effective_interval": effective_interval,
            },
            additional_properties,
        )
