# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `bulk_sequence_subscriptions`: functions that take the client, bound as methods of `BulkSequenceSubscriptionsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Polling, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.bulk_action_update import BulkActionUpdate
    from ..models.bulk_sequence_subscription import BulkSequenceSubscription
    from ..models.bulk_sequence_subscription_create import BulkSequenceSubscriptionCreate
    from ..models.bulk_sequence_subscription_page import BulkSequenceSubscriptionPage

_LIST: Operation[BulkSequenceSubscriptionPage] = Operation(
    "bulk_sequence_subscriptions.list",
    "GET",
    "/bulk_action/sequence_subscription/",
    summary="List bulk sequence subscriptions.",
    docs="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("BulkSequenceSubscriptionPage"),
)
_CREATE: Operation[BulkSequenceSubscription] = Operation(
    "bulk_sequence_subscriptions.create",
    "POST",
    "/bulk_action/sequence_subscription/",
    summary="Start a bulk sequence subscription.",
    docs="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/create",
    response=Model("BulkSequenceSubscription"),
    body=Model("BulkSequenceSubscriptionCreate"),
)
_GET: Operation[BulkSequenceSubscription] = Operation(
    "bulk_sequence_subscriptions.get",
    "GET",
    "/bulk_action/sequence_subscription/{id}/",
    summary="Get a bulk sequence subscription.",
    docs="https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/get",
    polling=Polling("status", frozenset({"done"}), frozenset({"error"}), 3),
    response=Model("BulkSequenceSubscription"),
)
_UPDATE: Operation[BulkSequenceSubscription] = Operation(
    "bulk_sequence_subscriptions.update",
    "PUT",
    "/bulk_action/sequence_subscription/{id}/",
    summary="Pause or resume a bulk sequence subscription.",
    docs="https://developer.close.com/api/resources/bulk-actions",
    response=Model("BulkSequenceSubscription"),
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
) -> BulkSequenceSubscriptionPage:
    """List bulk sequence subscriptions.

    Args:
        fields: Names of the fields that the response has; all of them when left out.
        limit: Rows in one page; Close sends 100 unless told otherwise.
        skip: Rows to leave out before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: BulkSequenceSubscriptionCreate | abc.Mapping[str, object],
) -> BulkSequenceSubscription:
    """Start a bulk sequence subscription.

    `subscribe` adds contacts that never had the sequence, and needs `sequence_id`,
    `sender_account_id`, `sender_name`, `sender_email` and `contact_preference`. `resume`,
    `resume_finished` and `pause` act on the given sequence, or on all when none is given. Close
    sends an e-mail when it is done unless `send_done_email` is false.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/create
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
) -> BulkSequenceSubscription:
    """Get a bulk sequence subscription.

    Ask again to follow `n_objects_processed` until `status` is `done`.

    Args:
        id: Id of the bulk sequence subscription.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/sequence-subscriptions/get
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
    body: BulkActionUpdate | BulkSequenceSubscription | abc.Mapping[str, object],
) -> BulkSequenceSubscription:
    """Pause or resume a bulk sequence subscription.

    `paused` halts it, `resuming` lets it go on within 7 days of the pause.

    Args:
        id: Id of the bulk sequence subscription.
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


class BulkSequenceSubscriptionsResource(Resource):
    """The operations of `bulk_sequence_subscriptions`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
