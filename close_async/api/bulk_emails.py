# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `bulk_emails`: functions that take the client, bound as methods of `BulkEmailsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Polling, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.bulk_action_update import BulkActionUpdate
    from ..models.bulk_email import BulkEmail
    from ..models.bulk_email_create import BulkEmailCreate
    from ..models.bulk_email_page import BulkEmailPage

_LIST: Operation[BulkEmailPage] = Operation(
    "bulk_emails.list",
    "GET",
    "/bulk_action/email/",
    summary="List bulk e-mails.",
    docs="https://developer.close.com/api/resources/bulk-actions/email/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("BulkEmailPage"),
)
_CREATE: Operation[BulkEmail] = Operation(
    "bulk_emails.create",
    "POST",
    "/bulk_action/email/",
    summary="Start a bulk e-mail.",
    docs="https://developer.close.com/api/resources/bulk-actions/email/create",
    response=Model("BulkEmail"),
    body=Model("BulkEmailCreate"),
)
_GET: Operation[BulkEmail] = Operation(
    "bulk_emails.get",
    "GET",
    "/bulk_action/email/{id}/",
    summary="Get a bulk e-mail.",
    docs="https://developer.close.com/api/resources/bulk-actions/email/get",
    polling=Polling("status", frozenset({"done"}), frozenset({"error"}), 3),
    response=Model("BulkEmail"),
)
_UPDATE: Operation[BulkEmail] = Operation(
    "bulk_emails.update",
    "PUT",
    "/bulk_action/email/{id}/",
    summary="Pause or resume a bulk e-mail.",
    docs="https://developer.close.com/api/resources/bulk-actions",
    response=Model("BulkEmail"),
    body=Model("BulkActionUpdate"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    limit: int | None = None,
    skip: int | None = None,
    template_id: str | None = None,
) -> BulkEmailPage:
    """List bulk e-mails.

    Args:
        fields: Names of the fields that the response has; all of them when left out.
        limit: Rows in one page; Close sends 100 unless told otherwise.
        skip: Rows to leave out before the page begins.
        template_id: Only bulk e-mails of this template.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/email/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
                "_limit": limit,
                "_skip": skip,
                "template_id": template_id,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: BulkEmailCreate | abc.Mapping[str, object],
) -> BulkEmail:
    """Start a bulk e-mail.

    Sends a template to the contacts of every lead the search finds. Close sends an e-mail when it
    is done unless `send_done_email` is false.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/email/create
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
) -> BulkEmail:
    """Get a bulk e-mail.

    Ask again to follow `n_objects_processed` until `status` is `done`.

    Args:
        id: Id of the bulk e-mail.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/email/get
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
    body: BulkActionUpdate | BulkEmail | abc.Mapping[str, object],
) -> BulkEmail:
    """Pause or resume a bulk e-mail.

    `paused` halts it, `resuming` lets it go on within 7 days of the pause.

    Args:
        id: Id of the bulk e-mail.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions
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


class BulkEmailsResource(Resource):
    """The operations of `bulk_emails`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
