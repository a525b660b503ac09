# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `roles`: functions that take the client, bound as methods of `RolesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "roles.list",
    "GET",
    "/role/",
    summary="List of roles.",
    response=Model("OpenRecord"),
)
_CREATE: Operation[OpenRecord] = Operation(
    "roles.create",
    "POST",
    "/role/",
    summary="Create of roles.",
    response=Model("OpenRecord"),
    body=JSON,
)
_GET: Operation[OpenRecord] = Operation(
    "roles.get",
    "GET",
    "/role/{id}/",
    summary="Get of roles.",
    response=Model("OpenRecord"),
)
_UPDATE: Operation[OpenRecord] = Operation(
    "roles.update",
    "PUT",
    "/role/{id}/",
    summary="Update of roles.",
    response=Model("OpenRecord"),
    body=JSON,
)
_DELETE: Operation[None] = Operation(
    "roles.delete",
    "DELETE",
    "/role/{id}/",
    summary="Delete of roles.",
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
) -> OpenRecord:
    """List of roles.

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
    """Create of roles.

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


async def get(
    client: Caller,
    /,
    id: str,
) -> OpenRecord:
    """Get of roles.

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
    body: Any,
) -> OpenRecord:
    """Update of roles.

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
    """Delete of roles.

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


class RolesResource(Resource):
    """The operations of `roles`, bound to one client."""

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
