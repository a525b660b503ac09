# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `leads`: functions that take the client, bound as methods of `LeadsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.lead import Lead
    from ..models.leads_list import LeadsList
    from ..records import OpenRecord

_LIST: Operation[LeadsList] = Operation(
    "leads.list",
    "GET",
    "/lead/",
    summary="List of leads.",
    pagination="skip",
    response=Model("LeadsList"),
)
_CREATE: Operation[Lead] = Operation(
    "leads.create",
    "POST",
    "/lead/",
    summary="Create of leads.",
    response=Model("Lead"),
    body=JSON,
)
_MERGE: Operation[OpenRecord] = Operation(
    "leads.merge",
    "POST",
    "/lead/merge/",
    summary="Merge of leads.",
    response=Model("OpenRecord"),
    body=JSON,
)
_GET: Operation[Lead] = Operation(
    "leads.get",
    "GET",
    "/lead/{id}/",
    summary="Get of leads.",
    response=Model("Lead"),
)
_UPDATE: Operation[Lead] = Operation(
    "leads.update",
    "PUT",
    "/lead/{id}/",
    summary="Update of leads.",
    response=Model("Lead"),
    body=JSON,
)
_DELETE: Operation[None] = Operation(
    "leads.delete",
    "DELETE",
    "/lead/{id}/",
    summary="Delete of leads.",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "merge": _MERGE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


async def list(
    client: Caller,
    /,
    *,
    fields: str | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> LeadsList:
    """List of leads.

    Args:
        fields: Sent as `_fields`.
        limit: Sent as `_limit`.
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
                "_fields": fields,
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    fields: str | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> Response[LeadsList]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "_fields": fields,
            "_limit": limit,
            "_skip": skip,
        },
    )


async def create(
    client: Caller,
    /,
    body: Any,
) -> Lead:
    """Create of leads.

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
) -> Response[Lead]:
    """As `create`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE,
        {},
        {},
        body,
    )


async def merge(
    client: Caller,
    /,
    body: Any,
) -> OpenRecord:
    """Merge of leads.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _MERGE,
            {},
            {},
            body,
        )
    ).parsed


async def merge_detailed(
    client: Caller,
    /,
    body: Any,
) -> Response[OpenRecord]:
    """As `merge`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _MERGE,
        {},
        {},
        body,
    )


async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: str | None = None,
) -> Lead:
    """Get of leads.

    Args:
        id: Which one, by its id.
        fields: Sent as `_fields`.

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
                "_fields": fields,
            },
        )
    ).parsed


async def get_detailed(
    client: Caller,
    /,
    id: str,
    *,
    fields: str | None = None,
) -> Response[Lead]:
    """As `get`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET,
        {
            "id": id,
        },
        {
            "_fields": fields,
        },
    )


async def update(
    client: Caller,
    /,
    id: str,
    body: Any,
) -> Lead:
    """Update of leads.

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
) -> Response[Lead]:
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
    """Delete of leads.

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


class LeadsResource(Resource):
    """The operations of `leads`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    create = create
    create_detailed = create_detailed
    merge = merge
    merge_detailed = merge_detailed
    get = get
    get_detailed = get_detailed
    update = update
    update_detailed = update_detailed
    delete = delete
    delete_detailed = delete_detailed
