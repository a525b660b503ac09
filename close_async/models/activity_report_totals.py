# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model, wire
from ..values.records import Record


@model
class ActivityReportTotals(Record):
    """The metrics that were asked for, over all rows."""

    calls_all_all_avg_duration: float | None = wire("calls.all.all.avg_duration", default=UNSET)
    """Seconds."""
    calls_all_all_count: float | None = wire("calls.all.all.count", default=UNSET)
    calls_all_all_sum_duration: float | None = wire("calls.all.all.sum_duration", default=UNSET)
    """Seconds."""
    calls_inbound_all_avg_duration: float | None = wire(
        "calls.inbound.all.avg_duration", default=UNSET
    )
    """Seconds."""
    calls_inbound_all_count: float | None = wire("calls.inbound.all.count", default=UNSET)
    calls_inbound_all_sum_duration: float | None = wire(
        "calls.inbound.all.sum_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_all_avg_duration: float | None = wire(
        "calls.outbound.all.avg_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_all_count: float | None = wire("calls.outbound.all.count", default=UNSET)
    calls_outbound_all_sum_duration: float | None = wire(
        "calls.outbound.all.sum_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_external_avg_duration: float | None = wire(
        "calls.outbound.external.avg_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_external_count: float | None = wire(
        "calls.outbound.external.count", default=UNSET
    )
    calls_outbound_external_sum_duration: float | None = wire(
        "calls.outbound.external.sum_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_power_dialer_avg_duration: float | None = wire(
        "calls.outbound.power_dialer.avg_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_power_dialer_count: float | None = wire(
        "calls.outbound.power_dialer.count", default=UNSET
    )
    calls_outbound_power_dialer_sum_duration: float | None = wire(
        "calls.outbound.power_dialer.sum_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_predictive_dialer_avg_duration: float | None = wire(
        "calls.outbound.predictive_dialer.avg_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_predictive_dialer_count: float | None = wire(
        "calls.outbound.predictive_dialer.count", default=UNSET
    )
    calls_outbound_predictive_dialer_sum_duration: float | None = wire(
        "calls.outbound.predictive_dialer.sum_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_regular_avg_duration: float | None = wire(
        "calls.outbound.regular.avg_duration", default=UNSET
    )
    """Seconds."""
    calls_outbound_regular_count: float | None = wire("calls.outbound.regular.count", default=UNSET)
    calls_outbound_regular_sum_duration: float | None = wire(
        "calls.outbound.regular.sum_duration", default=UNSET
    )
    """Seconds."""
    emails_opened_all_count: float | None = wire("emails.opened.all.count", default=UNSET)
    emails_opened_sequences_count: float | None = wire(
        "emails.opened.sequences.count", default=UNSET
    )
    emails_received_all_count: float | None = wire("emails.received.all.count", default=UNSET)
    emails_sent_all_count: float | None = wire("emails.sent.all.count", default=UNSET)
    emails_sent_sequences_count: float | None = wire("emails.sent.sequences.count", default=UNSET)
    emails_sent_sequences_with_reply_count: float | None = wire(
        "emails.sent.sequences_with_reply.count", default=UNSET
    )
    emails_sent_sequences_without_reply_count: float | None = wire(
        "emails.sent.sequences_without_reply.count", default=UNSET
    )
    leads_contacted_all_count: float | None = wire("leads.contacted.all.count", default=UNSET)
    leads_created_all_count: float | None = wire("leads.created.all.count", default=UNSET)
    opportunities_created_all_count: float | None = wire(
        "opportunities.created.all.count", default=UNSET
    )
    opportunities_created_for_all_count: float | None = wire(
        "opportunities.created_for.all.count", default=UNSET
    )
    opportunities_lost_all_count: float | None = wire("opportunities.lost.all.count", default=UNSET)
    opportunities_lost_all_sum_annualized_value: float | None = wire(
        "opportunities.lost.all.sum_annualized_value", default=UNSET
    )
    """Cents."""
    opportunities_value_lost_annual_count: float | None = wire(
        "opportunities.value_lost.annual.count", default=UNSET
    )
    opportunities_value_lost_annual_sum_value: float | None = wire(
        "opportunities.value_lost.annual.sum_value", default=UNSET
    )
    """Cents."""
    opportunities_value_lost_monthly_count: float | None = wire(
        "opportunities.value_lost.monthly.count", default=UNSET
    )
    opportunities_value_lost_monthly_sum_value: float | None = wire(
        "opportunities.value_lost.monthly.sum_value", default=UNSET
    )
    """Cents."""
    opportunities_value_lost_one_time_count: float | None = wire(
        "opportunities.value_lost.one_time.count", default=UNSET
    )
    opportunities_value_lost_one_time_sum_value: float | None = wire(
        "opportunities.value_lost.one_time.sum_value", default=UNSET
    )
    """Cents."""
    opportunities_value_won_annual_count: float | None = wire(
        "opportunities.value_won.annual.count", default=UNSET
    )
    opportunities_value_won_annual_sum_value: float | None = wire(
        "opportunities.value_won.annual.sum_value", default=UNSET
    )
    """Cents."""
    opportunities_value_won_monthly_count: float | None = wire(
        "opportunities.value_won.monthly.count", default=UNSET
    )
    opportunities_value_won_monthly_sum_value: float | None = wire(
        "opportunities.value_won.monthly.sum_value", default=UNSET
    )
    """Cents."""
    opportunities_value_won_one_time_count: float | None = wire(
        "opportunities.value_won.one_time.count", default=UNSET
    )
    opportunities_value_won_one_time_sum_value: float | None = wire(
        "opportunities.value_won.one_time.sum_value", default=UNSET
    )
    """Cents."""
    opportunities_won_all_count: float | None = wire("opportunities.won.all.count", default=UNSET)
    opportunities_won_all_sum_annualized_value: float | None = wire(
        "opportunities.won.all.sum_annualized_value", default=UNSET
    )
    """Cents."""
    sms_received_all_count: float | None = wire("sms.received.all.count", default=UNSET)
    sms_sent_all_count: float | None = wire("sms.sent.all.count", default=UNSET)
