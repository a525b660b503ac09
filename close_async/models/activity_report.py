# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .activity_report_aggregations import ActivityReportAggregations
    from .activity_report_queries import ActivityReportQueries
    from .activity_report_row import ActivityReportRow


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityReport(Page):
    """An activity report."""

    data: list[ActivityReportRow]
    aggregations: ActivityReportAggregations | None
    queries: ActivityReportQueries | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("ActivityReportRow")), required=True),
        "aggregations": Field("aggregations", Model("ActivityReportAggregations")),
        "queries": Field("queries", Model("ActivityReportQueries")),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[ActivityReportRow | abc.Mapping[str, object]] | Unset = UNSET,
        aggregations: ActivityReportAggregations | abc.Mapping[str, object] | None | Unset = UNSET,
        queries: ActivityReportQueries | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "aggregations": aggregations,
                "queries": queries,
            },
            additional_properties,
        )
