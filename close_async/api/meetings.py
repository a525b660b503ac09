# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `meetings`: functions that take the client, bound as methods of `MeetingsResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.meeting import Meeting
    from ..models.meeting_integration import MeetingIntegration
    from ..models.meeting_integration_create import MeetingIntegrationCreate
    from ..models.meeting_page import MeetingPage
    from ..models.meeting_update import MeetingUpdate

_LIST: Operation[MeetingPage] = Operation(
    "meetings.list",
    "GET",
    "/activity/meeting/",
    summary="List meetings.",
    docs="https://developer.close.com/api/resources/activities/meetings/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("MeetingPage"),
)
_GET: Operation[Meeting] = Operation(
    "meetings.get",
    "GET",
    "/activity/meeting/{id}/",
    summary="Get a meeting.",
    docs="https://developer.close.com/api/resources/activities/meetings/get",
    response=Model("Meeting"),
)
_UPDATE: Operation[Meeting] = Operation(
    "meetings.update",
    "PUT",
    "/activity/meeting/{id}/",
    summary="Update a meeting.",
    docs="https://developer.close.com/api/resources/activities/meetings/update",
    response=Model("Meeting"),
    body=Model("MeetingUpdate"),
)
_DELETE: Operation[None] = Operation(
    "meetings.delete",
    "DELETE",
    "/activity/meeting/{id}/",
    summary="Delete a meeting.",
    docs="https://developer.close.com/api/resources/activities/meetings/delete",
)
_CREATE_INTEGRATION: Operation[MeetingIntegration] = Operation(
    "meetings.create_integration",
    "POST",
    "/activity/meeting/{id}/integration/",
    summary="Show an integration's data on a meeting.",
    docs="https://developer.close.com/api/resources/activities/meetings/create-integration",
    response=Model("MeetingIntegration"),
    body=Model("MeetingIntegrationCreate"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
    "create_integration": _CREATE_INTEGRATION,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    activity_at_gt: dt.datetime | dt.date | str | None = None,
    activity_at_gte: dt.datetime | dt.date | str | None = None,
    activity_at_lt: dt.datetime | dt.date | str | None = None,
    activity_at_lte: dt.datetime | dt.date | str | None = None,
    contact_id: str | None = None,
    date_created_gt: dt.datetime | dt.date | str | None = None,
    date_created_gte: dt.datetime | dt.date | str | None = None,
    date_created_lt: dt.datetime | dt.date | str | None = None,
    date_created_lte: dt.datetime | dt.date | str | None = None,
    fields: abc.Sequence[str] | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    organization_id: str | None = None,
    provider_calendar_event_id: str | None = None,
    provider_calendar_id: str | None = None,
    provider_calendar_type: Literal["google", "microsoft"] | str | None = None,
    skip: int | None = None,
    starts_at: dt.datetime | dt.date | str | None = None,
    starts_at_gte: dt.datetime | dt.date | str | None = None,
    starts_at_lt: dt.datetime | dt.date | str | None = None,
    type: str | None = None,
    user_id: str | None = None,
) -> MeetingPage:
    """List meetings.

    Filters by calendar (`provider_calendar_id`, `provider_calendar_type`, `starts_at`) need
    `provider_calendar_event_id`; without it they are refused with a 400.

    Args:
        activity_at_gt: Took place after this moment or day.
        activity_at_gte: Took place at or after this moment or day.
        activity_at_lt: Took place before this moment or day.
        activity_at_lte: Took place at or before this moment or day.
        contact_id: Only activities with this contact.
        date_created_gt: Recorded in Close after this moment or day.
        date_created_gte: Recorded in Close at or after this moment or day.
        date_created_lt: Recorded in Close before this moment or day.
        date_created_lte: Recorded in Close at or before this moment or day.
        fields: Names of the fields that the response has; all of them when left out. On meetings
            `transcripts` comes only when it is named.
        id_in: Only the activities with these ids.
        lead_id: Only activities of this lead.
        limit: Rows in one page; Close sends 100 unless told otherwise and refuses more than its cap
            (100 was accepted).
        organization_id: The organization; an API key reads only its own, so this is rarely needed.
        provider_calendar_event_id: Only meetings of this event of the Google or Microsoft calendar.
        provider_calendar_id: Only meetings of this calendar.
        provider_calendar_type: Only meetings of this kind of calendar.
        skip: Rows to leave out before the page begins. Close refuses deep offsets with a 400; cut
            the list into windows of `date_created` instead.
        starts_at: Only meetings that begin at this moment, such as one of a recurring event.
        starts_at_gte: Only meetings that begin at or after this moment.
        starts_at_lt: Only meetings that begin before this moment.
        type: Type of activity. The list holds a single type, so this is rarely needed.
        user_id: Only activities of this user.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/meetings/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "activity_at__gt": activity_at_gt,
                "activity_at__gte": activity_at_gte,
                "activity_at__lt": activity_at_lt,
                "activity_at__lte": activity_at_lte,
                "contact_id": contact_id,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "_fields": fields,
                "id__in": id_in,
                "lead_id": lead_id,
                "_limit": limit,
                "organization_id": organization_id,
                "provider_calendar_event_id": provider_calendar_event_id,
                "provider_calendar_id": provider_calendar_id,
                "provider_calendar_type": provider_calendar_type,
                "_skip": skip,
                "starts_at": starts_at,
                "starts_at__gte": starts_at_gte,
                "starts_at__lt": starts_at_lt,
                "_type": type,
                "user_id": user_id,
            },
        )
    ).parsed


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: abc.Sequence[str] | None = None,
) -> Meeting:
    """Get a meeting.

    Transcripts come only when `fields` names `transcripts`.

    Args:
        id: Id of the activity.
        fields: Names of the fields that the response has; all of them when left out. On meetings
            `transcripts` comes only when it is named.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/meetings/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {
                "_fields": fields,
            },
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: MeetingUpdate | Meeting | abc.Mapping[str, object],
) -> Meeting:
    """Update a meeting.

    Meetings follow the calendar; what is yours to change is the note and the outcome.

    Args:
        id: Id of the activity.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/meetings/update
    """
    return (
        await client.send(
            _UPDATE,
            {
                "id": id,
            },
            {},
            body,
        )
    ).parsed


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete a meeting.

    Args:
        id: Id of the activity.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/meetings/delete
    """
    (
        await client.send(
            _DELETE,
            {
                "id": id,
            },
            {},
        )
    )


@carries_out(_CREATE_INTEGRATION)
async def create_integration(
    client: Caller,
    /,
    id: str,
    body: MeetingIntegrationCreate | abc.Mapping[str, object],
) -> MeetingIntegration:
    """Show an integration's data on a meeting.

    For OAuth apps only; an API key is refused. The first call of an app makes a tab with the app's
    name on the meeting, later calls replace what it shows, and an empty body does nothing.

    Args:
        id: Id of the activity.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/meetings/create-integration
    """
    return (
        await client.send(
            _CREATE_INTEGRATION,
            {
                "id": id,
            },
            {},
            body,
        )
    ).parsed


class MeetingsResource(Resource):
    """The operations of `meetings`, bound to one client."""

    __slots__ = ()

    list = list
    get = get
    update = update
    delete = delete
    create_integration = create_integration
