# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Union
from ..values.records import Page

if TYPE_CHECKING:
    from .any_event import AnyEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EventPage(Page):
    """One page of events, the newest first."""

    data: list[AnyEvent]
    cursor_next: str | None
    """Leads to older events; null at the end."""
    cursor_previous: str | None
    """Leads to newer events; null at the start."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field(
            "data",
            List(
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
                )
            ),
            required=True,
        ),
        "cursor_next": Field("cursor_next", STRING, required=True),
        "cursor_previous": Field("cursor_previous", STRING, required=True),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[AnyEvent | abc.Mapping[str, object]] | Unset = UNSET,
        cursor_next: str | None | Unset = UNSET,
        cursor_previous: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "cursor_next": cursor_next,
                "cursor_previous": cursor_previous,
            },
            additional_properties,
        )
