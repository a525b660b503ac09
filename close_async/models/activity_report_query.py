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
class ActivityReportQuery(Record):
    """The activity report to make."""

    type: Literal["comparison", "overview"] | str
    """By stretch of time, or by user."""
    metrics: abc.Sequence[
        Literal[
            "calls.all.all.avg_duration",
            "calls.all.all.count",
            "calls.all.all.sum_duration",
            "calls.inbound.all.avg_duration",
            "calls.inbound.all.count",
            "calls.inbound.all.sum_duration",
            "calls.outbound.all.avg_duration",
            "calls.outbound.all.count",
            "calls.outbound.all.sum_duration",
            "calls.outbound.external.avg_duration",
            "calls.outbound.external.count",
            "calls.outbound.external.sum_duration",
            "calls.outbound.power_dialer.avg_duration",
            "calls.outbound.power_dialer.count",
            "calls.outbound.power_dialer.sum_duration",
            "calls.outbound.predictive_dialer.avg_duration",
            "calls.outbound.predictive_dialer.count",
            "calls.outbound.predictive_dialer.sum_duration",
            "calls.outbound.regular.avg_duration",
            "calls.outbound.regular.count",
            "calls.outbound.regular.sum_duration",
            "emails.opened.all.count",
            "emails.opened.sequences.count",
            "emails.received.all.count",
            "emails.sent.all.count",
            "emails.sent.sequences.count",
            "emails.sent.sequences_with_reply.count",
            "emails.sent.sequences_without_reply.count",
            "leads.contacted.all.count",
            "leads.created.all.count",
            "opportunities.created.all.count",
            "opportunities.created_for.all.count",
            "opportunities.lost.all.count",
            "opportunities.lost.all.sum_annualized_value",
            "opportunities.value_lost.annual.count",
            "opportunities.value_lost.annual.sum_value",
            "opportunities.value_lost.monthly.count",
            "opportunities.value_lost.monthly.sum_value",
            "opportunities.value_lost.one_time.count",
            "opportunities.value_lost.one_time.sum_value",
            "opportunities.value_won.annual.count",
            "opportunities.value_won.annual.sum_value",
            "opportunities.value_won.monthly.count",
            "opportunities.value_won.monthly.sum_value",
            "opportunities.value_won.one_time.count",
            "opportunities.value_won.one_time.sum_value",
            "opportunities.won.all.count",
            "opportunities.won.all.sum_annualized_value",
            "sms.received.all.count",
            "sms.sent.all.count",
        ]
        | str
    ]
    """What to count."""
    datetime_range: ReportRange | abc.Mapping[str, object] | None = UNSET
    """Instead of `relative_range`."""
    relative_range: (
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
    """Instead of `datetime_range`."""
    query: ReportFilter | abc.Mapping[str, object] | None = UNSET
    users: abc.Sequence[str] | None = UNSET
    """Only these users."""
