# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .report_filter import ReportFilter
    from .report_range import ReportRange


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FunnelReportQuery(Record):
    """The pipeline report to make."""

    pipeline: str
    """Id of the pipeline."""
    type: Literal["active-stage-cohort", "created-cohort"] | str
    """Opportunities created in a stretch of time, or those that were in a stage in it."""
    report_relative_range: (
        Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | str
        | None
    )
    report_datetime_range: ReportRange | None
    cohort_relative_range: (
        Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | str
        | None
    )
    """When the opportunities were created; only of `created-cohort`."""
    cohort_datetime_range: ReportRange | None
    compared_relative_range: (
        Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | str
        | None
    )
    """Only together with a relative range."""
    compared_datetime_range: (
        Literal[
            "same-days-last-month",
            "same-days-last-quarter",
            "same-days-last-week",
            "same-days-last-year",
        ]
        | str
        | None
    )
    """Only together with a range of moments."""
    compared_custom_range: ReportRange | None
    query: ReportFilter | None
    users: list[str] | None
    """Only these users or groups."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "pipeline": Field("pipeline", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "report_relative_range": Field("report_relative_range", STRING),
        "report_datetime_range": Field("report_datetime_range", Model("ReportRange")),
        "cohort_relative_range": Field("cohort_relative_range", STRING),
        "cohort_datetime_range": Field("cohort_datetime_range", Model("ReportRange")),
        "compared_relative_range": Field("compared_relative_range", STRING),
        "compared_datetime_range": Field("compared_datetime_range", STRING),
        "compared_custom_range": Field("compared_custom_range", Model("ReportRange")),
        "query": Field("query", Model("ReportFilter")),
        "users": Field("users", List(STRING)),
    }

    def __init__(
        self,
        *,
        pipeline: str,
        type: Literal["active-stage-cohort", "created-cohort"] | str,
        report_relative_range: Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | str
        | None
        | Unset = UNSET,
        report_datetime_range: ReportRange | abc.Mapping[str, object] | None | Unset = UNSET,
        cohort_relative_range: Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | str
        | None
        | Unset = UNSET,
        cohort_datetime_range: ReportRange | abc.Mapping[str, object] | None | Unset = UNSET,
        compared_relative_range: Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | str
        | None
        | Unset = UNSET,
        compared_datetime_range: Literal[
            "same-days-last-month",
            "same-days-last-quarter",
            "same-days-last-week",
            "same-days-last-year",
        ]
        | str
        | None
        | Unset = UNSET,
        compared_custom_range: ReportRange | abc.Mapping[str, object] | None | Unset = UNSET,
        query: ReportFilter | abc.Mapping[str, object] | None | Unset = UNSET,
        users: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "pipeline": pipeline,
                "type": type,
                "report_relative_range": report_relative_range,
                "report_datetime_range": report_datetime_range,
                "cohort_relative_range": cohort_relative_range,
                "cohort_datetime_range": cohort_datetime_range,
                "compared_relative_range": compared_relative_range,
                "compared_datetime_range": compared_datetime_range,
                "compared_custom_range": compared_custom_range,
                "query": query,
                "users": users,
            },
            additional_properties,
        )
