# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `activities`: functions that take the client, bound as methods of `ActivitiesResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.activity_page import ActivityPage

_LIST: Operation[ActivityPage] = Operation(
    "activities.list",
    "GET",
    "/activity/",
    summary="List activities.",
    docs="https://developer.close.com/api/resources/activities/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("ActivityPage"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    activity_at_gt: dt.datetime | dt.date | str | None = None,
    activity_at_gte: dt.datetime | dt.date | str | None = None,
    activity_at_lt: dt.datetime | dt.date | str | None = None,
    activity_at_lte: dt.datetime | dt.date | str | None = None,
    contact_id: str | None = None,
    contact_id_in: abc.Sequence[str] | None = None,
    date_created_gt: dt.datetime | dt.date | str | None = None,
    date_created_gte: dt.datetime | dt.date | str | None = None,
    date_created_lt: dt.datetime | dt.date | str | None = None,
    date_created_lte: dt.datetime | dt.date | str | None = None,
    fields: abc.Sequence[str] | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: str | None = None,
    lead_id_in: abc.Sequence[str] | None = None,
    limit: int | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    thread_emails: Literal["only", "true"] | str | None = None,
    type: str | None = None,
    type_in: abc.Sequence[str] | None = None,
    user_id: str | None = None,
    user_id_in: abc.Sequence[str] | None = None,
) -> ActivityPage:
    """List activities.

    Filters by user, contact or type work for a single lead only, so they need `lead_id`; so does
    the order `-activity_at`. Date filters are those of the field that the list is ordered by:
    `activity_at` filters need `order_by="-activity_at"`. `date_created` windows reach past the cap
    of the offset.

    Args:
        activity_at_gt: Only activities that happened after this.
        activity_at_gte: Only activities that happened at or after this.
        activity_at_lt: Only activities that happened before this.
        activity_at_lte: Only activities that happened at or before this.
        contact_id: Only activities of this contact; needs `lead_id`.
        contact_id_in: Only activities of these contacts; needs `lead_id`.
        date_created_gt: Only activities that came into Close after this.
        date_created_gte: Only activities that came into Close at or after this.
        date_created_lt: Only activities that came into Close before this.
        date_created_lte: Only activities that came into Close at or before this.
        fields: Only these fields, by their wire names; everything else is left out of the response.
        id_in: Only the activities of these ids.
        lead_id: Only activities of this lead.
        lead_id_in: Only activities of these leads.
        limit: Page size, at most 100; 100 if not given.
        order_by: `date_created` or `activity_at`; a minus before it turns the order round.
            `-activity_at` needs `lead_id`.
        organization_id: Only activities of this organization.
        skip: How many records to leave out at the start.
        thread_emails: `true` adds conversations as `EmailThread` and cuts the e-mails short, `only`
            gives the conversations without the e-mails; each e-mail by itself if not given.
        type: Only activities of this type; needs `lead_id`. `Note`, `Call`, `Email`, `EmailThread`,
            `SMS`, `WhatsAppMessage`, `Meeting`, `CustomActivity`, `Created`, `FormSubmission`,
            `LeadStatusChange`, `OpportunityStatusChange`, `LeadMerge`, `TaskCompleted`,
            `ImportUpdate`, or `Custom` for custom activities of any type, or the id of a custom
            activity type.
        type_in: Only activities of these types, as for `type`; needs `lead_id`.
        user_id: Only activities of this user; needs `lead_id`.
        user_id_in: Only activities of these users; needs `lead_id`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/list
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
                "thread_emails": thread_emails,
                "_type": type,
                "_type__in": type_in,
                "user_id": user_id,
                "user_id__in": user_id_in,
            },
        )
    ).parsed


class ActivitiesResource(Resource):
    """The operations of `activities`, bound to one client."""

    __slots__ = ()

    list = list
