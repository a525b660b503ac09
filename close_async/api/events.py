# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `events`: functions that take the client, bound as methods of `EventsResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model, Union

if TYPE_CHECKING:
    from ..models.any_event import AnyEvent
    from ..models.event_page import EventPage

_LIST: Operation[EventPage] = Operation(
    "events.list",
    "GET",
    "/event/",
    summary="List events.",
    docs="https://developer.close.com/api/resources/events/list",
    pagination="cursor",
    page_size=50,
    scalars={"_limit": Scalar("integer", 1)},
    response=Model("EventPage"),
)
_GET: Operation[AnyEvent] = Operation(
    "events.get",
    "GET",
    "/event/{id}/",
    summary="Get an event.",
    docs="https://developer.close.com/api/resources/events/get",
    response=Union(
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
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "get": _GET,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    action: Literal[
        "activated",
        "answered",
        "canceled",
        "completed",
        "created",
        "deactivated",
        "deleted",
        "merged",
        "paused",
        "reverted",
        "reverting",
        "scheduled",
        "sent",
        "started",
        "updated",
    ]
    | str
    | None = None,
    cursor: str | None = None,
    date_updated_gt: dt.datetime | dt.date | str | None = None,
    date_updated_gte: dt.datetime | dt.date | str | None = None,
    date_updated_lt: dt.datetime | dt.date | str | None = None,
    date_updated_lte: dt.datetime | dt.date | str | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    object_id: str | None = None,
    object_type: str | None = None,
    request_id: str | None = None,
    user_id: str | None = None,
) -> EventPage:
    """List events.

    The log of the last 30 days, what changed last first. Only some combinations of filters are
    allowed: `request_id`, `lead_id` or `user_id` alone; `object_type` with `object_id` or `action`;
    `object_id` with `action`; `lead_id` with `object_type`, with `object_type` and `action`, with
    `user_id`, or with `user_id`, `object_type` and perhaps `action`; `user_id` with `object_id` or
    `object_type` and perhaps `action`. The date filters go with any of them. With a cursor, all
    filters but those by date have to be sent again. Events of one object within a short time are
    joined into one, whose `date_updated` moves while its id stays, so the latest five minutes
    should be read again.

    Args:
        action: Only events of this kind.
        cursor: Where to go on: `cursor_next` of the page before leads to older events,
            `cursor_previous` to newer ones.
        date_updated_gt: Only events that changed last after this.
        date_updated_gte: Only events that changed last at or after this.
        date_updated_lt: Only events that changed last before this.
        date_updated_lte: Only events that changed last at or before this.
        lead_id: Only events of this lead and of everything that belongs to it.
        limit: Page size, at most 50, which is also what is taken if not given.
        object_id: Only events of this object itself, not of what belongs to it.
        object_type: Only events of this kind of object, such as `lead` or `activity.email`;
            `Event.object_type` has the list.
        request_id: Only events that this API request caused; goes with no other filter.
        user_id: Only events that this user caused.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/events/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "action": action,
                "_cursor": cursor,
                "date_updated__gt": date_updated_gt,
                "date_updated__gte": date_updated_gte,
                "date_updated__lt": date_updated_lt,
                "date_updated__lte": date_updated_lte,
                "lead_id": lead_id,
                "_limit": limit,
                "object_id": object_id,
                "object_type": object_type,
                "request_id": request_id,
                "user_id": user_id,
            },
        )
    ).parsed


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
) -> AnyEvent:
    """Get an event.

    Args:
        id: Id of the event (`ev_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/events/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {},
        )
    ).parsed


class EventsResource(Resource):
    """The operations of `events`, bound to one client."""

    __slots__ = ()

    list = list
    get = get
