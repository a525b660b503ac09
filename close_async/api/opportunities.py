# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `opportunities`: functions that take the client, bound as methods of `OpportunitiesResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.opportunity import Opportunity
    from ..models.opportunity_create import OpportunityCreate
    from ..models.opportunity_page import OpportunityPage
    from ..models.opportunity_update import OpportunityUpdate

_LIST: Operation[OpportunityPage] = Operation(
    "opportunities.list",
    "GET",
    "/opportunity/",
    summary="List opportunities.",
    docs="https://developer.close.com/api/resources/opportunities/list",
    pagination="skip",
    object_type="opportunity",
    page_size=250,
    window_key="date_created",
    scalars={
        "is_stalled": Scalar("boolean"),
        "_limit": Scalar("integer", 1),
        "_skip": Scalar("integer", 0),
    },
    response=Model("OpportunityPage"),
)
_CREATE: Operation[Opportunity] = Operation(
    "opportunities.create",
    "POST",
    "/opportunity/",
    summary="Create an opportunity.",
    docs="https://developer.close.com/api/resources/opportunities/create",
    object_type="opportunity",
    response=Model("Opportunity"),
    body=Model("OpportunityCreate"),
)
_GET: Operation[Opportunity] = Operation(
    "opportunities.get",
    "GET",
    "/opportunity/{id}/",
    summary="Get an opportunity.",
    docs="https://developer.close.com/api/resources/opportunities/get",
    object_type="opportunity",
    response=Model("Opportunity"),
)
_UPDATE: Operation[Opportunity] = Operation(
    "opportunities.update",
    "PUT",
    "/opportunity/{id}/",
    summary="Update an opportunity.",
    docs="https://developer.close.com/api/resources/opportunities/update",
    object_type="opportunity",
    response=Model("Opportunity"),
    body=Model("OpportunityUpdate"),
)
_DELETE: Operation[None] = Operation(
    "opportunities.delete",
    "DELETE",
    "/opportunity/{id}/",
    summary="Delete an opportunity.",
    docs="https://developer.close.com/api/resources/opportunities/delete",
    object_type="opportunity",
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
    date_created: dt.datetime | dt.date | str | None = None,
    date_created_gt: dt.datetime | dt.date | str | None = None,
    date_created_gte: dt.datetime | dt.date | str | None = None,
    date_created_lt: dt.datetime | dt.date | str | None = None,
    date_created_lte: dt.datetime | dt.date | str | None = None,
    date_updated: dt.datetime | dt.date | str | None = None,
    date_updated_gt: dt.datetime | dt.date | str | None = None,
    date_updated_gte: dt.datetime | dt.date | str | None = None,
    date_updated_lt: dt.datetime | dt.date | str | None = None,
    date_updated_lte: dt.datetime | dt.date | str | None = None,
    date_won: dt.date | str | None = None,
    date_won_gt: dt.date | str | None = None,
    date_won_gte: dt.date | str | None = None,
    date_won_lt: dt.date | str | None = None,
    date_won_lte: dt.date | str | None = None,
    fields: abc.Sequence[str] | None = None,
    group_by: str | None = None,
    is_stalled: bool | None = None,
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
    status_id_in: abc.Sequence[str] | None = None,
    status_in: abc.Sequence[str] | None = None,
    status_label: str | None = None,
    status_label_in: abc.Sequence[str] | None = None,
    status_type: Literal["active", "lost", "won"] | str | None = None,
    status_type_in: abc.Sequence[str] | None = None,
    user_id: str | None = None,
    user_id_in: abc.Sequence[str] | None = None,
    value_period: Literal["annual", "monthly", "one_time"] | str | None = None,
    value_period_in: abc.Sequence[str] | None = None,
) -> OpportunityPage:
    """List opportunities.

    Totals over everything that matches, not only over this page, come along. With `group_by`,
    `data` holds groups instead of opportunities: each has `key`, `objects`, its own totals and what
    it was grouped by, and a page may cut the first and the last group, which `key` joins again. The
    groups come back as records whose keys are read with `additional_properties`.

    Args:
        date_created: Only opportunities created at this time.
        date_created_gt: Only opportunities created after this.
        date_created_gte: Only opportunities created at or after this.
        date_created_lt: Only opportunities created before this.
        date_created_lte: Only opportunities created at or before this.
        date_updated: Only opportunities last changed at this time.
        date_updated_gt: Only opportunities last changed after this.
        date_updated_gte: Only opportunities last changed at or after this.
        date_updated_lt: Only opportunities last changed before this.
        date_updated_lte: Only opportunities last changed at or before this.
        date_won: Only opportunities won, or expected to be won, on this day.
        date_won_gt: Only opportunities won, or expected to be won, after this.
        date_won_gte: Only opportunities won, or expected to be won, at or after this.
        date_won_lt: Only opportunities won, or expected to be won, before this.
        date_won_lte: Only opportunities won, or expected to be won, at or before this.
        fields: Only these fields, by their wire names; everything else is left out of the response.
        group_by: `user_id`, `date_won__week`, `date_won__month`, `date_won__quarter` or
            `date_won__year`; a minus before it turns the order of the groups round.
        is_stalled: Only opportunities that have, or have not, come to a standstill.
        lead_id: Only opportunities of this lead.
        lead_query: A text search over the leads. Superseded by `lead_saved_search_id`.
        lead_saved_search_id: Only opportunities of the leads in this smart view.
        limit: Page size, at most 250; 100 if not given.
        order_by: `date_won`, `date_updated`, `date_created`, `confidence`, `user_name`, `value`,
            `annualized_value` or `annualized_expected_value`; a minus before it turns the order
            round.
        organization_id: Only opportunities of this organization.
        query: A text search over the opportunities' own fields, such as `note:important`.
        skip: How many records to leave out at the start.
        status: The older name of `status_label`.
        status_id: Only opportunities in this status.
        status_id_in: Only opportunities in these statuses.
        status_in: The older name of `status_label_in`.
        status_label: Only opportunities in the status of this label.
        status_label_in: Only opportunities in the statuses of these labels.
        status_type: Only opportunities whose status is of this type.
        status_type_in: Only opportunities whose status is of these types: `active`, `won`, `lost`.
        user_id: Only opportunities of this user.
        user_id_in: Only opportunities of these users or groups.
        value_period: Only opportunities whose value counts per this period.
        value_period_in: Only opportunities whose value counts per these periods: `one_time`,
            `monthly`, `annual`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunities/list
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


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: OpportunityCreate | abc.Mapping[str, object],
) -> Opportunity:
    """Create an opportunity.

    Without `lead_id`, Close creates an untitled lead. Without `status_id`, the first status of the
    pipeline, or of the organization, is taken.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunities/create
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
    *,
    fields: abc.Sequence[str] | None = None,
) -> Opportunity:
    """Get an opportunity.

    Args:
        id: Id of the opportunity (`oppo_…`).
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunities/get
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


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: OpportunityUpdate | Opportunity | abc.Mapping[str, object],
) -> Opportunity:
    """Update an opportunity.

    Only what is sent changes, and null clears. A status of type `won` sets `date_won` to today, in
    the time zone of the client, where neither the request nor the opportunity has one; leaving such
    a status does not clear it. `custom.{id}.add` and `custom.{id}.remove` change one value of a
    field that accepts several.

    Args:
        id: Id of the opportunity (`oppo_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunities/update
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
    """Delete an opportunity.

    Args:
        id: Id of the opportunity (`oppo_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/opportunities/delete
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


class OpportunitiesResource(Resource):
    """The operations of `opportunities`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
