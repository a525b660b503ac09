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
class ActivityReportQuery(Record):
    """The activity report to make."""

    type: Literal["comparison", "overview"] | str
    """By stretch of time, or by user."""
    metrics: list[
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
    datetime_range: ReportRange | None
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
    )
    """Instead of `datetime_range`."""
    query: ReportFilter | None
    users: list[str] | None
    """Only these users."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING, required=True),
        "metrics": Field("metrics", List(STRING), required=True),
        "datetime_range": Field("datetime_range", Model("ReportRange")),
        "relative_range": Field("relative_range", STRING),
        "query": Field("query", Model("ReportFilter")),
        "users": Field("users", List(STRING)),
    }

    def __init__(
        self,
        *,
        type: Literal["comparison", "overview"] | str,
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
        ],
        datetime_range: ReportRange | abc.Mapping[str, object] | None | Unset = UNSET,
        relative_range: Literal[
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
        query: ReportFilter | abc.Mapping[str, object] | None | Unset = UNSET,
        users: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "metrics": metrics,
                "datetime_range": datetime_range,
                "relative_range": relative_range,
                "query": query,
                "users": users,
            },
            additional_properties,
        )
