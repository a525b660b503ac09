# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `lead_statuses`: functions that take the client, bound as methods of `LeadStatusesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.lead_status import LeadStatus
    from ..models.lead_status_create import LeadStatusCreate
    from ..models.lead_status_page import LeadStatusPage
    from ..models.lead_status_update import LeadStatusUpdate

_LIST: Operation[LeadStatusPage] = Operation(
    "lead_statuses.list",
    "GET",
    "/status/lead/",
    summary="List lead statuses.",
    docs="https://developer.close.com/api/resources/lead-statuses/list",
    response=Model("LeadStatusPage"),
)
_CREATE: Operation[LeadStatus] = Operation(
    "lead_statuses.create",
    "POST",
    "/status/lead/",
    summary="Create a lead status.",
    docs="https://developer.close.com/api/resources/lead-statuses/create",
    response=Model("LeadStatus"),
    body=Model("LeadStatusCreate"),
)
_GET: Operation[LeadStatus] = Operation(
    "lead_statuses.get",
    "GET",
    "/status/lead/{id}/",
    summary="Get a lead status.",
    docs="https://developer.close.com/api/resources/lead-statuses/get",
    response=Model("LeadStatus"),
)
_UPDATE: Operation[LeadStatus] = Operation(
    "lead_statuses.update",
    "PUT",
    "/status/lead/{id}/",
    summary="Update a lead status.",
    docs="https://developer.close.com/api/resources/lead-statuses/update",
    response=Model("LeadStatus"),
    body=Model("LeadStatusUpdate"),
)
_DELETE: Operation[None] = Operation(
    "lead_statuses.delete",
    "DELETE",
    "/status/lead/{id}/",
    summary="Delete a lead status.",
    docs="https://developer.close.com/api/resources/lead-statuses/delete",
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
) -> LeadStatusPage:
    """List lead statuses.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/lead-statuses/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {},
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: LeadStatusCreate | abc.Mapping[str, object],
) -> LeadStatus:
    """Create a lead status.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/lead-statuses/create
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
) -> LeadStatus:
    """Get a lead status.

    Args:
        id: Id of the status (`stat_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/lead-statuses/get
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
    body: LeadStatusUpdate | LeadStatus | abc.Mapping[str, object],
) -> LeadStatus:
    """Update a lead status.

    Renames or recolours the status for every lead that has it. The status of one lead is set on the
    lead.

    Args:
        id: Id of the status (`stat_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/lead-statuses/update
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
    """Delete a lead status.

    No lead may have the status any more.

    Args:
        id: Id of the status (`stat_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/lead-statuses/delete
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


class LeadStatusesResource(Resource):
    """The operations of `lead_statuses`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
