# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `comments`: functions that take the client, bound as methods of `CommentsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.create_comment import CreateComment
    from ..models.update_comment_threads import UpdateCommentThreads
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "comments.list",
    "GET",
    "/comment/",
    summary="List of comments.",
    response=Model("OpenRecord"),
)
_CREATE: Operation[OpenRecord] = Operation(
    "comments.create",
    "POST",
    "/comment/",
    summary="Create of comments.",
    response=Model("OpenRecord"),
    body=Model("CreateComment"),
)
_GET: Operation[OpenRecord] = Operation(
    "comments.get",
    "GET",
    "/comment/{id}/",
    summary="Get of comments.",
    response=Model("OpenRecord"),
)
_UPDATE: Operation[OpenRecord] = Operation(
    "comments.update",
    "PUT",
    "/comment/{id}/",
    summary="Update of comments.",
    response=Model("OpenRecord"),
    body=Model("UpdateCommentThreads"),
)
_DELETE: Operation[None] = Operation(
    "comments.delete",
    "DELETE",
    "/comment/{id}/",
    summary="Delete of comments.",
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
    object_id: str | None = None,
    thread_id: str | None = None,
) -> OpenRecord:
    """List of comments.

    Args:
        object_id: Sent as `object_id`.
        thread_id: Sent as `thread_id`.

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
                "object_id": object_id,
                "thread_id": thread_id,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    object_id: str | None = None,
    thread_id: str | None = None,
) -> Response[OpenRecord]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "object_id": object_id,
            "thread_id": thread_id,
        },
    )


async def create(
    client: Caller,
    /,
    body: CreateComment | abc.Mapping[str, object],
) -> OpenRecord:
    """Create of comments.

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
    body: CreateComment | abc.Mapping[str, object],
) -> Response[OpenRecord]:
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
) -> OpenRecord:
    """Get of comments.

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
) -> Response[OpenRecord]:
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
    body: UpdateCommentThreads | abc.Mapping[str, object],
) -> OpenRecord:
    """Update of comments.

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
    body: UpdateCommentThreads | abc.Mapping[str, object],
) -> Response[OpenRecord]:
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
    """Delete of comments.

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


class CommentsResource(Resource):
    """The operations of `comments`, bound to one client."""

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
