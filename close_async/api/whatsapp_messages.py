# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `whatsapp_messages`: functions that take the client, bound as methods of `WhatsappMessagesResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.whats_app_message import WhatsAppMessage
    from ..models.whats_app_message_create import WhatsAppMessageCreate
    from ..models.whats_app_message_page import WhatsAppMessagePage
    from ..models.whats_app_message_update import WhatsAppMessageUpdate

_LIST: Operation[WhatsAppMessagePage] = Operation(
    "whatsapp_messages.list",
    "GET",
    "/activity/whatsapp_message/",
    summary="List WhatsApp messages.",
    docs="https://developer.close.com/api/resources/activities/whatsapp-messages/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("WhatsAppMessagePage"),
)
_CREATE: Operation[WhatsAppMessage] = Operation(
    "whatsapp_messages.create",
    "POST",
    "/activity/whatsapp_message/",
    summary="Log a WhatsApp message.",
    docs="https://developer.close.com/api/resources/activities/whatsapp-messages/create",
    scalars={"send_to_inbox": Scalar("boolean")},
    response=Model("WhatsAppMessage"),
    body=Model("WhatsAppMessageCreate"),
)
_GET: Operation[WhatsAppMessage] = Operation(
    "whatsapp_messages.get",
    "GET",
    "/activity/whatsapp_message/{id}/",
    summary="Get a WhatsApp message.",
    docs="https://developer.close.com/api/resources/activities/whatsapp-messages/get",
    response=Model("WhatsAppMessage"),
)
_UPDATE: Operation[WhatsAppMessage] = Operation(
    "whatsapp_messages.update",
    "PUT",
    "/activity/whatsapp_message/{id}/",
    summary="Update a WhatsApp message.",
    docs="https://developer.close.com/api/resources/activities/whatsapp-messages/update",
    response=Model("WhatsAppMessage"),
    body=Model("WhatsAppMessageUpdate"),
)
_DELETE: Operation[None] = Operation(
    "whatsapp_messages.delete",
    "DELETE",
    "/activity/whatsapp_message/{id}/",
    summary="Delete a WhatsApp message.",
    docs="https://developer.close.com/api/resources/activities/whatsapp-messages/delete",
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
    external_whatsapp_message_id: str | None = None,
    fields: abc.Sequence[str] | None = None,
    id_in: abc.Sequence[str] | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: str | None = None,
    user_id: str | None = None,
) -> WhatsAppMessagePage:
    """List WhatsApp messages.

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
        external_whatsapp_message_id: Only the message with this id in WhatsApp.
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

    See https://developer.close.com/api/resources/activities/whatsapp-messages/list
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
                "external_whatsapp_message_id": external_whatsapp_message_id,
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
    body: WhatsAppMessageCreate | abc.Mapping[str, object],
    *,
    send_to_inbox: bool | None = None,
) -> WhatsAppMessage:
    """Log a WhatsApp message.

    Close sends nothing itself: this records a message that an integration has sent or received.
    Text and files are supported, polls, locations and the like are not. All attachments together
    may have 25 MB.

    Args:
        body: What to send, as a model or a plain mapping.
        send_to_inbox: Also puts the message into the inbox; only for incoming messages.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/whatsapp-messages/create
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
) -> WhatsAppMessage:
    """Get a WhatsApp message.

    Args:
        id: Id of the activity.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/whatsapp-messages/get
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
    body: WhatsAppMessageUpdate | WhatsAppMessage | abc.Mapping[str, object],
) -> WhatsAppMessage:
    """Update a WhatsApp message.

    Args:
        id: Id of the activity.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/whatsapp-messages/update
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
    """Delete a WhatsApp message.

    Args:
        id: Id of the activity.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/whatsapp-messages/delete
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


class WhatsappMessagesResource(Resource):
    """The operations of `whatsapp_messages`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
