# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `comments`: functions that take the client, bound as methods of `CommentsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.comment import Comment
    from ..models.comment_create import CommentCreate
    from ..models.comment_page import CommentPage
    from ..models.comment_update import CommentUpdate

_LIST: Operation[CommentPage] = Operation(
    "comments.list",
    "GET",
    "/comment/",
    summary="List comments.",
    docs="https://developer.close.com/api/resources/comments/list",
    response=Model("CommentPage"),
)
_CREATE: Operation[Comment] = Operation(
    "comments.create",
    "POST",
    "/comment/",
    summary="Comment on an object.",
    docs="https://developer.close.com/api/resources/comments/create",
    response=Model("Comment"),
    body=Model("CommentCreate"),
)
_GET: Operation[Comment] = Operation(
    "comments.get",
    "GET",
    "/comment/{id}/",
    summary="Get a comment.",
    docs="https://developer.close.com/api/resources/comments/get",
    response=Model("Comment"),
)
_UPDATE: Operation[Comment] = Operation(
    "comments.update",
    "PUT",
    "/comment/{id}/",
    summary="Update a comment.",
    docs="https://developer.close.com/api/resources/comments/update",
    response=Model("Comment"),
    body=Model("CommentUpdate"),
)
_DELETE: Operation[None] = Operation(
    "comments.delete",
    "DELETE",
    "/comment/{id}/",
    summary="Remove a comment.",
    docs="https://developer.close.com/api/resources/comments/delete",
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
    object_id: str | None = None,
    thread_id: str | None = None,
) -> CommentPage:
    """List comments.

    Exactly one of `thread_id` and `object_id` has to be given.

    Args:
        object_id: Comments on this object.
        thread_id: Comments of this thread.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/comments/list
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


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: CommentCreate | abc.Mapping[str, object],
) -> Comment:
    """Comment on an object.

    Goes into the object's thread, which is made where there is none.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/comments/create
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
) -> Comment:
    """Get a comment.

    Args:
        id: Id of the comment (`comm_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/comments/get
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
    body: CommentUpdate | Comment | abc.Mapping[str, object],
) -> Comment:
    """Update a comment.

    Only whoever wrote it can.

    Args:
        id: Id of the comment (`comm_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/comments/update
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
    """Remove a comment.

    Its text goes, the comment stays until every comment of the thread is removed; then the thread
    goes too. Needs the permission to delete activities, one's own or others'.

    Args:
        id: Id of the comment (`comm_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/comments/delete
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


class CommentsResource(Resource):
    """The operations of `comments`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
