# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, Union
from ..values.records import Record

if TYPE_CHECKING:
    from .any_event import AnyEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class WebhookDelivery(Record):
    """What Close posts to the URL of a subscription: one event. Deliveries may come out of order and
    more than once; `event.id` says which they are."""

    event: AnyEvent
    subscription_id: str
    """Id of the webhook subscription."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "event": Field(
            "event",
            Union(
                "object_type",
                {
                    "lead": "LeadEvent",
                    "contact": "ContactEvent",
                    "opportunity": "OpportunityEvent",
                    "task.lead": "TaskEvent",
                    "task.outgoing_call": "TaskEvent",
                    "task.incoming_email": "TaskEvent",
                    "task.email_followup": "TaskEvent",
                    "task.missed_call": "TaskEvent",
                    "task.voicemail": "TaskEvent",
                    "task.answered_detached_call": "TaskEvent",
                    "task.opportunity_due": "TaskEvent",
                    "task.incoming_sms": "TaskEvent",
                    "activity.email": "ActivityEvent",
                    "activity.email_thread": "ActivityEvent",
                    "activity.call": "ActivityEvent",
                    "activity.sms": "ActivityEvent",
                    "activity.whatsapp_message": "ActivityEvent",
                    "activity.note": "ActivityEvent",
                    "activity.meeting": "ActivityEvent",
                    "activity.form_submission": "ActivityEvent",
                    "activity.lead_status_change": "ActivityEvent",
                    "activity.opportunity_status_change": "ActivityEvent",
                    "activity.task_completed": "ActivityEvent",
                    "activity.custom_activity": "ActivityEvent",
                    "activity.lead_merge": "ActivityEvent",
                    "note": "ActivityEvent",
                },
                "Event",
            ),
            required=True,
        ),
        "subscription_id": Field("subscription_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        event: AnyEvent | abc.Mapping[str, object] | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "event": event,
                "subscription_id": subscription_id,
            },
            additional_properties,
        )
