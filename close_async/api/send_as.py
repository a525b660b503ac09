# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `send_as`: functions that take the client, bound as methods of `SendAsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.send_as import SendAs
    from ..models.send_as_bulk_create import SendAsBulkCreate
    from ..models.send_as_create import SendAsCreate
    from ..models.send_as_page import SendAsPage

_LIST: Operation[SendAsPage] = Operation(
    "send_as.list",
    "GET",
    "/send_as/",
    summary="List the Send As permissions.",
    docs="https://developer.close.com/api/resources/send-as/list",
    response=Model("SendAsPage"),
)
_CREATE: Operation[SendAs] = Operation(
    "send_as.create",
    "POST",
    "/send_as/",
    summary="Let a user send emails in your name.",
    docs="https://developer.close.com/api/resources/send-as/create",
    response=Model("SendAs"),
    body=Model("SendAsCreate"),
)
_DELETE_BY_USER: Operation[None] = Operation(
    "send_as.delete_by_user",
    "DELETE",
    "/send_as/",
    summary="Take back a user's permission to send emails in your name.",
    docs="https://developer.close.com/api/resources/send-as/delete-by-user",
)
_BULK_CREATE: Operation[SendAsPage] = Operation(
    "send_as.bulk_create",
    "POST",
    "/send_as/bulk/",
    summary="Let some users send emails in your name, and others no longer.",
    docs="https://developer.close.com/api/resources/send-as/bulk-create",
    response=Model("SendAsPage"),
    body=Model("SendAsBulkCreate"),
)
_GET: Operation[SendAs] = Operation(
    "send_as.get",
    "GET",
    "/send_as/{id}/",
    summary="Get a Send As permission.",
    docs="https://developer.close.com/api/resources/send-as/get",
    response=Model("SendAs"),
)
_DELETE: Operation[None] = Operation(
    "send_as.delete",
    "DELETE",
    "/send_as/{id}/",
    summary="Delete a Send As permission.",
    docs="https://developer.close.com/api/resources/send-as/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "delete_by_user": _DELETE_BY_USER,
    "bulk_create": _BULK_CREATE,
    "get": _GET,
    "delete": _DELETE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    allowed_user_id: str | None = None,
    allowing_user_id: str | None = None,
) -> SendAsPage:
    """List the Send As permissions.

    Shows only permissions that the user who asks gives or has: one of the two filters must be their
    own id. Without a filter, those they give.

    Args:
        allowed_user_id: Only permissions that this user has.
        allowing_user_id: Only permissions that this user gives.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/send-as/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "allowed_user_id": allowed_user_id,
                "allowing_user_id": allowing_user_id,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: SendAsCreate | abc.Mapping[str, object],
) -> SendAs:
    """Let a user send emails in your name.

    `allowing_user_id` must be the id of the user who asks.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/send-as/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_DELETE_BY_USER)
async def delete_by_user(
    client: Caller,
    /,
    *,
    allowed_user_id: str,
    allowing_user_id: str,
) -> None:
    """Take back a user's permission to send emails in your name.

    Needs both ids; `allowing_user_id` must be that of the user who asks.

    Args:
        allowed_user_id: Id of the user who may send them.
        allowing_user_id: Id of the user in whose name emails are sent.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/send-as/delete-by-user
    """
    (
        await client.send(
            _DELETE_BY_USER,
            {},
            {
                "allowed_user_id": allowed_user_id,
                "allowing_user_id": allowing_user_id,
            },
        )
    )


@carries_out(_BULK_CREATE)
async def bulk_create(
    client: Caller,
    /,
    body: SendAsBulkCreate | abc.Mapping[str, object],
) -> SendAsPage:
    """Let some users send emails in your name, and others no longer.

    Answers with all permissions that the user who asks then gives.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/send-as/bulk-create
    """
    return (
        await client.send(
            _BULK_CREATE,
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
) -> SendAs:
    """Get a Send As permission.

    Args:
        id: Id of the permission (`sdas_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/send-as/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {},
        )
    ).parsed


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete a Send As permission.

    Args:
        id: Id of the permission (`sdas_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/send-as/delete
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


class SendAsResource(Resource):
    """The operations of `send_as`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    delete_by_user = delete_by_user
    bulk_create = bulk_create
    get = get
    delete = delete
