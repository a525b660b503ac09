# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .sequence_schedule import SequenceSchedule
    from .sequence_step import SequenceStep
    from .sequence_subscription_counts import SequenceSubscriptionCounts


@model
class Sequence(Record):
    """A series of e-mails, calls and text messages that runs by itself for each contact."""

    id: str = UNSET
    organization_id: str = UNSET
    name: str = UNSET
    status: str = UNSET
    """`active` while it runs."""
    timezone: str | None = UNSET
    """Name of the time zone its schedule is in, such as `America/New_York`."""
    schedule: SequenceSchedule | None = UNSET
    schedule_id: str | None = UNSET
    """A stored schedule, where one is used instead."""
    steps: list[SequenceStep] = UNSET
    trigger_query: dict[str, Any] | None = UNSET
    """The search whose results are enrolled by themselves."""
    allow_manual_enrollment: bool | None = UNSET
    """Whether users may enrol contacts by hand."""
    owner_id: str | None = UNSET
    subscription_counts_by_status: SequenceSubscriptionCounts | None = UNSET
    """Only when a single sequence is read or changed."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
    created_by_id: str | None = UNSET
    updated_by_id: str | None = UNSET
