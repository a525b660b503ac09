# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `exports`: functions that take the client, bound as methods of `ExportsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Polling, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.export import Export
    from ..models.export_page import ExportPage
    from ..models.lead_export_create import LeadExportCreate
    from ..models.opportunity_export_create import OpportunityExportCreate

_LIST: Operation[ExportPage] = Operation(
    "exports.list",
    "GET",
    "/export/",
    summary="List exports.",
    docs="https://developer.close.com/api/resources/exports/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("ExportPage"),
)
_LIST_LEADS: Operation[ExportPage] = Operation(
    "exports.list_leads",
    "GET",
    "/export/lead/",
    summary="List exports of leads.",
    docs="https://developer.close.com/api/resources/exports/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("ExportPage"),
)
_CREATE_LEAD: Operation[Export] = Operation(
    "exports.create_lead",
    "POST",
    "/export/lead/",
    summary="Export leads.",
    docs="https://developer.close.com/api/resources/exports/create-lead",
    response=Model("Export"),
    body=Model("LeadExportCreate"),
)
_LIST_OPPORTUNITIES: Operation[ExportPage] = Operation(
    "exports.list_opportunities",
    "GET",
    "/export/opportunity/",
    summary="List exports of opportunities.",
    docs="https://developer.close.com/api/resources/exports/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("ExportPage"),
)
_CREATE_OPPORTUNITY: Operation[Export] = Operation(
    "exports.create_opportunity",
    "POST",
    "/export/opportunity/",
    summary="Export opportunities.",
    docs="https://developer.close.com/api/resources/exports/create-opportunity",
    response=Model("Export"),
    body=Model("OpportunityExportCreate"),
)
_GET: Operation[Export] = Operation(
    "exports.get",
    "GET",
    "/export/{id}/",
    summary="Get an export.",
    docs="https://developer.close.com/api/resources/exports/get",
    polling=Polling("status", frozenset({"done"}), frozenset({"error"}), 2),
    response=Model("Export"),
)
_GET_LEAD: Operation[Export] = Operation(
    "exports.get_lead",
    "GET",
    "/export/lead/{id}/",
    summary="Get an export of leads.",
    docs="https://developer.close.com/api/resources/exports/get",
    polling=Polling("status", frozenset({"done"}), frozenset({"error"}), 2),
    response=Model("Export"),
)
_GET_OPPORTUNITY: Operation[Export] = Operation(
    "exports.get_opportunity",
    "GET",
    "/export/opportunity/{id}/",
    summary="Get an export of opportunities.",
    docs="https://developer.close.com/api/resources/exports/get",
    polling=Polling("status", frozenset({"done"}), frozenset({"error"}), 2),
    response=Model("Export"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "list_leads": _LIST_LEADS,
    "create_lead": _CREATE_LEAD,
    "list_opportunities": _LIST_OPPORTUNITIES,
    "create_opportunity": _CREATE_OPPORTUNITY,
    "get": _GET,
    "get_lead": _GET_LEAD,
    "get_opportunity": _GET_OPPORTUNITY,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> ExportPage:
    """List exports.

    Of leads and of opportunities.

    Args:
        fields: Only these fields, by their wire names; everything else is left out of the response.
        limit: Page size, at most 100; 100 if not given.
        skip: How many records to leave out at the start.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/exports/list
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


@carries_out(_LIST_LEADS)
async def list_leads(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> ExportPage:
    """List exports of leads.

    Args:
        fields: Only these fields, by their wire names; everything else is left out of the response.
        limit: Page size, at most 100; 100 if not given.
        skip: How many records to leave out at the start.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/exports/list
    """
    return (
        await client.send(
            _LIST_LEADS,
            {},
            {
                "_fields": fields,
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE_LEAD)
async def create_lead(
    client: Caller,
    /,
    body: LeadExportCreate | abc.Mapping[str, object],
) -> Export:
    """Export leads.

    Runs by itself: ask for the export until its `status` is `done`, then fetch `download_url`, a
    file compressed with gzip.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/exports/create-lead
    """
    return (
        await client.send(
            _CREATE_LEAD,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_LIST_OPPORTUNITIES)
async def list_opportunities(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> ExportPage:
    """List exports of opportunities.

    Args:
        fields: Only these fields, by their wire names; everything else is left out of the response.
        limit: Page size, at most 100; 100 if not given.
        skip: How many records to leave out at the start.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/exports/list
    """
    return (
        await client.send(
            _LIST_OPPORTUNITIES,
            {},
            {
                "_fields": fields,
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE_OPPORTUNITY)
async def create_opportunity(
    client: Caller,
    /,
    body: OpportunityExportCreate | abc.Mapping[str, object],
) -> Export:
    """Export opportunities.

    Runs by itself: ask for the export until its `status` is `done`, then fetch `download_url`, a
    file compressed with gzip.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/exports/create-opportunity
    """
    return (
        await client.send(
            _CREATE_OPPORTUNITY,
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
    *,
    fields: abc.Sequence[str] | None = None,
) -> Export:
    """Get an export.

    `status` says how far it is, `n_docs_processed` of `n_docs` too.

    Args:
        id: Id of the export (`expo_…`).
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/exports/get
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


@carries_out(_GET_LEAD)
async def get_lead(
    client: Caller,
    /,
    id: str,
    *,
    fields: abc.Sequence[str] | None = None,
) -> Export:
    """Get an export of leads.

    Args:
        id: Id of the export (`expo_…`).
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/exports/get
    """
    return (
        await client.send(
            _GET_LEAD,
            {
                "id": id,
            },
            {
                "_fields": fields,
            },
        )
    ).parsed


@carries_out(_GET_OPPORTUNITY)
async def get_opportunity(
    client: Caller,
    /,
    id: str,
    *,
    fields: abc.Sequence[str] | None = None,
) -> Export:
    """Get an export of opportunities.

    Args:
        id: Id of the export (`expo_…`).
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/exports/get
    """
    return (
        await client.send(
            _GET_OPPORTUNITY,
            {
                "id": id,
            },
            {
                "_fields": fields,
            },
        )
    ).parsed


class ExportsResource(Resource):
    """The operations of `exports`, bound to one client."""

    __slots__ = ()

    list = list
    list_leads = list_leads
    create_lead = create_lead
    list_opportunities = list_opportunities
    create_opportunity = create_opportunity
    get = get
    get_lead = get_lead
    get_opportunity = get_opportunity
