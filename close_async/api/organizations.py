# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `organizations`: functions that take the client, bound as methods of `OrganizationsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_GET: Operation[OpenRecord] = Operation(
    "organizations.get",
    "GET",
    "/organization/{id}/",
    summary="Get of organizations.",
    response=Model("OpenRecord"),
)
_UPDATE: Operation[OpenRecord] = Operation(
    "organizations.update",
    "PUT",
    "/organization/{id}/",
    summary="Update of organizations.",
    response=Model("OpenRecord"),
    body=JSON,
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "get": _GET,
    "update": _UPDATE,
}


async def get(
    client: Caller,
    /,
    id: str,
    *,
    expand: str | None = None,
) -> OpenRecord:
    """Get of organizations.

    Args:
        id: Which one, by its id.
        expand: Sent as `_expand`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {
                "_expand": expand,
            },
        )
    ).parsed


async def get_detailed(
    client: Caller,
    /,
    id: str,
    *,
    expand: str | None = None,
) -> Response[OpenRecord]:
    """As `get`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET,
        {
            "id": id,
        },
        {
            "_expand": expand,
        },
    )


async def update(
    client: Caller,
    /,
    id: str,
    body: Any,
    *,
    expand: str | None = None,
) -> OpenRecord:
    """Update of organizations.

    Args:
        id: Which one, by its id.
        body: What to send, as a model or a plain mapping.
        expand: Sent as `_expand`.

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
            {
                "_expand": expand,
            },
            body,
        )
    ).parsed


async def update_detailed(
    client: Caller,
    /,
    id: str,
    body: Any,
    *,
    expand: str | None = None,
) -> Response[OpenRecord]:
    """As `update`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _UPDATE,
        {
            "id": id,
        },
        {
            "_expand": expand,
        },
        body,
    )


class OrganizationsResource(Resource):
    """The operations of `organizations`, bound to one client."""

    __slots__ = ()

    get = get
    get_detailed = get_detailed
    update = update
    update_detailed = update_detailed
