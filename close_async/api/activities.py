# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `activities`: functions that take the client, bound as methods of `ActivitiesResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "activities.list",
    "GET",
    "/activity/",
    summary="List of activities.",
    pagination="skip",
    response=Model("OpenRecord"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
}


async def list(
    client: Caller,
    /,
    *,
    activity_at_gt: dt.date | dt.datetime | None = None,
    activity_at_gte: dt.date | dt.datetime | None = None,
    activity_at_lt: dt.date | dt.datetime | None = None,
    activity_at_lte: dt.date | dt.datetime | None = None,
    contact_id: abc.Sequence[str] | None = None,
    contact_id_in: str | None = None,
    date_created_gt: dt.date | dt.datetime | None = None,
    date_created_gte: dt.date | dt.datetime | None = None,
    date_created_lt: dt.date | dt.datetime | None = None,
    date_created_lte: dt.date | dt.datetime | None = None,
    fields: str | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: abc.Sequence[str] | None = None,
    lead_id_in: str | None = None,
    limit: int | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: abc.Sequence[str] | None = None,
    type_in: str | None = None,
    user_id: abc.Sequence[str] | None = None,
    user_id_in: str | None = None,
) -> OpenRecord:
    """List of activities.

    Args:
        activity_at_gt: Sent as `activity_at__gt`.
        activity_at_gte: Sent as `activity_at__gte`.
        activity_at_lt: Sent as `activity_at__lt`.
        activity_at_lte: Sent as `activity_at__lte`.
        contact_id: Sent as `contact_id`.
        contact_id_in: Sent as `contact_id__in`.
        date_created_gt: Sent as `date_created__gt`.
        date_created_gte: Sent as `date_created__gte`.
        date_created_lt: Sent as `date_created__lt`.
        date_created_lte: Sent as `date_created__lte`.
        fields: Sent as `_fields`.
        id_in: Sent as `id__in`.
        lead_id: Sent as `lead_id`.
        lead_id_in: Sent as `lead_id__in`.
        limit: Sent as `_limit`.
        order_by: Sent as `_order_by`.
        organization_id: Sent as `organization_id`.
        skip: Sent as `_skip`.
        type: Sent as `_type`.
        type_in: Sent as `_type__in`.
        user_id: Sent as `user_id`.
        user_id_in: Sent as `user_id__in`.

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
                "activity_at__gt": activity_at_gt,
                "activity_at__gte": activity_at_gte,
                "activity_at__lt": activity_at_lt,
                "activity_at__lte": activity_at_lte,
                "contact_id": contact_id,
                "contact_id__in": contact_id_in,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "_fields": fields,
                "id__in": id_in,
                "lead_id": lead_id,
                "lead_id__in": lead_id_in,
                "_limit": limit,
                "_order_by": order_by,
                "organization_id": organization_id,
                "_skip": skip,
                "_type": type,
                "_type__in": type_in,
                "user_id": user_id,
                "user_id__in": user_id_in,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    activity_at_gt: dt.date | dt.datetime | None = None,
    activity_at_gte: dt.date | dt.datetime | None = None,
    activity_at_lt: dt.date | dt.datetime | None = None,
    activity_at_lte: dt.date | dt.datetime | None = None,
    contact_id: abc.Sequence[str] | None = None,
    contact_id_in: str | None = None,
    date_created_gt: dt.date | dt.datetime | None = None,
    date_created_gte: dt.date | dt.datetime | None = None,
    date_created_lt: dt.date | dt.datetime | None = None,
    date_created_lte: dt.date | dt.datetime | None = None,
    fields: str | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: abc.Sequence[str] | None = None,
    lead_id_in: str | None = None,
    limit: int | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: abc.Sequence[str] | None = None,
    type_in: str | None = None,
    user_id: abc.Sequence[str] | None = None,
    user_id_in: str | None = None,
) -> Response[OpenRecord]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "activity_at__gt": activity_at_gt,
            "activity_at__gte": activity_at_gte,
            "activity_at__lt": activity_at_lt,
            "activity_at__lte": activity_at_lte,
            "contact_id": contact_id,
            "contact_id__in": contact_id_in,
            "date_created__gt": date_created_gt,
            "date_created__gte": date_created_gte,
            "date_created__lt": date_created_lt,
            "date_created__lte": date_created_lte,
            "_fields": fields,
            "id__in": id_in,
            "lead_id": lead_id,
            "lead_id__in": lead_id_in,
            "_limit": limit,
            "_order_by": order_by,
            "organization_id": organization_id,
            "_skip": skip,
            "_type": type,
            "_type__in": type_in,
            "user_id": user_id,
            "user_id__in": user_id_in,
        },
    )


class ActivitiesResource(Resource):
    """The operations of `activities`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
