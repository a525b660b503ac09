# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `bulk_deletes`: functions that take the client, bound as methods of `BulkDeletesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Polling, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.bulk_action_update import BulkActionUpdate
    from ..models.bulk_delete import BulkDelete
    from ..models.bulk_delete_create import BulkDeleteCreate
    from ..models.bulk_delete_page import BulkDeletePage

_LIST: Operation[BulkDeletePage] = Operation(
    "bulk_deletes.list",
    "GET",
    "/bulk_action/delete/",
    summary="List bulk deletes.",
    docs="https://developer.close.com/api/resources/bulk-actions/delete/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("BulkDeletePage"),
)
_CREATE: Operation[BulkDelete] = Operation(
    "bulk_deletes.create",
    "POST",
    "/bulk_action/delete/",
    summary="Start a bulk delete.",
    docs="https://developer.close.com/api/resources/bulk-actions/delete/create",
    response=Model("BulkDelete"),
    body=Model("BulkDeleteCreate"),
)
_GET: Operation[BulkDelete] = Operation(
    "bulk_deletes.get",
    "GET",
    "/bulk_action/delete/{id}/",
    summary="Get a bulk delete.",
    docs="https://developer.close.com/api/resources/bulk-actions/delete/get",
    polling=Polling("status", frozenset({"done"}), frozenset({"error"}), 3),
    response=Model("BulkDelete"),
)
_UPDATE: Operation[BulkDelete] = Operation(
    "bulk_deletes.update",
    "PUT",
    "/bulk_action/delete/{id}/",
    summary="Pause or resume a bulk delete.",
    docs="https://developer.close.com/api/resources/bulk-actions",
    response=Model("BulkDelete"),
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
) -> BulkDeletePage:
    """List bulk deletes.

    Args:
        fields: Names of the fields that the response has; all of them when left out.
        limit: Rows in one page; Close sends 100 unless told otherwise.
        skip: Rows to leave out before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/delete/list
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
    body: BulkDeleteCreate | abc.Mapping[str, object],
) -> BulkDelete:
    """Start a bulk delete.

    Deletes every object the search finds. Close sends an e-mail when it is done unless
    `send_done_email` is false.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/delete/create
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
) -> BulkDelete:
    """Get a bulk delete.

    Ask again to follow `n_objects_processed` until `status` is `done`.

    Args:
        id: Id of the bulk delete.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/delete/get
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
    body: BulkActionUpdate | BulkDelete | abc.Mapping[str, object],
) -> BulkDelete:
    """Pause or resume a bulk delete.

    `paused` halts it, `resuming` lets it go on within 7 days of the pause.

    Args:
        id: Id of the bulk delete.
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


class BulkDeletesResource(Resource):
    """The operations of `bulk_deletes`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
