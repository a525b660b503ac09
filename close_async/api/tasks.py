# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `tasks`: functions that take the client, bound as methods of `TasksResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.bulk_update_notifications import BulkUpdateNotifications
    from ..models.update_notification import UpdateNotification
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "tasks.list",
    "GET",
    "/task/",
    summary="List of tasks.",
    pagination="skip",
    response=Model("OpenRecord"),
)
_BULK_UPDATE: Operation[OpenRecord] = Operation(
    "tasks.bulk_update",
    "PUT",
    "/task/",
    summary="Bulk_update of tasks.",
    response=Model("OpenRecord"),
    body=Model("BulkUpdateNotifications"),
)
_CREATE: Operation[OpenRecord] = Operation(
    "tasks.create",
    "POST",
    "/task/",
    summary="Create of tasks.",
    response=Model("OpenRecord"),
    body=JSON,
)
_GET: Operation[OpenRecord] = Operation(
    "tasks.get",
    "GET",
    "/task/{id}/",
    summary="Get of tasks.",
    response=Model("OpenRecord"),
)
_UPDATE: Operation[OpenRecord] = Operation(
    "tasks.update",
    "PUT",
    "/task/{id}/",
    summary="Update of tasks.",
    response=Model("OpenRecord"),
    body=Model("UpdateNotification"),
)
_DELETE: Operation[None] = Operation(
    "tasks.delete",
    "DELETE",
    "/task/{id}/",
    summary="Delete of tasks.",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "bulk_update": _BULK_UPDATE,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


async def list(
    client: Caller,
    /,
    *,
    assigned_to: str | None = None,
    date: str | None = None,
    date_created_gt: str | None = None,
    date_created_gte: str | None = None,
    date_created_lt: str | None = None,
    date_created_lte: str | None = None,
    date_gt: str | None = None,
    date_gte: str | None = None,
    date_lt: str | None = None,
    date_lte: str | None = None,
    date_updated_gt: str | None = None,
    date_updated_gte: str | None = None,
    date_updated_lt: str | None = None,
    date_updated_lte: str | None = None,
    due_date: str | None = None,
    due_date_gt: str | None = None,
    due_date_gte: str | None = None,
    due_date_lt: str | None = None,
    due_date_lte: str | None = None,
    fields: str | None = None,
    format: str | None = None,
    id: str | None = None,
    id_in: str | None = None,
    is_complete: str | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: str | None = None,
    type_in: str | None = None,
    view: str | None = None,
) -> OpenRecord:
    """List of tasks.

    Args:
        assigned_to: Sent as `assigned_to`.
        date: Sent as `date`.
        date_created_gt: Sent as `date_created__gt`.
        date_created_gte: Sent as `date_created__gte`.
        date_created_lt: Sent as `date_created__lt`.
        date_created_lte: Sent as `date_created__lte`.
        date_gt: Sent as `date__gt`.
        date_gte: Sent as `date__gte`.
        date_lt: Sent as `date__lt`.
        date_lte: Sent as `date__lte`.
        date_updated_gt: Sent as `date_updated__gt`.
        date_updated_gte: Sent as `date_updated__gte`.
        date_updated_lt: Sent as `date_updated__lt`.
        date_updated_lte: Sent as `date_updated__lte`.
        due_date: Sent as `due_date`.
        due_date_gt: Sent as `due_date__gt`.
        due_date_gte: Sent as `due_date__gte`.
        due_date_lt: Sent as `due_date__lt`.
        due_date_lte: Sent as `due_date__lte`.
        fields: Sent as `_fields`.
        format: Sent as `format`.
        id: Sent as `id`.
        id_in: Sent as `id__in`.
        is_complete: Sent as `is_complete`.
        lead_id: Sent as `lead_id`.
        limit: Sent as `_limit`.
        order_by: Sent as `_order_by`.
        organization_id: Sent as `organization_id`.
        skip: Sent as `_skip`.
        type: Sent as `_type`.
        type_in: Sent as `_type__in`.
        view: Sent as `view`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "assigned_to": assigned_to,
                "date": date,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "date__gt": date_gt,
                "date__gte": date_gte,
                "date__lt": date_lt,
                "date__lte": date_lte,
                "date_updated__gt": date_updated_gt,
                "date_updated__gte": date_updated_gte,
                "date_updated__lt": date_updated_lt,
                "date_updated__lte": date_updated_lte,
                "due_date": due_date,
                "due_date__gt": due_date_gt,
                "due_date__gte": due_date_gte,
                "due_date__lt": due_date_lt,
                "due_date__lte": due_date_lte,
                "_fields": fields,
                "format": format,
                "id": id,
                "id__in": id_in,
                "is_complete": is_complete,
                "lead_id": lead_id,
                "_limit": limit,
                "_order_by": order_by,
                "organization_id": organization_id,
                "_skip": skip,
                "_type": type,
                "_type__in": type_in,
                "view": view,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    assigned_to: str | None = None,
    date: str | None = None,
    date_created_gt: str | None = None,
    date_created_gte: str | None = None,
    date_created_lt: str | None = None,
    date_created_lte: str | None = None,
    date_gt: str | None = None,
    date_gte: str | None = None,
    date_lt: str | None = None,
    date_lte: str | None = None,
    date_updated_gt: str | None = None,
    date_updated_gte: str | None = None,
    date_updated_lt: str | None = None,
    date_updated_lte: str | None = None,
    due_date: str | None = None,
    due_date_gt: str | None = None,
    due_date_gte: str | None = None,
    due_date_lt: str | None = None,
    due_date_lte: str | None = None,
    fields: str | None = None,
    format: str | None = None,
    id: str | None = None,
    id_in: str | None = None,
    is_complete: str | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    type: str | None = None,
    type_in: str | None = None,
    view: str | None = None,
) -> Response[OpenRecord]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "assigned_to": assigned_to,
            "date": date,
            "date_created__gt": date_created_gt,
            "date_created__gte": date_created_gte,
            "date_created__lt": date_created_lt,
            "date_created__lte": date_created_lte,
            "date__gt": date_gt,
            "date__gte": date_gte,
            "date__lt": date_lt,
            "date__lte": date_lte,
            "date_updated__gt": date_updated_gt,
            "date_updated__gte": date_updated_gte,
            "date_updated__lt": date_updated_lt,
            "date_updated__lte": date_updated_lte,
            "due_date": due_date,
            "due_date__gt": due_date_gt,
            "due_date__gte": due_date_gte,
            "due_date__lt": due_date_lt,
            "due_date__lte": due_date_lte,
            "_fields": fields,
            "format": format,
            "id": id,
            "id__in": id_in,
            "is_complete": is_complete,
            "lead_id": lead_id,
            "_limit": limit,
            "_order_by": order_by,
            "organization_id": organization_id,
            "_skip": skip,
            "_type": type,
            "_type__in": type_in,
            "view": view,
        },
    )


async def bulk_update(
    client: Caller,
    /,
    body: BulkUpdateNotifications | abc.Mapping[str, object],
    *,
    assigned_to: str | None = None,
    date: str | None = None,
    date_created_gt: str | None = None,
    date_created_gte: str | None = None,
    date_created_lt: str | None = None,
    date_created_lte: str | None = None,
    date_gt: str | None = None,
    date_gte: str | None = None,
    date_lt: str | None = None,
    date_lte: str | None = None,
    date_updated_gt: str | None = None,
    date_updated_gte: str | None = None,
    date_updated_lt: str | None = None,
    date_updated_lte: str | None = None,
    due_date: str | None = None,
    due_date_gt: str | None = None,
    due_date_gte: str | None = None,
    due_date_lt: str | None = None,
    due_date_lte: str | None = None,
    fields: str | None = None,
    format: str | None = None,
    id: str | None = None,
    id_in: str | None = None,
    is_complete: str | None = None,
    lead_id: str | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    type: str | None = None,
    type_in: str | None = None,
    view: str | None = None,
) -> OpenRecord:
    """Bulk_update of tasks.

    Args:
        body: What to send, as a model or a plain mapping.
        assigned_to: Sent as `assigned_to`.
        date: Sent as `date`.
        date_created_gt: Sent as `date_created__gt`.
        date_created_gte: Sent as `date_created__gte`.
        date_created_lt: Sent as `date_created__lt`.
        date_created_lte: Sent as `date_created__lte`.
        date_gt: Sent as `date__gt`.
        date_gte: Sent as `date__gte`.
        date_lt: Sent as `date__lt`.
        date_lte: Sent as `date__lte`.
        date_updated_gt: Sent as `date_updated__gt`.
        date_updated_gte: Sent as `date_updated__gte`.
        date_updated_lt: Sent as `date_updated__lt`.
        date_updated_lte: Sent as `date_updated__lte`.
        due_date: Sent as `due_date`.
        due_date_gt: Sent as `due_date__gt`.
        due_date_gte: Sent as `due_date__gte`.
        due_date_lt: Sent as `due_date__lt`.
        due_date_lte: Sent as `due_date__lte`.
        fields: Sent as `_fields`.
        format: Sent as `format`.
        id: Sent as `id`.
        id_in: Sent as `id__in`.
        is_complete: Sent as `is_complete`.
        lead_id: Sent as `lead_id`.
        order_by: Sent as `_order_by`.
        organization_id: Sent as `organization_id`.
        type: Sent as `_type`.
        type_in: Sent as `_type__in`.
        view: Sent as `view`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _BULK_UPDATE,
            {},
            {
                "assigned_to": assigned_to,
                "date": date,
                "date_created__gt": date_created_gt,
                "date_created__gte": date_created_gte,
                "date_created__lt": date_created_lt,
                "date_created__lte": date_created_lte,
                "date__gt": date_gt,
                "date__gte": date_gte,
                "date__lt": date_lt,
                "date__lte": date_lte,
                "date_updated__gt": date_updated_gt,
                "date_updated__gte": date_updated_gte,
                "date_updated__lt": date_updated_lt,
                "date_updated__lte": date_updated_lte,
                "due_date": due_date,
                "due_date__gt": due_date_gt,
                "due_date__gte": due_date_gte,
                "due_date__lt": due_date_lt,
                "due_date__lte": due_date_lte,
                "_fields": fields,
                "format": format,
                "id": id,
                "id__in": id_in,
                "is_complete": is_complete,
                "lead_id": lead_id,
                "_order_by": order_by,
                "organization_id": organization_id,
                "_type": type,
                "_type__in": type_in,
                "view": view,
            },
            body,
        )
    ).parsed


