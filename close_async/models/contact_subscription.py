# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ContactSubscription(Record):
    """A contact's place in a sequence (a workflow), in short."""

    subscription_id: str
    subscription_status: Literal["active", "error", "finished", "goal", "paused"] | str
    subscription_status_reason: (
        Literal[
            "account-failures",
            "account-invalid",
            "assignees-missing",
            "assignment-field-invalid",
            "billing-error",
            "bulk-action",
            "call-answered",
            "call-failed",
            "email-ai-generation-failed",
            "email-bounced",
            "field-mapping-error",
            "filter-config-invalid",
            "filter-not-matched",
            "internal-error",
            "lead-not-visible",
            "lead-status-changed",
            "lead-status-field-invalid",
            "manual",
            "meeting-booked",
            "membership-inactive",
            "no-user-phone",
            "outcome-met",
            "pending-call-timed-out",
            "rate-limited",
            "reply-received",
            "run-as-disabled",
            "send-as-error",
            "sending-throttled-too-long",
            "sequence-deleted",
            "sms-failed",
            "workflow-paused",
        ]
        | str
        | None
    )
    """Why the status is what it is."""
    sequence_id: str
    sequence_name: str
    sequence_status: Literal["active", "draft", "paused"] | str
    contact_email: str | None
    """The address that the sequence writes to."""
    initial_email_id: str | None
    start_date: dt.datetime | None
    date_created: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "subscription_id": Field("subscription_id", STRING, required=True),
        "subscription_status": Field("subscription_status", STRING, required=True),
        "subscription_status_reason": Field("subscription_status_reason", STRING, required=True),
        "sequence_id": Field("sequence_id", STRING, required=True),
        "sequence_name": Field("sequence_name", STRING, required=True),
        "sequence_status": Field("sequence_status", STRING, required=True),
        "contact_email": Field("contact_email", STRING, required=True),
        "initial_email_id": Field("initial_email_id", STRING, required=True),
        "start_date": Field("start_date", DATETIME, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        subscription_id: str | Unset = UNSET,
        subscription_status: Literal["active", "error", "finished", "goal", "paused"]
        | str
        | Unset = UNSET,
        subscription_status_reason: Literal[
            "account-failures",
            "account-invalid",
            "assignees-missing",
            "assignment-field-invalid",
            "billing-error",
            "bulk-action",
            "call-answered",
            "call-failed",
            "email-ai-generation-failed",
            "email-bounced",
            "field-mapping-error",
            "filter-config-invalid",
            "filter-not-matched",
            "internal-error",
            "lead-not-visible",
            "lead-status-changed",
            "lead-status-field-invalid",
            "manual",
            "meeting-booked",
            "membership-inactive",
            "no-user-phone",
            "outcome-met",
            "pending-call-timed-out",
            "rate-limited",
            "reply-received",
            "run-as-disabled",
            "send-as-error",
            "sending-throttled-too-long",
            "sequence-deleted",
            "sms-failed",
            "workflow-paused",
        ]
        | str
        | None
        | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sequence_name: str | Unset = UNSET,
        sequence_status: Literal["active", "draft", "paused"] | str | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        initial_email_id: str | None | Unset = UNSET,
        start_date: dt.datetime | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "subscription_id": subscription_id,
                "subscription_status": subscription_status,
                "subscription_status_reason": subscription_status_reason,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_status": sequence_status,
                "contact_email": contact_email,
                "initial_email_id": initial_email_id,
                "start_date": start_date,
                "date_created": date_created,
            },
            additional_properties,
        )
