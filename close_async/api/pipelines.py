# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `pipelines`: functions that take the client, bound as methods of `PipelinesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "pipelines.list",
    "GET",
    "/pipeline/",
    summary="List of pipelines.",
    response=Model("OpenRecord"),
)
_CREATE: Operation[OpenRecord] = Operation(
    "pipelines.create",
    "POST",
    "/pipeline/",
    summary="Create of pipelines.",
    response=Model("OpenRecord"),
    body=JSON,
)
_UPDATE: Operation[OpenRecord] = Operation(
    "pipelines.update",
    "PUT",
    "/pipeline/{id}/",
    summary="Update of pipelines.",
    response=Model("OpenRecord"),
    body=JSON,
)
_DELETE: Operation[None] = Operation(
    "pipelines.delete",
    "DELETE",
    "/pipeline/{id}/",
    summary="Delete of pipelines.",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "update": _UPDATE,
    "delete": _DELETE,
}


async def list(
    client: Caller,
    /,
) -> OpenRecord:
    """List of pipelines.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _LIST,
            {},
            {},
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
) -> Response[OpenRecord]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {},
    )


async def create(
    client: Caller,
    /,
    body: Any,
) -> OpenRecord:
    """Create of pipelines.

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
    body: Any,
) -> Response[OpenRecord]:
    """As `create`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE,
        {},
        {},
        body,
    )


async def update(
    client: Caller,
    /,
    id: str,
    body: Any,
) -> OpenRecord:
    """Update of pipelines.

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
    body: Any,
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
    """Delete of pipelines.

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


class PipelinesResource(Resource):
    """The operations of `pipelines`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    create = create
    create_detailed = create_detailed
    update = update
    update_detailed = update_detailed
    delete = delete
    delete_detailed = delete_detailed
