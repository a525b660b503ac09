# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `sequence_subscriptions`: functions that take the client, bound as methods of `SequenceSubscriptionsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.sequence_subscription import SequenceSubscription
    from ..models.sequence_subscription_create import SequenceSubscriptionCreate
    from ..models.sequence_subscription_page import SequenceSubscriptionPage
    from ..models.sequence_subscription_update import SequenceSubscriptionUpdate

_LIST: Operation[SequenceSubscriptionPage] = Operation(
    "sequence_subscriptions.list",
    "GET",
    "/sequence_subscription/",
    summary="List sequence subscriptions.",
    docs="https://developer.close.com/api/resources/sequences/list-subscriptions",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("SequenceSubscriptionPage"),
)
_CREATE: Operation[SequenceSubscription] = Operation(
    "sequence_subscriptions.create",
    "POST",
    "/sequence_subscription/",
    summary="Subscribe a contact to a sequence.",
    docs="https://developer.close.com/api/resources/sequences/create-subscription",
    response=Model("SequenceSubscription"),
    body=Model("SequenceSubscriptionCreate"),
)
_GET: Operation[SequenceSubscription] = Operation(
    "sequence_subscriptions.get",
    "GET",
    "/sequence_subscription/{id}/",
    summary="Get a sequence subscription.",
    docs="https://developer.close.com/api/resources/sequences/get-subscription",
    response=Model("SequenceSubscription"),
)
_UPDATE: Operation[SequenceSubscription] = Operation(
    "sequence_subscriptions.update",
    "PUT",
    "/sequence_subscription/{id}/",
    summary="Pause or resume a sequence subscription.",
    docs="https://developer.close.com/api/resources/sequences/update-subscription",
    response=Model("SequenceSubscription"),
    body=Model("SequenceSubscriptionUpdate"),
)
_DELETE: Operation[None] = Operation(
    "sequence_subscriptions.delete",
    "DELETE",
    "/sequence_subscription/{id}/",
    summary="Unsubscribe a contact from a sequence.",
    docs="https://developer.close.com/api/resources/sequences/delete-subscription",
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
    contact_id: str | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    sequence_id: str | None = None,
    skip: int | None = None,
) -> SequenceSubscriptionPage:
    """List sequence subscriptions.

    Needs `sequence_id`, `contact_id` or `lead_id`; without one of them it is refused with a 400.

    Args:
        contact_id: Only subscriptions of this contact.
        lead_id: Only subscriptions of this lead's contacts.
        limit: Rows in one page; Close sends 100 unless told otherwise.
        sequence_id: Only subscriptions to this sequence.
        skip: Rows to leave out before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/list-subscriptions
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "contact_id": contact_id,
                "lead_id": lead_id,
                "_limit": limit,
                "sequence_id": sequence_id,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: SequenceSubscriptionCreate | abc.Mapping[str, object],
) -> SequenceSubscription:
    """Subscribe a contact to a sequence.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/create-subscription
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
) -> SequenceSubscription:
    """Get a sequence subscription.

    Args:
        id: Id of the subscription.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/get-subscription
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
    body: SequenceSubscriptionUpdate | SequenceSubscription | abc.Mapping[str, object],
) -> SequenceSubscription:
    """Pause or resume a sequence subscription.

    Setting `status` to `active` starts it again and needs a plan that includes workflows; `paused`
    works on every plan.

    Args:
        id: Id of the subscription.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/update-subscription
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
    """Unsubscribe a contact from a sequence.

    Args:
        id: Id of the subscription.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/sequences/delete-subscription
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


class SequenceSubscriptionsResource(Resource):
    """The operations of `sequence_subscriptions`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
