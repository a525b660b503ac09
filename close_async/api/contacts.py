# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `contacts`: functions that take the client, bound as methods of `ContactsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.contact import Contact
    from ..models.contacts_list import ContactsList

_LIST: Operation[ContactsList] = Operation(
    "contacts.list",
    "GET",
    "/contact/",
    summary="List of contacts.",
    pagination="skip",
    response=Model("ContactsList"),
)
_CREATE: Operation[Contact] = Operation(
    "contacts.create",
    "POST",
    "/contact/",
    summary="Create of contacts.",
    response=Model("Contact"),
    body=JSON,
)
_GET: Operation[Contact] = Operation(
    "contacts.get",
    "GET",
    "/contact/{id}/",
    summary="Get of contacts.",
    response=Model("Contact"),
)
_UPDATE: Operation[Contact] = Operation(
    "contacts.update",
    "PUT",
    "/contact/{id}/",
    summary="Update of contacts.",
    response=Model("Contact"),
    body=JSON,
)
_DELETE: Operation[None] = Operation(
    "contacts.delete",
    "DELETE",
    "/contact/{id}/",
    summary="Delete of contacts.",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


async def list(
    client: Caller,
    /,
    *,
    fields: str | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> ContactsList:
    """List of contacts.

    Args:
        fields: Sent as `_fields`.
        lead_id: Sent as `lead_id`.
        limit: Sent as `_limit`.
        skip: Sent as `_skip`.

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
                "_fields": fields,
                "lead_id": lead_id,
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    fields: str | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> Response[ContactsList]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "_fields": fields,
            "lead_id": lead_id,
            "_limit": limit,
            "_skip": skip,
        },
    )


async def create(
    client: Caller,
    /,
    body: Any,
    *,
    fields: str | None = None,
) -> Contact:
    """Create of contacts.

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
) -> Response[Contact]:
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
) -> Contact:
    """Get of contacts.

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
) -> Response[Contact]:
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
    body: Any,
    *,
    fields: str | None = None,
) -> Contact:
    """Update of contacts.

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
    body: Any,
    *,
    fields: str | None = None,
) -> Response[Contact]:
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
    """Delete of contacts.

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


class ContactsResource(Resource):
    """The operations of `contacts`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    create = create
    create_detailed = create_detailed
    get = get
    get_detailed = get_detailed
    update = update
    update_detailed = update_detailed
    delete = delete
    delete_detailed = delete_detailed
