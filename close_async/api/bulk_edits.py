# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `bulk_edits`: functions that take the client, bound as methods of `BulkEditsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Polling, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.bulk_action_update import BulkActionUpdate
    from ..models.bulk_edit import BulkEdit
    from ..models.bulk_edit_create import BulkEditCreate
    from ..models.bulk_edit_page import BulkEditPage

_LIST: Operation[BulkEditPage] = Operation(
    "bulk_edits.list",
    "GET",
    "/bulk_action/edit/",
    summary="List bulk edits.",
    docs="https://developer.close.com/api/resources/bulk-actions/edit/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("BulkEditPage"),
)
_CREATE: Operation[BulkEdit] = Operation(
    "bulk_edits.create",
    "POST",
    "/bulk_action/edit/",
    summary="Start a bulk edit.",
    docs="https://developer.close.com/api/resources/bulk-actions/edit/create",
    response=Model("BulkEdit"),
    body=Model("BulkEditCreate"),
)
_GET: Operation[BulkEdit] = Operation(
    "bulk_edits.get",
    "GET",
    "/bulk_action/edit/{id}/",
    summary="Get a bulk edit.",
    docs="https://developer.close.com/api/resources/bulk-actions/edit/get",
    polling=Polling("status", frozenset({"done"}), frozenset({"error"}), 3),
    response=Model("BulkEdit"),
)
_UPDATE: Operation[BulkEdit] = Operation(
    "bulk_edits.update",
    "PUT",
    "/bulk_action/edit/{id}/",
    summary="Pause or resume a bulk edit.",
    docs="https://developer.close.com/api/resources/bulk-actions",
    response=Model("BulkEdit"),
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
) -> BulkEditPage:
    """List bulk edits.

    Args:
        fields: Names of the fields that the response has; all of them when left out.
        limit: Rows in one page; Close sends 100 unless told otherwise.
        skip: Rows to leave out before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/edit/list
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
    body: BulkEditCreate | abc.Mapping[str, object],
) -> BulkEdit:
    """Start a bulk edit.

    `set_lead_status` needs `lead_status_id`; the `set_…` and `clear_…` types need `custom_field_id`
    or `custom_field_name`, and the former a value. Close sends an e-mail when it is done unless
    `send_done_email` is false.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/edit/create
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
) -> BulkEdit:
    """Get a bulk edit.

    Ask again to follow `n_objects_processed` until `status` is `done`.

    Args:
        id: Id of the bulk edit.
        fields: Names of the fields that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/bulk-actions/edit/get
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
    body: BulkActionUpdate | BulkEdit | abc.Mapping[str, object],
) -> BulkEdit:
    """Pause or resume a bulk edit.

    `paused` halts it, `resuming` lets it go on within 7 days of the pause.

    Args:
        id: Id of the bulk edit.
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


class BulkEditsResource(Resource):
    """The operations of `bulk_edits`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