async def bulk_update_detailed(
    client: Caller,
    /,
    body: BulkUpdateNotifications | abc.Mapping[str, object],
    *,
    assigned_to: str | None = None,
    date: str | None = None,
    date_created_gt: str | None = None,
    date_created_gte: str | None = None,
    date_created_lt: str | None = None,
    date_created_lte: str | None = None,
    date_gt: str | None = None,
    date_gte: str | None = None,
    date_lt: str | None = None,
    date_lte: str | None = None,
    date_updated_gt: str | None = None,
    date_updated_gte: str | None = None,
    date_updated_lt: str | None = None,
    date_updated_lte: str | None = None,
    due_date: str | None = None,
    due_date_gt: str | None = None,
    due_date_gte: str | None = None,
    due_date_lt: str | None = None,
    due_date_lte: str | None = None,
    fields: str | None = None,
    format: str | None = None,
    id: str | None = None,
    id_in: str | None = None,
    is_complete: str | None = None,
    lead_id: str | None = None,
    order_by: str | None = None,
    organization_id: str | None = None,
    type: str | None = None,
    type_in: str | None = None,
    view: str | None = None,
) -> Response[OpenRecord]:
    """As `bulk_update`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _BULK_UPDATE,
        {},
        {
            "assigned_to": assigned_to,
            "date": date,
            "date_created__gt": date_created_gt,
            "date_created__gte": date_created_gte,
            "date_created__lt": date_created_lt,
            "date_created__lte": date_created_lte,
            "date__gt": date_gt,
            "date__gte": date_gte,
            "date__lt": date_lt,
            "date__lte": date_lte,
            "date_updated__gt": date_updated_gt,
            "date_updated__gte": date_updated_gte,
            "date_updated__lt": date_updated_lt,
            "date_updated__lte": date_updated_lte,
            "due_date": due_date,
            "due_date__gt": due_date_gt,
            "due_date__gte": due_date_gte,
            "due_date__lt": due_date_lt,
            "due_date__lte": due_date_lte,
            "_fields": fields,
            "format": format,
            "id": id,
            "id__in": id_in,
            "is_complete": is_complete,
            "lead_id": lead_id,
            "_order_by": order_by,
            "organization_id": organization_id,
            "_type": type,
            "_type__in": type_in,
            "view": view,
        },
        body,
    )


async def create(
    client: Caller,
    /,
    body: Any,
    *,
    fields: str | None = None,
) -> OpenRecord:
    """Create of tasks.

    Args:
        body: What to send, as a model or a plain mapping.
        fields: Sent as `_fields`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _CREATE,
            {},
            {
                "_fields": fields,
            },
            body,
        )
    ).parsed


