# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `comment_threads`: functions that take the client, bound as methods of `CommentThreadsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.comment_thread import CommentThread
    from ..models.comment_thread_page import CommentThreadPage

_LIST: Operation[CommentThreadPage] = Operation(
    "comment_threads.list",
    "GET",
    "/comment_thread/",
    summary="List comment threads.",
    docs="https://developer.close.com/api/resources/comments/list-threads",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("CommentThreadPage"),
)
_GET: Operation[CommentThread] = Operation(
    "comment_threads.get",
    "GET",
    "/comment_thread/{id}/",
    summary="Get a comment thread.",
    docs="https://developer.close.com/api/resources/comments/get-thread",
    response=Model("CommentThread"),
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
    ids: abc.Sequence[str] | None = None,
    limit: int | None = None,
    object_ids: abc.Sequence[str] | None = None,
    skip: int | None = None,
) -> CommentThreadPage:
    """List comment threads.

    Somebody who may not see all leads has to name `ids` or `object_ids`, or is refused with 403.

    Args:
        ids: Only the threads of these ids.
        limit: Page size; 100 if not given.
        object_ids: Only threads on these objects.
        skip: How many records to leave out at the start.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/comments/list-threads
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "ids": ids,
                "_limit": limit,
                "object_ids": object_ids,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
) -> CommentThread:
    """Get a comment thread.

    Args:
        id: Id of the thread (`comthr_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/comments/get-thread
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


class CommentThreadsResource(Resource):
    """The operations of `comment_threads`, bound to one client."""

    __slots__ = ()

    list = list
    get = get
