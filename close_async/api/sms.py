# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `sms`: functions that take the client, bound as methods of `SmsResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.sms import Sms
    from ..models.sms_create import SmsCreate
    from ..models.sms_page import SmsPage
    from ..models.sms_update import SmsUpdate

_LIST: Operation[SmsPage] = Operation(
    "sms.list",
    "GET",
    "/activity/sms/",
    summary="List text messages.",
    docs="https://developer.close.com/api/resources/activities/sms/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("SmsPage"),
)
_CREATE: Operation[Sms] = Operation(
    "sms.create",
    "POST",
    "/activity/sms/",
    summary="Create a text message.",
    docs="https://developer.close.com/api/resources/activities/sms/create",
    scalars={"send_to_inbox": Scalar("boolean")},
    response=Model("Sms"),
    body=Model("SmsCreate"),
)
_GET: Operation[Sms] = Operation(
    "sms.get",
    "GET",
    "/activity/sms/{id}/",
    summary="Get a text message.",
    docs="https://developer.close.com/api/resources/activities/sms/get",
    response=Model("Sms"),
)
_UPDATE: Operation[Sms] = Operation(
    "sms.update",
    "PUT",
    "/activity/sms/{id}/",
    summary="Update or send a text message.",
    docs="https://developer.close.com/api/resources/activities/sms/update",
    response=Model("Sms"),
    body=Model("SmsUpdate"),
)
_DELETE: Operation[None] = Operation(
    "sms.delete",
    "DELETE",
    "/activity/sms/{id}/",
    summary="Delete a text message.",
    docs="https://developer.close.com/api/resources/activities/sms/delete",
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
) -> SmsPage:
    """List text messages.

    A multimedia message is a text message with attachments.

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
        organization_id: The organization; an API key reads only its own, so this is rarely needed.
        skip: Rows to leave out before the page begins. Close refuses deep offsets with a 400; cut
            the list into windows of `date_created` instead.
        type: Type of activity. The list holds a single type, so this is rarely needed.
        user_id: Only activities of this user.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/sms/list
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
    body: SmsCreate | abc.Mapping[str, object],
    *,
    send_to_inbox: bool | None = None,
) -> Sms:
    """Create a text message.

    `status` decides what happens: `inbox` and `sent` log a message that exists, `draft` stores one,
    `outbox` sends it, `scheduled` sends it at `date_scheduled`. `local_phone` has to be one of the
    organization's numbers of type `internal`. A `template_id` stands in for `text`.

    Args:
        body: What to send, as a model or a plain mapping.
        send_to_inbox: Also puts the message into the inbox; only for messages of status `inbox`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/sms/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {
                "send_to_inbox": send_to_inbox,
            },
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
) -> Sms:
    """Get a text message.

    Args:
        id: Id of the activity.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/sms/get
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
    body: SmsUpdate | Sms | abc.Mapping[str, object],
) -> Sms:
    """Update or send a text message.

    Only drafts can be changed. Set `status` to `outbox` or `scheduled` to send one, and back to
    `draft` to call back a message that has not left yet.

    Args:
        id: Id of the activity.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/sms/update
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
    """Delete a text message.

    Args:
        id: Id of the activity.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/sms/delete
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


class SmsResource(Resource):
    """The operations of `sms`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
