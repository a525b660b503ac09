# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `webhooks`: functions that take the client, bound as methods of `WebhooksResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.webhook import Webhook
    from ..models.webhook_create import WebhookCreate
    from ..models.webhook_page import WebhookPage
    from ..models.webhook_update import WebhookUpdate

_LIST: Operation[WebhookPage] = Operation(
    "webhooks.list",
    "GET",
    "/webhook/",
    summary="List webhook subscriptions.",
    docs="https://developer.close.com/api/resources/webhooks/list",
    response=Model("WebhookPage"),
)
_CREATE: Operation[Webhook] = Operation(
    "webhooks.create",
    "POST",
    "/webhook/",
    summary="Create a webhook subscription.",
    docs="https://developer.close.com/api/resources/webhooks/create",
    response=Model("Webhook"),
    body=Model("WebhookCreate"),
)
_GET: Operation[Webhook] = Operation(
    "webhooks.get",
    "GET",
    "/webhook/{id}/",
    summary="Get a webhook subscription.",
    docs="https://developer.close.com/api/resources/webhooks/get",
    response=Model("Webhook"),
)
_UPDATE: Operation[Webhook] = Operation(
    "webhooks.update",
    "PUT",
    "/webhook/{id}/",
    summary="Update, pause or resume a webhook subscription.",
    docs="https://developer.close.com/api/resources/webhooks/update",
    response=Model("Webhook"),
    body=Model("WebhookUpdate"),
)
_DELETE: Operation[None] = Operation(
    "webhooks.delete",
    "DELETE",
    "/webhook/{id}/",
    summary="Delete a webhook subscription.",
    docs="https://developer.close.com/api/resources/webhooks/delete",
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
) -> WebhookPage:
    """List webhook subscriptions.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/webhooks/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {},
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: WebhookCreate | abc.Mapping[str, object],
) -> Webhook:
    """Create a webhook subscription.

    Keep `signature_key` from the response: it proves that a delivery comes from Close. An
    organization has at most 40 subscriptions.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/webhooks/create
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
) -> Webhook:
    """Get a webhook subscription.

    Args:
        id: Id of the subscription.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/webhooks/get
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


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: WebhookUpdate | Webhook | abc.Mapping[str, object],
) -> Webhook:
    """Update, pause or resume a webhook subscription.

    Close pauses a subscription by itself at 100,000 waiting events or after three days of failures;
    set `status` to `active` to go on.

    Args:
        id: Id of the subscription.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/webhooks/update
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
    """Delete a webhook subscription.

    Args:
        id: Id of the subscription.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/webhooks/delete
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


class WebhooksResource(Resource):
    """The operations of `webhooks`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
