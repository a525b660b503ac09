# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_report_totals import ActivityReportTotals


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityReportAggregations(Record):
    """The sums of an activity report."""

    totals: ActivityReportTotals | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "totals": Field("totals", Model("ActivityReportTotals")),
    }

    def __init__(
        self,
        *,
        totals: ActivityReportTotals | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "totals": totals,
            },
            additional_properties,
        )
