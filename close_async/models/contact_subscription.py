# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ContactSubscription(Record):
    """A contact's place in a sequence (a workflow), in short."""

    subscription_id: str = UNSET
    subscription_status: Literal["active", "error", "finished", "goal", "paused"] | str = UNSET
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
    ) = UNSET
    """Why the status is what it is."""
    sequence_id: str = UNSET
    sequence_name: str = UNSET
    sequence_status: Literal["active", "draft", "paused"] | str = UNSET
    contact_email: str | None = UNSET
    """The address that the sequence writes to."""
    initial_email_id: str | None = UNSET
    start_date: dt.datetime | None = UNSET
    date_created: dt.datetime = UNSET
