# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `notes`: functions that take the client, bound as methods of `NotesResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.note import Note
    from ..models.note_create import NoteCreate
    from ..models.note_page import NotePage
    from ..models.note_update import NoteUpdate

_LIST: Operation[NotePage] = Operation(
    "notes.list",
    "GET",
    "/activity/note/",
    summary="List notes.",
    docs="https://developer.close.com/api/resources/activities/notes/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("NotePage"),
)
_CREATE: Operation[Note] = Operation(
    "notes.create",
    "POST",
    "/activity/note/",
    summary="Create a note.",
    docs="https://developer.close.com/api/resources/activities/notes/create",
    response=Model("Note"),
    body=Model("NoteCreate"),
)
_GET: Operation[Note] = Operation(
    "notes.get",
    "GET",
    "/activity/note/{id}/",
    summary="Get a note.",
    docs="https://developer.close.com/api/resources/activities/notes/get",
    response=Model("Note"),
)
_UPDATE: Operation[Note] = Operation(
    "notes.update",
    "PUT",
    "/activity/note/{id}/",
    summary="Update a note.",
    docs="https://developer.close.com/api/resources/activities/notes/update",
    response=Model("Note"),
    body=Model("NoteUpdate"),
)
_DELETE: Operation[None] = Operation(
    "notes.delete",
    "DELETE",
    "/activity/note/{id}/",
    summary="Delete a note.",
    docs="https://developer.close.com/api/resources/activities/notes/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
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
    id_in: abc.Sequence[str] | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: str | None = None,
    user_id: str | None = None,
) -> NotePage:
    """List notes.

    Args:
        activity_at_gt: Only activities that happened after this.
        activity_at_gte: Only activities that happened at or after this.
        activity_at_lt: Only activities that happened before this.
        activity_at_lte: Only activities that happened at or before this.
        contact_id: Only activities of this contact.
        date_created_gt: Only activities that came into Close after this.
        date_created_gte: Only activities that came into Close at or after this.
        date_created_lt: Only activities that came into Close before this.
        date_created_lte: Only activities that came into Close at or before this.
        id_in: Only the activities of these ids.
        lead_id: Only activities of this lead.
        limit: Page size, at most 100; 100 if not given.
        organization_id: Only activities of this organization.
        skip: How many records to leave out at the start.
        type: Only activities of this type; on this list that is `Note`.
        user_id: Only activities of this user.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/notes/list
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


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: NoteCreate | abc.Mapping[str, object],
) -> Note:
    """Create a note.

    Give `note_html` or `note`; the other follows from it. Attachments are uploaded through the
    files resource first.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/notes/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
) -> Note:
    """Get a note.

    Args:
        id: Id of the note (`acti_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/notes/get
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


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: NoteUpdate | Note | abc.Mapping[str, object],
) -> Note:
    """Update a note.

    `note` and `note_html` overwrite each other; where both are sent, `note_html` counts.

    Args:
        id: Id of the note (`acti_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/notes/update
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
    """Delete a note.

    Args:
        id: Id of the note (`acti_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/notes/delete
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


class NotesResource(Resource):
    """The operations of `notes`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
