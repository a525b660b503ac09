# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `unsubscribed_emails`: functions that take the client, bound as methods of `UnsubscribedEmailsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.unsubscribed_email import UnsubscribedEmail
    from ..models.unsubscribed_email_create import UnsubscribedEmailCreate
    from ..models.unsubscribed_email_page import UnsubscribedEmailPage

_LIST: Operation[UnsubscribedEmailPage] = Operation(
    "unsubscribed_emails.list",
    "GET",
    "/unsubscribe/email/",
    summary="List the unsubscribed email addresses.",
    docs="https://developer.close.com/api/resources/unsubscribed-emails/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("UnsubscribedEmailPage"),
)
_CREATE: Operation[UnsubscribedEmail] = Operation(
    "unsubscribed_emails.create",
    "POST",
    "/unsubscribe/email/",
    summary="Unsubscribe an email address.",
    docs="https://developer.close.com/api/resources/unsubscribed-emails/create",
    response=Model("UnsubscribedEmail"),
    body=Model("UnsubscribedEmailCreate"),
)
_DELETE: Operation[UnsubscribedEmail] = Operation(
    "unsubscribed_emails.delete",
    "DELETE",
    "/unsubscribe/email/{email_address}/",
    summary="Subscribe an email address again.",
    docs="https://developer.close.com/api/resources/unsubscribed-emails/delete",
    response=Model("UnsubscribedEmail"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "delete": _DELETE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    limit: int | None = None,
    skip: int | None = None,
) -> UnsubscribedEmailPage:
    """List the unsubscribed email addresses.

    Args:
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/unsubscribed-emails/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: UnsubscribedEmailCreate | abc.Mapping[str, object],
) -> UnsubscribedEmail:
    """Unsubscribe an email address.

    For an address that has unsubscribed elsewhere, so that Close writes to it no more either.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/unsubscribed-emails/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    email_address: str,
) -> UnsubscribedEmail:
    """Subscribe an email address again.

    Answers with the address.

    Args:
        email_address: The email address itself.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/unsubscribed-emails/delete
    """
    return (
        await client.send(
            _DELETE,
            {
                "email_address": email_address,
            },
            {},
        )
    ).parsed


class UnsubscribedEmailsResource(Resource):
    """The operations of `unsubscribed_emails`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    delete = delete
