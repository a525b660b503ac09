# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `opportunity_status_changes`: functions that take the client, bound as methods of `OpportunityStatusChangesResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.opportunity_status_change import OpportunityStatusChange
    from ..models.opportunity_status_change_create import OpportunityStatusChangeCreate
    from ..models.opportunity_status_change_page import OpportunityStatusChangePage

_LIST: Operation[OpportunityStatusChangePage] = Operation(
    "opportunity_status_changes.list",
    "GET",
    "/activity/status_change/opportunity/",
    summary="List opportunity status changes.",
    docs="https://developer.close.com/api/resources/activities/opportunity-status-changes/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("OpportunityStatusChangePage"),
)
_CREATE: Operation[OpportunityStatusChange] = Operation(
    "opportunity_status_changes.create",
    "POST",
    "/activity/status_change/opportunity/",
    summary="Log an opportunity status change.",
    docs="https://developer.close.com/api/resources/activities/opportunity-status-changes/create",
    response=Model("OpportunityStatusChange"),
    body=Model("OpportunityStatusChangeCreate"),
)
_GET: Operation[OpportunityStatusChange] = Operation(
    "opportunity_status_changes.get",
    "GET",
    "/activity/status_change/opportunity/{id}/",
    summary="Get an opportunity status change.",
    docs="https://developer.close.com/api/resources/activities/opportunity-status-changes/get",
    response=Model("OpportunityStatusChange"),
)
_DELETE: Operation[None] = Operation(
    "opportunity_status_changes.delete",
    "DELETE",
    "/activity/status_change/opportunity/{id}/",
    summary="Delete an opportunity status change.",
    docs="https://developer.close.com/api/resources/activities/opportunity-status-changes/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "delete": _DELETE,
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
    date_created_gt: dt.datetime | dt.date | str | None = None,
    date_created_gte: dt.datetime | dt.date | str | None = None,
    date_created_lt: dt.datetime | dt.date | str | None = None,
    date_created_lte: dt.datetime | dt.date | str | None = None,
    fields: abc.Sequence[str] | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    opportunity_id: str | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: str | None = None,
    user_id: str | None = None,
) -> OpportunityStatusChangePage:
    """List opportunity status changes.

    Args:
        activity_at_gt: Took place after this moment or day.
        activity_at_gte: Took place at or after this moment or day.
        activity_at_lt: Took place before this moment or day.
        activity_at_lte: Took place at or before this moment or day.
        contact_id: Only activities with this contact.
        date_created_gt: Recorded in Close after this moment or day.
        date_created_gte: Recorded in Close at or after this moment or day.
        date_created_lt: Recorded in Close before this moment or day.
        date_created_lte: Recorded in Close at or before this moment or day.
        fields: Names of the fields that the response has; all of them when left out.
        id_in: Only the activities with these ids.
        lead_id: Only activities of this lead.
        limit: Rows in one page; Close sends 100 unless told otherwise and refuses more than its cap
            (100 was accepted).
        opportunity_id: Only changes of this opportunity.
        organization_id: The organization; an API key reads only its own, so this is rarely needed.
        skip: Rows to leave out before the page begins. Close refuses deep offsets with a 400; cut
            the list into windows of `date_created` instead.
        type: Type of activity. The list holds a single type, so this is rarely needed.
        user_id: Only activities of this user.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/opportunity-status-changes/list
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
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "_fields": fields,
                "id__in": id_in,
                "lead_id": lead_id,
                "_limit": limit,
                "opportunity_id": opportunity_id,
                "organization_id": organization_id,
                "_skip": skip,
                "_type": type,
                "user_id": user_id,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: OpportunityStatusChangeCreate | abc.Mapping[str, object],
) -> OpportunityStatusChange:
    """Log an opportunity status change.

    Writes history only: the opportunity keeps its status. Meant for importing the past from another
    system.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/opportunity-status-changes/create
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
) -> OpportunityStatusChange:
    """Get an opportunity status change.

    Args:
        id: Id of the activity.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/opportunity-status-changes/get
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


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete an opportunity status change.

    Removes the entry from the feed; the opportunity keeps its status.

    Args:
        id: Id of the activity.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/opportunity-status-changes/delete
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


class OpportunityStatusChangesResource(Resource):
    """The operations of `opportunity_status_changes`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    delete = delete
