# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `opportunity_statuses`: functions that take the client, bound as methods of `OpportunityStatusesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.opportunity_status import OpportunityStatus
    from ..models.opportunity_status_create import OpportunityStatusCreate
    from ..models.opportunity_status_page import OpportunityStatusPage
    from ..models.opportunity_status_update import OpportunityStatusUpdate

_LIST: Operation[OpportunityStatusPage] = Operation(
    "opportunity_statuses.list",
    "GET",
    "/status/opportunity/",
    summary="List opportunity statuses.",
    docs="https://developer.close.com/api/resources/opportunity-statuses/list",
    response=Model("OpportunityStatusPage"),
)
_CREATE: Operation[OpportunityStatus] = Operation(
    "opportunity_statuses.create",
    "POST",
    "/status/opportunity/",
    summary="Create an opportunity status.",
    docs="https://developer.close.com/api/resources/opportunity-statuses/create",
    response=Model("OpportunityStatus"),
    body=Model("OpportunityStatusCreate"),
)
_GET: Operation[OpportunityStatus] = Operation(
    "opportunity_statuses.get",
    "GET",
    "/status/opportunity/{id}/",
    summary="Get an opportunity status.",
    docs="https://developer.close.com/api/resources/opportunity-statuses/get",
    response=Model("OpportunityStatus"),
)
_UPDATE: Operation[OpportunityStatus] = Operation(
    "opportunity_statuses.update",
    "PUT",
    "/status/opportunity/{id}/",
    summary="Update an opportunity status.",
    docs="https://developer.close.com/api/resources/opportunity-statuses/update",
    response=Model("OpportunityStatus"),
    body=Model("OpportunityStatusUpdate"),
)
_DELETE: Operation[None] = Operation(
    "opportunity_statuses.delete",
    "DELETE",
    "/status/opportunity/{id}/",
    summary="Delete an opportunity status.",
    docs="https://developer.close.com/api/resources/opportunity-statuses/delete",
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
    *,
    fields: abc.Sequence[str] | None = None,
) -> OpportunityStatusPage:
    """List opportunity statuses.

    Of all pipelines.

    Args:
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunity-statuses/list
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


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: OpportunityStatusCreate | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> OpportunityStatus:
    """Create an opportunity status.

    Args:
        body: What to send, as a model or a plain mapping.
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunity-statuses/create
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


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
) -> OpportunityStatus:
    """Get an opportunity status.

    Args:
        id: Id of the status (`stat_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunity-statuses/get
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
    body: OpportunityStatusUpdate | OpportunityStatus | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> OpportunityStatus:
    """Update an opportunity status.

    Renames the status for every opportunity that has it. The status of one opportunity is set on
    the opportunity; the order, and moving to another pipeline, on the pipeline.

    Args:
        id: Id of the status (`stat_…`).
        body: What to send, as a model or a plain mapping.
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunity-statuses/update
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


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete an opportunity status.

    No opportunity may have the status any more.

    Args:
        id: Id of the status (`stat_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunity-statuses/delete
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


class OpportunityStatusesResource(Resource):
    """The operations of `opportunity_statuses`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
