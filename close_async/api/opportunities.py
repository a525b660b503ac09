# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `opportunities`: functions that take the client, bound as methods of `OpportunitiesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.create_opportunity import CreateOpportunity
    from ..models.opportunities_list import OpportunitiesList
    from ..models.opportunity import Opportunity

_LIST: Operation[OpportunitiesList] = Operation(
    "opportunities.list",
    "GET",
    "/opportunity/",
    summary="List of opportunities.",
    pagination="skip",
    response=Model("OpportunitiesList"),
)
_CREATE: Operation[Opportunity] = Operation(
    "opportunities.create",
    "POST",
    "/opportunity/",
    summary="Create of opportunities.",
    response=Model("Opportunity"),
    body=Model("CreateOpportunity"),
)
_GET: Operation[Opportunity] = Operation(
    "opportunities.get",
    "GET",
    "/opportunity/{id}/",
    summary="Get of opportunities.",
    response=Model("Opportunity"),
)
_UPDATE: Operation[Opportunity] = Operation(
    "opportunities.update",
    "PUT",
    "/opportunity/{id}/",
    summary="Update of opportunities.",
    response=Model("Opportunity"),
    body=JSON,
)
_DELETE: Operation[None] = Operation(
    "opportunities.delete",
    "DELETE",
    "/opportunity/{id}/",
    summary="Delete of opportunities.",
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
    *,
    date_created: str | None = None,
    date_created_gt: str | None = None,
    date_created_gte: str | None = None,
    date_created_lt: str | None = None,
    date_created_lte: str | None = None,
    date_updated: str | None = None,
    date_updated_gt: str | None = None,
    date_updated_gte: str | None = None,
    date_updated_lt: str | None = None,
    date_updated_lte: str | None = None,
    date_won: str | None = None,
    date_won_gt: str | None = None,
    date_won_gte: str | None = None,
    date_won_lt: str | None = None,
    date_won_lte: str | None = None,
    fields: str | None = None,
    group_by: str | None = None,
    is_stalled: str | None = None,
    lead_id: str | None = None,
    lead_query: str | None = None,
    lead_saved_search_id: str | None = None,
    limit: int | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    query: str | None = None,
    skip: int | None = None,
    status: str | None = None,
    status_id: str | None = None,
    status_id_in: str | None = None,
    status_in: str | None = None,
    status_label: str | None = None,
    status_label_in: str | None = None,
    status_type: str | None = None,
    status_type_in: str | None = None,
    user_id: str | None = None,
    user_id_in: str | None = None,
    value_period: str | None = None,
    value_period_in: str | None = None,
) -> OpportunitiesList:
    """List of opportunities.

    Args:
        date_created: Sent as `date_created`.
        date_created_gt: Sent as `date_created__gt`.
        date_created_gte: Sent as `date_created__gte`.
        date_created_lt: Sent as `date_created__lt`.
        date_created_lte: Sent as `date_created__lte`.
        date_updated: Sent as `date_updated`.
        date_updated_gt: Sent as `date_updated__gt`.
        date_updated_gte: Sent as `date_updated__gte`.
        date_updated_lt: Sent as `date_updated__lt`.
        date_updated_lte: Sent as `date_updated__lte`.
        date_won: Sent as `date_won`.
        date_won_gt: Sent as `date_won__gt`.
        date_won_gte: Sent as `date_won__gte`.
        date_won_lt: Sent as `date_won__lt`.
        date_won_lte: Sent as `date_won__lte`.
        fields: Sent as `_fields`.
        group_by: Sent as `_group_by`.
        is_stalled: Sent as `is_stalled`.
        lead_id: Sent as `lead_id`.
        lead_query: Sent as `lead_query`.
        lead_saved_search_id: Sent as `lead_saved_search_id`.
        limit: Sent as `_limit`.
        order_by: Sent as `_order_by`.
        organization_id: Sent as `organization_id`.
        query: Sent as `query`.
        skip: Sent as `_skip`.
        status: Sent as `status`.
        status_id: Sent as `status_id`.
        status_id_in: Sent as `status_id__in`.
        status_in: Sent as `status__in`.
        status_label: Sent as `status_label`.
        status_label_in: Sent as `status_label__in`.
        status_type: Sent as `status_type`.
        status_type_in: Sent as `status_type__in`.
        user_id: Sent as `user_id`.
        user_id_in: Sent as `user_id__in`.
        value_period: Sent as `value_period`.
        value_period_in: Sent as `value_period__in`.

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
                "date_created": date_created,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "date_updated": date_updated,
                "date_updated__gt": date_updated_gt,
                "date_updated__gte": date_updated_gte,
                "date_updated__lt": date_updated_lt,
                "date_updated__lte": date_updated_lte,
                "date_won": date_won,
                "date_won__gt": date_won_gt,
                "date_won__gte": date_won_gte,
                "date_won__lt": date_won_lt,
                "date_won__lte": date_won_lte,
                "_fields": fields,
                "_group_by": group_by,
                "is_stalled": is_stalled,
                "lead_id": lead_id,
                "lead_query": lead_query,
                "lead_saved_search_id": lead_saved_search_id,
                "_limit": limit,
                "_order_by": order_by,
                "organization_id": organization_id,
                "query": query,
                "_skip": skip,
                "status": status,
                "status_id": status_id,
                "status_id__in": status_id_in,
                "status__in": status_in,
                "status_label": status_label,
                "status_label__in": status_label_in,
                "status_type": status_type,
                "status_type__in": status_type_in,
                "user_id": user_id,
                "user_id__in": user_id_in,
                "value_period": value_period,
                "value_period__in": value_period_in,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    date_created: str | None = None,
    date_created_gt: str | None = None,
    date_created_gte: str | None = None,
    date_created_lt: str | None = None,
    date_created_lte: str | None = None,
    date_updated: str | None = None,
    date_updated_gt: str | None = None,
    date_updated_gte: str | None = None,
    date_updated_lt: str | None = None,
    date_updated_lte: str | None = None,
    date_won: str | None = None,
    date_won_gt: str | None = None,
    date_won_gte: str | None = None,
    date_won_lt: str | None = None,
    date_won_lte: str | None = None,
    fields: str | None = None,
    group_by: str | None = None,
    is_stalled: str | None = None,
    lead_id: str | None = None,
    lead_query: str | None = None,
    lead_saved_search_id: str | None = None,
    limit: int | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    query: str | None = None,
    skip: int | None = None,
    status: str | None = None,
    status_id: str | None = None,
    status_id_in: str | None = None,
    status_in: str | None = None,
    status_label: str | None = None,
    status_label_in: str | None = None,
    status_type: str | None = None,
    status_type_in: str | None = None,
    user_id: str | None = None,
    user_id_in: str | None = None,
    value_period: str | None = None,
    value_period_in: str | None = None,
) -> Response[OpportunitiesList]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "date_created": date_created,
            "date_created__gt": date_created_gt,
            "date_created__gte": date_created_gte,
            "date_created__lt": date_created_lt,
            "date_created__lte": date_created_lte,
            "date_updated": date_updated,
            "date_updated__gt": date_updated_gt,
            "date_updated__gte": date_updated_gte,
            "date_updated__lt": date_updated_lt,
            "date_updated__lte": date_updated_lte,
            "date_won": date_won,
            "date_won__gt": date_won_gt,
            "date_won__gte": date_won_gte,
            "date_won__lt": date_won_lt,
            "date_won__lte": date_won_lte,
            "_fields": fields,
            "_group_by": group_by,
            "is_stalled": is_stalled,
            "lead_id": lead_id,
            "lead_query": lead_query,
            "lead_saved_search_id": lead_saved_search_id,
            "_limit": limit,
            "_order_by": order_by,
            "organization_id": organization_id,
            "query": query,
            "_skip": skip,
            "status": status,
            "status_id": status_id,
            "status_id__in": status_id_in,
            "status__in": status_in,
            "status_label": status_label,
            "status_label__in": status_label_in,
            "status_type": status_type,
            "status_type__in": status_type_in,
            "user_id": user_id,
            "user_id__in": user_id_in,
            "value_period": value_period,
            "value_period__in": value_period_in,
        },
    )


async def create(
    client: Caller,
    /,
    body: CreateOpportunity | abc.Mapping[str, object],
) -> Opportunity:
    """Create of opportunities.

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
    body: CreateOpportunity | abc.Mapping[str, object],
) -> Response[Opportunity]:
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
    *,
    fields: str | None = None,
) -> Opportunity:
    """Get of opportunities.

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
) -> Response[Opportunity]:
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
) -> Opportunity:
    """Update of opportunities.

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
) -> Response[Opportunity]:
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
    """Delete of opportunities.

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


class OpportunitiesResource(Resource):
    """The operations of `opportunities`, bound to one client."""

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
