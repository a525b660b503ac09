# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `playbooks`: functions that take the client, bound as methods of `PlaybooksResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.playbook import Playbook
    from ..models.playbook_create import PlaybookCreate
    from ..models.playbook_page import PlaybookPage
    from ..models.playbook_update import PlaybookUpdate

_LIST: Operation[PlaybookPage] = Operation(
    "playbooks.list",
    "GET",
    "/playbook/",
    summary="List the playbooks.",
    docs="https://developer.close.com/api/resources/playbooks/list",
    pagination="skip",
    scalars={
        "is_archived": Scalar("boolean"),
        "_limit": Scalar("integer", 1),
        "position__gt": Scalar("integer"),
        "_skip": Scalar("integer", 0),
    },
    response=Model("PlaybookPage"),
)
_CREATE: Operation[Playbook] = Operation(
    "playbooks.create",
    "POST",
    "/playbook/",
    summary="Create a playbook.",
    docs="https://developer.close.com/api/resources/playbooks/create",
    response=Model("Playbook"),
    body=Model("PlaybookCreate"),
)
_GET: Operation[Playbook] = Operation(
    "playbooks.get",
    "GET",
    "/playbook/{id}/",
    summary="Get a playbook.",
    docs="https://developer.close.com/api/resources/playbooks/get",
    response=Model("Playbook"),
)
_UPDATE: Operation[Playbook] = Operation(
    "playbooks.update",
    "PUT",
    "/playbook/{id}/",
    summary="Change a playbook.",
    docs="https://developer.close.com/api/resources/playbooks/update",
    response=Model("Playbook"),
    body=Model("PlaybookUpdate"),
)
_DELETE: Operation[None] = Operation(
    "playbooks.delete",
    "DELETE",
    "/playbook/{id}/",
    summary="Delete a playbook.",
    docs="https://developer.close.com/api/resources/playbooks/delete",
)
_ARCHIVE: Operation[Playbook] = Operation(
    "playbooks.archive",
    "POST",
    "/playbook/{id}/archive/",
    summary="Archive a playbook.",
    docs="https://developer.close.com/api/resources/playbooks/archive",
    response=Model("Playbook"),
)
_UNARCHIVE: Operation[Playbook] = Operation(
    "playbooks.unarchive",
    "POST",
    "/playbook/{id}/unarchive/",
    summary="Bring back an archived playbook.",
    docs="https://developer.close.com/api/resources/playbooks/unarchive",
    response=Model("Playbook"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
    "archive": _ARCHIVE,
    "unarchive": _UNARCHIVE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    created_at_lt: dt.datetime | dt.date | str | None = None,
    is_archived: bool | None = None,
    limit: int | None = None,
    position_gt: int | None = None,
    skip: int | None = None,
) -> PlaybookPage:
    """List the playbooks.

    They come in the order of their positions. Playbooks are in beta, and not every organization has
    them.

    Args:
        created_at_lt: Only playbooks created before this time.
        is_archived: Only archived (true) or only active (false) playbooks; both when left out.
        limit: Page size; Close takes 100 when it is left out.
        position_gt: Only playbooks behind this position.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/playbooks/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "created_at__lt": created_at_lt,
                "is_archived": is_archived,
                "_limit": limit,
                "position__gt": position_gt,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: PlaybookCreate | abc.Mapping[str, object],
) -> Playbook:
    """Create a playbook.

    An organization can have 50 active playbooks, and 100 with archived ones. Needs the permission
    to manage customizations.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/playbooks/create
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
) -> Playbook:
    """Get a playbook.

    Args:
        id: Id of the playbook (`convtyp_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/playbooks/get
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
    body: PlaybookUpdate | Playbook | abc.Mapping[str, object],
) -> Playbook:
    """Change a playbook.

    Needs the permission to manage customizations.

    Args:
        id: Id of the playbook (`convtyp_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/playbooks/update
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
    """Delete a playbook.

    Needs the permission to manage customizations.

    Args:
        id: Id of the playbook (`convtyp_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/playbooks/delete
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


@carries_out(_ARCHIVE)
async def archive(
    client: Caller,
    /,
    id: str,
) -> Playbook:
    """Archive a playbook.

    It leaves the list of active ones and loses its position; what was recorded with it stays. Needs
    the permission to manage customizations.

    Args:
        id: Id of the playbook (`convtyp_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/playbooks/archive
    """
    return (
        await client.send(
            _ARCHIVE,
            {
                "id": id,
            },
            {},
        )
    ).parsed


@carries_out(_UNARCHIVE)
async def unarchive(
    client: Caller,
    /,
    id: str,
) -> Playbook:
    """Bring back an archived playbook.

    Needs the permission to manage customizations.

    Args:
        id: Id of the playbook (`convtyp_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/playbooks/unarchive
    """
    return (
        await client.send(
            _UNARCHIVE,
            {
                "id": id,
            },
            {},
        )
    ).parsed


class PlaybooksResource(Resource):
    """The operations of `playbooks`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
    archive = archive
    unarchive = unarchive
