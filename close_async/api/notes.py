# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `notes`: functions that take the client, bound as methods of `NotesResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.activities_notes_list import ActivitiesNotesList
    from ..models.activity_base import ActivityBase
    from ..models.create_note_activity import CreateNoteActivity
    from ..models.update_note_activity import UpdateNoteActivity

_LIST: Operation[ActivitiesNotesList] = Operation(
    "notes.list",
    "GET",
    "/activity/note/",
    summary="List of notes.",
    pagination="skip",
    response=Model("ActivitiesNotesList"),
)
_CREATE: Operation[ActivityBase] = Operation(
    "notes.create",
    "POST",
    "/activity/note/",
    summary="Create of notes.",
    response=Model("ActivityBase"),
    body=Model("CreateNoteActivity"),
)
_GET: Operation[ActivityBase] = Operation(
    "notes.get",
    "GET",
    "/activity/note/{id}/",
    summary="Get of notes.",
    response=Model("ActivityBase"),
)
_UPDATE: Operation[ActivityBase] = Operation(
    "notes.update",
    "PUT",
    "/activity/note/{id}/",
    summary="Update of notes.",
    response=Model("ActivityBase"),
    body=Model("UpdateNoteActivity"),
)
_DELETE: Operation[None] = Operation(
    "notes.delete",
    "DELETE",
    "/activity/note/{id}/",
    summary="Delete of notes.",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


async def list(
    client: Caller,
    /,
    *,
    activity_at_gt: dt.date | dt.datetime | None = None,
    activity_at_gte: dt.date | dt.datetime | None = None,
    activity_at_lt: dt.date | dt.datetime | None = None,
    activity_at_lte: dt.date | dt.datetime | None = None,
    contact_id: abc.Sequence[str] | None = None,
    date_created_gt: dt.date | dt.datetime | None = None,
    date_created_gte: dt.date | dt.datetime | None = None,
    date_created_lt: dt.date | dt.datetime | None = None,
    date_created_lte: dt.date | dt.datetime | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: abc.Sequence[str] | None = None,
    limit: int | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: abc.Sequence[str] | None = None,
    user_id: abc.Sequence[str] | None = None,
) -> ActivitiesNotesList:
    """List of notes.

    Args:
        activity_at_gt: Sent as `activity_at__gt`.
        activity_at_gte: Sent as `activity_at__gte`.
        activity_at_lt: Sent as `activity_at__lt`.
        activity_at_lte: Sent as `activity_at__lte`.
        contact_id: Sent as `contact_id`.
        date_created_gt: Sent as `date_created__gt`.
        date_created_gte: Sent as `date_created__gte`.
        date_created_lt: Sent as `date_created__lt`.
        date_created_lte: Sent as `date_created__lte`.
        id_in: Sent as `id__in`.
        lead_id: Sent as `lead_id`.
        limit: Sent as `_limit`.
        organization_id: Sent as `organization_id`.
        skip: Sent as `_skip`.
        type: Sent as `_type`.
        user_id: Sent as `user_id`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
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
                "id__in": id_in,
                "lead_id": lead_id,
                "_limit": limit,
                "organization_id": organization_id,
                "_skip": skip,
                "_type": type,
                "user_id": user_id,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    activity_at_gt: dt.date | dt.datetime | None = None,
    activity_at_gte: dt.date | dt.datetime | None = None,
    activity_at_lt: dt.date | dt.datetime | None = None,
    activity_at_lte: dt.date | dt.datetime | None = None,
    contact_id: abc.Sequence[str] | None = None,
    date_created_gt: dt.date | dt.datetime | None = None,
    date_created_gte: dt.date | dt.datetime | None = None,
    date_created_lt: dt.date | dt.datetime | None = None,
    date_created_lte: dt.date | dt.datetime | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: abc.Sequence[str] | None = None,
    limit: int | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: abc.Sequence[str] | None = None,
    user_id: abc.Sequence[str] | None = None,
) -> Response[ActivitiesNotesList]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
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
            "id__in": id_in,
            "lead_id": lead_id,
            "_limit": limit,
            "organization_id": organization_id,
            "_skip": skip,
            "_type": type,
            "user_id": user_id,
        },
    )


async def create(
    client: Caller,
    /,
    body: CreateNoteActivity | abc.Mapping[str, object],
) -> ActivityBase:
    """Create of notes.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


async def create_detailed(
    client: Caller,
    /,
    body: CreateNoteActivity | abc.Mapping[str, object],
) -> Response[ActivityBase]:
    """As `create`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE,
        {},
        {},
        body,
    )


async def get(
    client: Caller,
    /,
    id: str,
) -> ActivityBase:
    """Get of notes.

    Args:
        id: Which one, by its id.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.
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


async def get_detailed(
    client: Caller,
    /,
    id: str,
) -> Response[ActivityBase]:
    """As `get`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET,
        {
            "id": id,
        },
        {},
    )


async def update(
    client: Caller,
    /,
    id: str,
    body: UpdateNoteActivity | abc.Mapping[str, object],
) -> ActivityBase:
    """Update of notes.

    Args:
        id: Which one, by its id.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
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


async def update_detailed(
    client: Caller,
    /,
    id: str,
    body: UpdateNoteActivity | abc.Mapping[str, object],
) -> Response[ActivityBase]:
    """As `update`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _UPDATE,
        {
            "id": id,
        },
        {},
        body,
    )


async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete of notes.

    Args:
        id: Which one, by its id.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.
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


async def delete_detailed(
    client: Caller,
    /,
    id: str,
) -> Response[None]:
    """As `delete`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _DELETE,
        {
            "id": id,
        },
        {},
    )


class NotesResource(Resource):
    """The operations of `notes`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    create = create
    create_detailed = create_detailed
    get = get
    get_detailed = get_detailed
    update = update
    update_detailed = update_detailed
    delete = delete
    delete_detailed = delete_detailed