async def create_detailed(
    client: Caller,
    /,
    body: Any,
    *,
    fields: str | None = None,
) -> Response[OpenRecord]:
    """As `create`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE,
        {},
        {
            "_fields": fields,
        },
        body,
    )


async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: str | None = None,
) -> OpenRecord:
    """Get of tasks.

    Args:
        id: Which one, by its id.
        fields: Sent as `_fields`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
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


async def get_detailed(
    client: Caller,
    /,
    id: str,
    *,
    fields: str | None = None,
) -> Response[OpenRecord]:
    """As `get`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET,
        {
            "id": id,
        },
        {
            "_fields": fields,
        },
    )


async def update(
    client: Caller,
    /,
    id: str,
    body: UpdateNotification | abc.Mapping[str, object],
    *,
    fields: str | None = None,
) -> OpenRecord:
    """Update of tasks.

    Args:
        id: Which one, by its id.
        body: What to send, as a model or a plain mapping.
        fields: Sent as `_fields`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _UPDATE,
            {
                "id": id,
            },
            {
                "_fields": fields,
            },
            body,
        )
    ).parsed


async def update_detailed(
    client: Caller,
    /,
    id: str,
    body: UpdateNotification | abc.Mapping[str, object],
    *,
    fields: str | None = None,
) -> Response[OpenRecord]:
    """As `update`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _UPDATE,
        {
            "id": id,
        },
        {
            "_fields": fields,
        },
        body,
    )


async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete of tasks.

    Args:
        id: Which one, by its id.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.
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


async def delete_detailed(
    client: Caller,
    /,
    id: str,
) -> Response[None]:
    """As `delete`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _DELETE,
        {
            "id": id,
        },
        {},
    )


class TasksResource(Resource):
    """The operations of `tasks`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    bulk_update = bulk_update
    bulk_update_detailed = bulk_update_detailed
    create = create
    create_detailed = create_detailed
    get = get
    get_detailed = get_detailed
    update = update
    update_detailed = update_detailed
    delete = delete
    delete_detailed = delete_detailed
