# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `comment_threads`: functions that take the client, bound as methods of `CommentThreadsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "comment_threads.list",
    "GET",
    "/comment_thread/",
    summary="List of comment_threads.",
    pagination="skip",
    response=Model("OpenRecord"),
)
_GET: Operation[OpenRecord] = Operation(
    "comment_threads.get",
    "GET",
    "/comment_thread/{id}/",
    summary="Get of comment_threads.",
    response=Model("OpenRecord"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "get": _GET,
}


async def list(
    client: Caller,
    /,
    *,
    ids: abc.Sequence[str] | None = None,
    limit: int | None = None,
    object_ids: abc.Sequence[str] | None = None,
    skip: int | None = None,
) -> OpenRecord:
    """List of comment_threads.

    Args:
        ids: Sent as `ids`.
        limit: Sent as `_limit`.
        object_ids: Sent as `object_ids`.
        skip: Sent as `_skip`.

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
                "ids": ids,
                "_limit": limit,
                "object_ids": object_ids,
                "_skip": skip,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    ids: abc.Sequence[str] | None = None,
    limit: int | None = None,
    object_ids: abc.Sequence[str] | None = None,
    skip: int | None = None,
) -> Response[OpenRecord]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "ids": ids,
            "_limit": limit,
            "object_ids": object_ids,
            "_skip": skip,
        },
    )


async def get(
    client: Caller,
    /,
    id: str,
) -> OpenRecord:
    """Get of comment_threads.

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


class CommentThreadsResource(Resource):
    """The operations of `comment_threads`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    get = get
    get_detailed = get_detailed
