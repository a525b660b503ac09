# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `custom_field_schemas`: functions that take the client, bound as methods of `CustomFieldSchemasResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_GET: Operation[OpenRecord] = Operation(
    "custom_field_schemas.get",
    "GET",
    "/custom_field_schema/{object_type}/",
    summary="Get of custom_field_schemas.",
    response=Model("OpenRecord"),
)
_UPDATE: Operation[OpenRecord] = Operation(
    "custom_field_schemas.update",
    "PUT",
    "/custom_field_schema/{object_type}/",
    summary="Update of custom_field_schemas.",
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
    object_type: str,
) -> OpenRecord:
    """Get of custom_field_schemas.

    Args:
        object_type: Which one, by its id.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _GET,
            {
                "object_type": object_type,
            },
            {},
        )
    ).parsed


async def get_detailed(
    client: Caller,
    /,
    object_type: str,
) -> Response[OpenRecord]:
    """As `get`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET,
        {
            "object_type": object_type,
        },
        {},
    )


async def update(
    client: Caller,
    /,
    object_type: str,
    body: Any,
) -> OpenRecord:
    """Update of custom_field_schemas.

    Args:
        object_type: Which one, by its id.
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
                "object_type": object_type,
            },
            {},
            body,
        )
    ).parsed


async def update_detailed(
    client: Caller,
    /,
    object_type: str,
    body: Any,
) -> Response[OpenRecord]:
    """As `update`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _UPDATE,
        {
            "object_type": object_type,
        },
        {},
        body,
    )


class CustomFieldSchemasResource(Resource):
    """The operations of `custom_field_schemas`, bound to one client."""

    __slots__ = ()

    get = get
    get_detailed = get_detailed
    update = update
    update_detailed = update_detailed
