# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `exports`: functions that take the client, bound as methods of `ExportsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.create_export_flags import CreateExportFlags
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "exports.list",
    "GET",
    "/export/",
    summary="List of exports.",
    pagination="skip",
    response=Model("OpenRecord"),
)
_CREATE_LEAD: Operation[OpenRecord] = Operation(
    "exports.create_lead",
    "POST",
    "/export/lead/",
    summary="Create_lead of exports.",
    response=Model("OpenRecord"),
    body=Model("CreateExportFlags"),
)
_CREATE_OPPORTUNITY: Operation[OpenRecord] = Operation(
    "exports.create_opportunity",
    "POST",
    "/export/opportunity/",
    summary="Create_opportunity of exports.",
    response=Model("OpenRecord"),
    body=Model("CreateExportFlags"),
)
_GET: Operation[OpenRecord] = Operation(
    "exports.get",
    "GET",
    "/export/{id}/",
    summary="Get of exports.",
    response=Model("OpenRecord"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create_lead": _CREATE_LEAD,
    "create_opportunity": _CREATE_OPPORTUNITY,
    "get": _GET,
}


async def list(
    client: Caller,
    /,
    *,
    fields: str | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> OpenRecord:
    """List of exports.

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
) -> Response[OpenRecord]:
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


async def create_lead(
    client: Caller,
    /,
    body: CreateExportFlags | abc.Mapping[str, object],
) -> OpenRecord:
    """Create_lead of exports.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _CREATE_LEAD,
            {},
            {},
            body,
        )
    ).parsed


async def create_lead_detailed(
    client: Caller,
    /,
    body: CreateExportFlags | abc.Mapping[str, object],
) -> Response[OpenRecord]:
    """As `create_lead`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE_LEAD,
        {},
        {},
        body,
    )


async def create_opportunity(
    client: Caller,
    /,
    body: CreateExportFlags | abc.Mapping[str, object],
) -> OpenRecord:
    """Create_opportunity of exports.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _CREATE_OPPORTUNITY,
            {},
            {},
            body,
        )
    ).parsed


async def create_opportunity_detailed(
    client: Caller,
    /,
    body: CreateExportFlags | abc.Mapping[str, object],
) -> Response[OpenRecord]:
    """As `create_opportunity`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE_OPPORTUNITY,
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
) -> OpenRecord:
    """Get of exports.

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
) -> Response[OpenRecord]:
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


class ExportsResource(Resource):
    """The operations of `exports`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    create_lead = create_lead
    create_lead_detailed = create_lead_detailed
    create_opportunity = create_opportunity
    create_opportunity_detailed = create_opportunity_detailed
    get = get
    get_detailed = get_detailed
