# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, JSON, STRING, Field, List, Map, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .sequence_schedule import SequenceSchedule
    from .sequence_step import SequenceStep
    from .sequence_subscription_counts import SequenceSubscriptionCounts


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Sequence(Record):
    """A series of e-mails, calls and text messages that runs by itself for each contact."""

    id: str
    organization_id: str
    name: str
    status: str
    """`active` while it runs."""
    timezone: str | None
    """Name of the time zone its schedule is in, such as `America/New_York`."""
    schedule: SequenceSchedule | None
    schedule_id: str | None
    """A stored schedule, where one is used instead."""
    steps: list[SequenceStep]
    trigger_query: dict[str, Any] | None
    """The search whose results are enrolled by themselves."""
    allow_manual_enrollment: bool | None
    """Whether users may enrol contacts by hand."""
    owner_id: str | None
    subscription_counts_by_status: SequenceSubscriptionCounts | None
    """Only when a single sequence is read or changed."""
    date_created: dt.datetime
    date_updated: dt.datetime
    created_by_id: str | None
    updated_by_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "status": Field("status", STRING, required=True),
        "timezone": Field("timezone", STRING),
        "schedule": Field("schedule", Model("SequenceSchedule")),
        "schedule_id": Field("schedule_id", STRING),
        "steps": Field("steps", List(Model("SequenceStep")), required=True),
        "trigger_query": Field("trigger_query", Map(JSON)),
        "allow_manual_enrollment": Field("allow_manual_enrollment", BOOLEAN),
        "owner_id": Field("owner_id", STRING),
        "subscription_counts_by_status": Field(
            "subscription_counts_by_status", Model("SequenceSubscriptionCounts")
        ),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by_id": Field("created_by_id", STRING),
        "updated_by_id": Field("updated_by_id", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: str | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        schedule: SequenceSchedule | abc.Mapping[str, object] | None | Unset = UNSET,
        schedule_id: str | None | Unset = UNSET,
        steps: abc.Sequence[SequenceStep | abc.Mapping[str, object]] | Unset = UNSET,
        trigger_query: abc.Mapping[str, object] | None | Unset = UNSET,
        allow_manual_enrollment: bool | None | Unset = UNSET,
        owner_id: str | None | Unset = UNSET,
        subscription_counts_by_status: SequenceSubscriptionCounts
        | abc.Mapping[str, object]
        | None
        | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by_id: str | None | Unset = UNSET,
        updated_by_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "organization_id": organization_id,
                "name": name,
                "status": status,
                "timezone": timezone,
                "schedule": schedule,
                "schedule_id": schedule_id,
                "steps": steps,
                "trigger_query": trigger_query,
                "allow_manual_enrollment": allow_manual_enrollment,
                "owner_id": owner_id,
                "subscription_counts_by_status": subscription_counts_by_status,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by_id": created_by_id,
                "updated_by_id": updated_by_id,
            },
            additional_properties,
        )
