# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .report_filter import ReportFilter
    from .report_range import ReportRange


@model
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
    ) = UNSET
    report_datetime_range: ReportRange | abc.Mapping[str, object] | None = UNSET
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
    ) = UNSET
    """When the opportunities were created; only of `created-cohort`."""
    cohort_datetime_range: ReportRange | abc.Mapping[str, object] | None = UNSET
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
    ) = UNSET
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
    ) = UNSET
    """Only together with a range of moments."""
    compared_custom_range: ReportRange | abc.Mapping[str, object] | None = UNSET
    query: ReportFilter | abc.Mapping[str, object] | None = UNSET
    users: abc.Sequence[str] | None = UNSET
    """Only these users or groups."""
