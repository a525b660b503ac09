# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `emails`: functions that take the client, bound as methods of `EmailsResource`."""

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.email import Email
    from ..models.email_create import EmailCreate
    from ..models.email_page import EmailPage
    from ..models.email_update import EmailUpdate

_LIST: Operation[EmailPage] = Operation(
    "emails.list",
    "GET",
    "/activity/email/",
    summary="List e-mails.",
    docs="https://developer.close.com/api/resources/activities/emails/list",
    pagination="skip",
    window_key="date_created",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("EmailPage"),
)
_CREATE: Operation[Email] = Operation(
    "emails.create",
    "POST",
    "/activity/email/",
    summary="Create an e-mail.",
    docs="https://developer.close.com/api/resources/activities/emails/create",
    response=Model("Email"),
    body=Model("EmailCreate"),
)
_GET: Operation[Email] = Operation(
    "emails.get",
    "GET",
    "/activity/email/{id}/",
    summary="Get an e-mail.",
    docs="https://developer.close.com/api/resources/activities/emails/get",
    response=Model("Email"),
)
_UPDATE: Operation[Email] = Operation(
    "emails.update",
    "PUT",
    "/activity/email/{id}/",
    summary="Update or send an e-mail.",
    docs="https://developer.close.com/api/resources/activities/emails/update",
    response=Model("Email"),
    body=Model("EmailUpdate"),
)
_DELETE: Operation[None] = Operation(
    "emails.delete",
    "DELETE",
    "/activity/email/{id}/",
    summary="Delete an e-mail.",
    docs="https://developer.close.com/api/resources/activities/emails/delete",
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
) -> EmailPage:
    """List e-mails.

    One row per message; threads are listed by `email_threads`.

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

    See https://developer.close.com/api/resources/activities/emails/list
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
    body: EmailCreate | abc.Mapping[str, object],
) -> Email:
    """Create an e-mail.

    `status` decides what happens: `inbox` and `sent` log a message that exists, `draft` stores one,
    `outbox` sends it, `scheduled` sends it at `date_scheduled`. `sender` is needed for all but
    `draft` and `sent`; in a `sent` message it is the user's own address unless given. A
    `template_id` without bodies is rendered by Close. A follow-up task is made at `followup_date`
    when nobody has answered by then.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/emails/create
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
) -> Email:
    """Get an e-mail.

    Args:
        id: Id of the activity.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/emails/get
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
    body: EmailUpdate | Email | abc.Mapping[str, object],
) -> Email:
    """Update or send an e-mail.

    Only drafts can be changed. Set `status` to `outbox` or `scheduled` to send one (it needs a
    `sender` by then), and back to `draft` to call back a message that has not left yet.

    Args:
        id: Id of the activity.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/emails/update
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
    """Delete an e-mail.

    Args:
        id: Id of the activity.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/activities/emails/delete
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


class EmailsResource(Resource):
    """The operations of `emails`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
