# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, NUMBER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityReportRow(Record):
    """A row of an activity report: the metrics that were asked for."""

    datetime: dt.datetime | None
    """Where the row's stretch of time begins; of an `overview`."""
    user_id: str | None
    """Of a `comparison`."""
    calls_all_all_avg_duration: float | None
    """Seconds."""
    calls_all_all_count: float | None
    calls_all_all_sum_duration: float | None
    """Seconds."""
    calls_inbound_all_avg_duration: float | None
    """Seconds."""
    calls_inbound_all_count: float | None
    calls_inbound_all_sum_duration: float | None
    """Seconds."""
    calls_outbound_all_avg_duration: float | None
    """Seconds."""
    calls_outbound_all_count: float | None
    calls_outbound_all_sum_duration: float | None
    """Seconds."""
    calls_outbound_external_avg_duration: float | None
    """Seconds."""
    calls_outbound_external_count: float | None
    calls_outbound_external_sum_duration: float | None
    """Seconds."""
    calls_outbound_power_dialer_avg_duration: float | None
    """Seconds."""
    calls_outbound_power_dialer_count: float | None
    calls_outbound_power_dialer_sum_duration: float | None
    """Seconds."""
    calls_outbound_predictive_dialer_avg_duration: float | None
    """Seconds."""
    calls_outbound_predictive_dialer_count: float | None
    calls_outbound_predictive_dialer_sum_duration: float | None
    """Seconds."""
    calls_outbound_regular_avg_duration: float | None
    """Seconds."""
    calls_outbound_regular_count: float | None
    calls_outbound_regular_sum_duration: float | None
    """Seconds."""
    emails_opened_all_count: float | None
    emails_opened_sequences_count: float | None
    emails_received_all_count: float | None
    emails_sent_all_count: float | None
    emails_sent_sequences_count: float | None
    emails_sent_sequences_with_reply_count: float | None
    emails_sent_sequences_without_reply_count: float | None
    leads_contacted_all_count: float | None
    leads_created_all_count: float | None
    opportunities_created_all_count: float | None
    opportunities_created_for_all_count: float | None
    opportunities_lost_all_count: float | None
    opportunities_lost_all_sum_annualized_value: float | None
    """Cents."""
    opportunities_value_lost_annual_count: float | None
    opportunities_value_lost_annual_sum_value: float | None
    """Cents."""
    opportunities_value_lost_monthly_count: float | None
    opportunities_value_lost_monthly_sum_value: float | None
    """Cents."""
    opportunities_value_lost_one_time_count: float | None
    opportunities_value_lost_one_time_sum_value: float | None
    """Cents."""
    opportunities_value_won_annual_count: float | None
    opportunities_value_won_annual_sum_value: float | None
    """Cents."""
    opportunities_value_won_monthly_count: float | None
    opportunities_value_won_monthly_sum_value: float | None
    """Cents."""
    opportunities_value_won_one_time_count: float | None
    opportunities_value_won_one_time_sum_value: float | None
    """Cents."""
    opportunities_won_all_count: float | None
    opportunities_won_all_sum_annualized_value: float | None
    """Cents."""
    sms_received_all_count: float | None
    sms_sent_all_count: float | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "datetime": Field("datetime", DATETIME),
        "user_id": Field("user_id", STRING),
        "calls_all_all_avg_duration": Field("calls.all.all.avg_duration", NUMBER),
        "calls_all_all_count": Field("calls.all.all.count", NUMBER),
        "calls_all_all_sum_duration": Field("calls.all.all.sum_duration", NUMBER),
        "calls_inbound_all_avg_duration": Field("calls.inbound.all.avg_duration", NUMBER),
        "calls_inbound_all_count": Field("calls.inbound.all.count", NUMBER),
        "calls_inbound_all_sum_duration": Field("calls.inbound.all.sum_duration", NUMBER),
        "calls_outbound_all_avg_duration": Field("calls.outbound.all.avg_duration", NUMBER),
        "calls_outbound_all_count": Field("calls.outbound.all.count", NUMBER),
        "calls_outbound_all_sum_duration": Field("calls.outbound.all.sum_duration", NUMBER),
        "calls_outbound_external_avg_duration": Field(
            "calls.outbound.external.avg_duration", NUMBER
        ),
        "calls_outbound_external_count": Field("calls.outbound.external.count", NUMBER),
        "calls_outbound_external_sum_duration": Field(
            "calls.outbound.external.sum_duration", NUMBER
        ),
        "calls_outbound_power_dialer_avg_duration": Field(
            "calls.outbound.power_dialer.avg_duration", NUMBER
        ),
        "calls_outbound_power_dialer_count": Field("calls.outbound.power_dialer.count", NUMBER),
        "calls_outbound_power_dialer_sum_duration": Field(
            "calls.outbound.power_dialer.sum_duration", NUMBER
        ),
        "calls_outbound_predictive_dialer_avg_duration": Field(
            "calls.outbound.predictive_dialer.avg_duration", NUMBER
        ),
        "calls_outbound_predictive_dialer_count": Field(
            "calls.outbound.predictive_dialer.count", NUMBER
        ),
        "calls_outbound_predictive_dialer_sum_duration": Field(
            "calls.outbound.predictive_dialer.sum_duration", NUMBER
        ),
        "calls_outbound_regular_avg_duration": Field("calls.outbound.regular.avg_duration", NUMBER),
        "calls_outbound_regular_count": Field("calls.outbound.regular.count", NUMBER),
        "calls_outbound_regular_sum_duration": Field("calls.outbound.regular.sum_duration", NUMBER),
        "emails_opened_all_count": Field("emails.opened.all.count", NUMBER),
        "emails_opened_sequences_count": Field("emails.opened.sequences.count", NUMBER),
        "emails_received_all_count": Field("emails.received.all.count", NUMBER),
        "emails_sent_all_count": Field("emails.sent.all.count", NUMBER),
        "emails_sent_sequences_count": Field("emails.sent.sequences.count", NUMBER),
        "emails_sent_sequences_with_reply_count": Field(
            "emails.sent.sequences_with_reply.count", NUMBER
        ),
        "emails_sent_sequences_without_reply_count": Field(
            "emails.sent.sequences_without_reply.count", NUMBER
        ),
        "leads_contacted_all_count": Field("leads.contacted.all.count", NUMBER),
        "leads_created_all_count": Field("leads.created.all.count", NUMBER),
        "opportunities_created_all_count": Field("opportunities.created.all.count", NUMBER),
        "opportunities_created_for_all_count": Field("opportunities.created_for.all.count", NUMBER),
        "opportunities_lost_all_count": Field("opportunities.lost.all.count", NUMBER),
        "opportunities_lost_all_sum_annualized_value": Field(
            "opportunities.lost.all.sum_annualized_value", NUMBER
        ),
        "opportunities_value_lost_annual_count": Field(
            "opportunities.value_lost.annual.count", NUMBER
        ),
        "opportunities_value_lost_annual_sum_value": Field(
            "opportunities.value_lost.annual.sum_value", NUMBER
        ),
        "opportunities_value_lost_monthly_count": Field(
            "opportunities.value_lost.monthly.count", NUMBER
        ),
        "opportunities_value_lost_monthly_sum_value": Field(
            "opportunities.value_lost.monthly.sum_value", NUMBER
        ),
        "opportunities_value_lost_one_time_count": Field(
            "opportunities.value_lost.one_time.count", NUMBER
        ),
        "opportunities_value_lost_one_time_sum_value": Field(
            "opportunities.value_lost.one_time.sum_value", NUMBER
        ),
        "opportunities_value_won_annual_count": Field(
            "opportunities.value_won.annual.count", NUMBER
        ),
        "opportunities_value_won_annual_sum_value": Field(
            "opportunities.value_won.annual.sum_value", NUMBER
        ),
        "opportunities_value_won_monthly_count": Field(
            "opportunities.value_won.monthly.count", NUMBER
        ),
        "opportunities_value_won_monthly_sum_value": Field(
            "opportunities.value_won.monthly.sum_value", NUMBER
        ),
        "opportunities_value_won_one_time_count": Field(
            "opportunities.value_won.one_time.count", NUMBER
        ),
        "opportunities_value_won_one_time_sum_value": Field(
            "opportunities.value_won.one_time.sum_value", NUMBER
        ),
        "opportunities_won_all_count": Field("opportunities.won.all.count", NUMBER),
        "opportunities_won_all_sum_annualized_value": Field(
            "opportunities.won.all.sum_annualized_value", NUMBER
        ),
        "sms_received_all_count": Field("sms.received.all.count", NUMBER),
        "sms_sent_all_count": Field("sms.sent.all.count", NUMBER),
    }

    def __init__(
        self,
        *,
        datetime: dt.datetime | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        calls_all_all_avg_duration: float | None | Unset = UNSET,
        calls_all_all_count: float | None | Unset = UNSET,
        calls_all_all_sum_duration: float | None | Unset = UNSET,
        calls_inbound_all_avg_duration: float | None | Unset = UNSET,
        calls_inbound_all_count: float | None | Unset = UNSET,
        calls_inbound_all_sum_duration: float | None | Unset = UNSET,
        calls_outbound_all_avg_duration: float | None | Unset = UNSET,
        calls_outbound_all_count: float | None | Unset = UNSET,
        calls_outbound_all_sum_duration: float | None | Unset = UNSET,
        calls_outbound_external_avg_duration: float | None | Unset = UNSET,
        calls_outbound_external_count: float | None | Unset = UNSET,
        calls_outbound_external_sum_duration: float | None | Unset = UNSET,
        calls_outbound_power_dialer_avg_duration: float | None | Unset = UNSET,
        calls_outbound_power_dialer_count: float | None | Unset = UNSET,
        calls_outbound_power_dialer_sum_duration: float | None | Unset = UNSET,
        calls_outbound_predictive_dialer_avg_duration: float | None | Unset = UNSET,
        calls_outbound_predictive_dialer_count: float | None | Unset = UNSET,
        calls_outbound_predictive_dialer_sum_duration: float | None | Unset = UNSET,
        calls_outbound_regular_avg_duration: float | None | Unset = UNSET,
        calls_outbound_regular_count: float | None | Unset = UNSET,
        calls_outbound_regular_sum_duration: float | None | Unset = UNSET,
        emails_opened_all_count: float | None | Unset = UNSET,
        emails_opened_sequences_count: float | None | Unset = UNSET,
        emails_received_all_count: float | None | Unset = UNSET,
        emails_sent_all_count: float | None | Unset = UNSET,
        emails_sent_sequences_count: float | None | Unset = UNSET,
        emails_sent_sequences_with_reply_count: float | None | Unset = UNSET,
        emails_sent_sequences_without_reply_count: float | None | Unset = UNSET,
        leads_contacted_all_count: float | None | Unset = UNSET,
        leads_created_all_count: float | None | Unset = UNSET,
        opportunities_created_all_count: float | None | Unset = UNSET,
        opportunities_created_for_all_count: float | None | Unset = UNSET,
        opportunities_lost_all_count: float | None | Unset = UNSET,
        opportunities_lost_all_sum_annualized_value: float | None | Unset = UNSET,
        opportunities_value_lost_annual_count: float | None | Unset = UNSET,
        opportunities_value_lost_annual_sum_value: float | None | Unset = UNSET,
        opportunities_value_lost_monthly_count: float | None | Unset = UNSET,
        opportunities_value_lost_monthly_sum_value: float | None | Unset = UNSET,
        opportunities_value_lost_one_time_count: float | None | Unset = UNSET,
        opportunities_value_lost_one_time_sum_value: float | None | Unset = UNSET,
        opportunities_value_won_annual_count: float | None | Unset = UNSET,
        opportunities_value_won_annual_sum_value: float | None | Unset = UNSET,
        opportunities_value_won_monthly_count: float | None | Unset = UNSET,
        opportunities_value_won_monthly_sum_value: float | None | Unset = UNSET,
        opportunities_value_won_one_time_count: float | None | Unset = UNSET,
        opportunities_value_won_one_time_sum_value: float | None | Unset = UNSET,
        opportunities_won_all_count: float | None | Unset = UNSET,
        opportunities_won_all_sum_annualized_value: float | None | Unset = UNSET,
        sms_received_all_count: float | None | Unset = UNSET,
        sms_sent_all_count: float | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "datetime": datetime,
                "user_id": user_id,
                "calls_all_all_avg_duration": calls_all_all_avg_duration,
                "calls_all_all_count": calls_all_all_count,
                "calls_all_all_sum_duration": calls_all_all_sum_duration,
                "calls_inbound_all_avg_duration": calls_inbound_all_avg_duration,
                "calls_inbound_all_count": calls_inbound_all_count,
                "calls_inbound_all_sum_duration": calls_inbound_all_sum_duration,
                "calls_outbound_all_avg_duration": calls_outbound_all_avg_duration,
                "calls_outbound_all_count": calls_outbound_all_count,
                "calls_outbound_all_sum_duration": calls_outbound_all_sum_duration,
                "calls_outbound_external_avg_duration": calls_outbound_external_avg_duration,
                "calls_outbound_external_count": calls_outbound_external_count,
                "calls_outbound_external_sum_duration": calls_outbound_external_sum_duration,
                "calls_outbound_power_dialer_avg_duration": calls_outbound_power_dialer_avg_duration,
                "calls_outbound_power_dialer_count": calls_outbound_power_dialer_count,
                "calls_outbound_power_dialer_sum_duration": calls_outbound_power_dialer_sum_duration,
                "calls_outbound_predictive_dialer_avg_duration": calls_outbound_predictive_dialer_avg_duration,
                "calls_outbound_predictive_dialer_count": calls_outbound_predictive_dialer_count,
                "calls_outbound_predictive_dialer_sum_duration": calls_outbound_predictive_dialer_sum_duration,
                "calls_outbound_regular_avg_duration": calls_outbound_regular_avg_duration,
                "calls_outbound_regular_count": calls_outbound_regular_count,
                "calls_outbound_regular_sum_duration": calls_outbound_regular_sum_duration,
                "emails_opened_all_count": emails_opened_all_count,
                "emails_opened_sequences_count": emails_opened_sequences_count,
                "emails_received_all_count": emails_received_all_count,
                "emails_sent_all_count": emails_sent_all_count,
                "emails_sent_sequences_count": emails_sent_sequences_count,
                "emails_sent_sequences_with_reply_count": emails_sent_sequences_with_reply_count,
                "emails_sent_sequences_without_reply_count": emails_sent_sequences_without_reply_count,
                "leads_contacted_all_count": leads_contacted_all_count,
                "leads_created_all_count": leads_created_all_count,
                "opportunities_created_all_count": opportunities_created_all_count,
                "opportunities_created_for_all_count": opportunities_created_for_all_count,
                "opportunities_lost_all_count": opportunities_lost_all_count,
                "opportunities_lost_all_sum_annualized_value": opportunities_lost_all_sum_annualized_value,
                "opportunities_value_lost_annual_count": opportunities_value_lost_annual_count,
                "opportunities_value_lost_annual_sum_value": opportunities_value_lost_annual_sum_value,
                "opportunities_value_lost_monthly_count": opportunities_value_lost_monthly_count,
                "opportunities_value_lost_monthly_sum_value": opportunities_value_lost_monthly_sum_value,
                "opportunities_value_lost_one_time_count": opportunities_value_lost_one_time_count,
                "opportunities_value_lost_one_time_sum_value": opportunities_value_lost_one_time_sum_value,
                "opportunities_value_won_annual_count": opportunities_value_won_annual_count,
                "opportunities_value_won_annual_sum_value": opportunities_value_won_annual_sum_value,
                "opportunities_value_won_monthly_count": opportunities_value_won_monthly_count,
                "opportunities_value_won_monthly_sum_value": opportunities_value_won_monthly_sum_value,
                "opportunities_value_won_one_time_count": opportunities_value_won_one_time_count,
                "opportunities_value_won_one_time_sum_value": opportunities_value_won_one_time_sum_value,
                "opportunities_won_all_count": opportunities_won_all_count,
                "opportunities_won_all_sum_annualized_value": opportunities_won_all_sum_annualized_value,
                "sms_received_all_count": sms_received_all_count,
                "sms_sent_all_count": sms_sent_all_count,
            },
            additional_properties,
        )
