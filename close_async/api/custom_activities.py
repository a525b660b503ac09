# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `custom_activities`: functions that take the client, bound as methods of `CustomActivitiesResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.custom_activity import CustomActivity
    from ..models.custom_activity_create import CustomActivityCreate
    from ..models.custom_activity_page import CustomActivityPage
    from ..models.custom_activity_update import CustomActivityUpdate

_LIST: Operation[CustomActivityPage] = Operation(
    "custom_activities.list",
    "GET",
    "/activity/custom/",
    summary="List custom activities.",
    docs="https://developer.close.com/api/resources/activities/custom-activities/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("CustomActivityPage"),
)
_CREATE: Operation[CustomActivity] = Operation(
    "custom_activities.create",
    "POST",
    "/activity/custom/",
    summary="Create a custom activity.",
    docs="https://developer.close.com/api/resources/activities/custom-activities/create",
    response=Model("CustomActivity"),
    body=Model("CustomActivityCreate"),
)
_GET: Operation[CustomActivity] = Operation(
    "custom_activities.get",
    "GET",
    "/activity/custom/{id}/",
    summary="Get a custom activity.",
    docs="https://developer.close.com/api/resources/activities/custom-activities/get",
    response=Model("CustomActivity"),
)
_UPDATE: Operation[CustomActivity] = Operation(
    "custom_activities.update",
    "PUT",
    "/activity/custom/{id}/",
    summary="Update a custom activity.",
    docs="https://developer.close.com/api/resources/activities/custom-activities/update",
    response=Model("CustomActivity"),
    body=Model("CustomActivityUpdate"),
)
_DELETE: Operation[None] = Operation(
    "custom_activities.delete",
    "DELETE",
    "/activity/custom/{id}/",
    summary="Delete a custom activity.",
    docs="https://developer.close.com/api/resources/activities/custom-activities/delete",
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
    activity_at_gt: dt.datetime | dt.date | str | None = None,
    activity_at_gte: dt.datetime | dt.date | str | None = None,
    activity_at_lt: dt.datetime | dt.date | str | None = None,
    activity_at_lte: dt.datetime | dt.date | str | None = None,
    contact_id: str | None = None,
    custom_activity_type_id: str | None = None,
    custom_activity_type_id_in: abc.Sequence[str] | None = None,
    date_created_gt: dt.datetime | dt.date | str | None = None,
    date_created_gte: dt.datetime | dt.date | str | None = None,
    date_created_lt: dt.datetime | dt.date | str | None = None,
    date_created_lte: dt.datetime | dt.date | str | None = None,
    fields: abc.Sequence[str] | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: str | None = None,
    user_id: str | None = None,
) -> CustomActivityPage:
    """List custom activities.

    Filtering by `custom_activity_type_id` needs `lead_id`. To read one type across all leads, find
    the leads with Advanced Filtering and ask for each.

    Args:
        activity_at_gt: Took place after this moment or day.
        activity_at_gte: Took place at or after this moment or day.
        activity_at_lt: Took place before this moment or day.
        activity_at_lte: Took place at or before this moment or day.
        contact_id: Only activities with this contact.
        custom_activity_type_id: Only activities of this type; needs `lead_id`.
        custom_activity_type_id_in: Only activities of these types; needs `lead_id`.
        date_created_gt: Recorded in Close after this moment or day.
        date_created_gte: Recorded in Close at or after this moment or day.
        date_created_lt: Recorded in Close before this moment or day.
        date_created_lte: Recorded in Close at or before this moment or day.
        fields: Names of the fields that the response has; all of them when left out.
        id_in: Only the activities with these ids.
        lead_id: Only activities of this lead.
        limit: Rows in one page; Close sends 100 unless told otherwise and refuses more than its cap
            (100 was accepted).
        organization_id: The organization; an API key reads only its own, so this is rarely needed.
        skip: Rows to leave out before the page begins. Close refuses deep offsets with a 400; cut
            the list into windows of `date_created` instead.
        type: Type of activity. The list holds a single type, so this is rarely needed.
        user_id: Only activities of this user.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/custom-activities/list
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
                "custom_activity_type_id": custom_activity_type_id,
                "custom_activity_type_id__in": custom_activity_type_id_in,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "_fields": fields,
                "id__in": id_in,
                "lead_id": lead_id,
                "_limit": limit,
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
    body: CustomActivityCreate | abc.Mapping[str, object],
) -> CustomActivity:
    """Create a custom activity.

    Published unless `status` says `draft`. A published activity must fill every required field of
    its type, a draft need not.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/custom-activities/create
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
) -> CustomActivity:
    """Get a custom activity.

    Args:
        id: Id of the activity.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/custom-activities/get
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
    body: CustomActivityUpdate | CustomActivity | abc.Mapping[str, object],
) -> CustomActivity:
    """Update a custom activity.

    Args:
        id: Id of the activity.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/custom-activities/update
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
    """Delete a custom activity.

    Args:
        id: Id of the activity.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/custom-activities/delete
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


class CustomActivitiesResource(Resource):
    """The operations of `custom_activities`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
