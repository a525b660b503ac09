# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `opportunity_statuses`: functions that take the client, bound as methods of `OpportunityStatusesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "opportunity_statuses.list",
    "GET",
    "/status/opportunity/",
    summary="List of opportunity_statuses.",
    response=Model("OpenRecord"),
)
_CREATE: Operation[OpenRecord] = Operation(
    "opportunity_statuses.create",
    "POST",
    "/status/opportunity/",
    summary="Create of opportunity_statuses.",
    response=Model("OpenRecord"),
    body=JSON,
)
_UPDATE: Operation[OpenRecord] = Operation(
    "opportunity_statuses.update",
    "PUT",
    "/status/opportunity/{id}/",
    summary="Update of opportunity_statuses.",
    response=Model("OpenRecord"),
    body=JSON,
)
_DELETE: Operation[None] = Operation(
    "opportunity_statuses.delete",
    "DELETE",
    "/status/opportunity/{id}/",
    summary="Delete of opportunity_statuses.",
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
    *,
    fields: str | None = None,
) -> OpenRecord:
    """List of opportunity_statuses.

    Args:
        fields: Sent as `_fields`.

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
                "_fields": fields,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    fields: str | None = None,
) -> Response[OpenRecord]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "_fields": fields,
        },
    )


async def create(
    client: Caller,
    /,
    body: Any,
    *,
    fields: str | None = None,
) -> OpenRecord:
    """Create of opportunity_statuses.

    Args:
        body: What to send, as a model or a plain mapping.
        fields: Sent as `_fields`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _CREATE,
            {},
            {
                "_fields": fields,
            },
            body,
        )
    ).parsed


async def create_detailed(
    client: Caller,
    /,
    body: Any,
    *,
    fields: str | None = None,
) -> Response[OpenRecord]:
    """As `create`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE,
        {},
        {
            "_fields": fields,
        },
        body,
    )


async def update(
    client: Caller,
    /,
    id: str,
    body: Any,
    *,
    fields: str | None = None,
) -> OpenRecord:
    """Update of opportunity_statuses.

    Args:
        id: Which one, by its id.
        body: What to send, as a model or a plain mapping.
        fields: Sent as `_fields`.

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
                "_fields": fields,
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
    fields: str | None = None,
) -> Response[OpenRecord]:
    """As `update`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _UPDATE,
        {
            "id": id,
        },
        {
            "_fields": fields,
        },
        body,
    )


async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete of opportunity_statuses.

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


class OpportunityStatusesResource(Resource):
    """The operations of `opportunity_statuses`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    create = create
    create_detailed = create_detailed
    update = update
    update_detailed = update_detailed
    delete = delete
    delete_detailed = delete_detailed
