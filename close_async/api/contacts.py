# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `contacts`: functions that take the client, bound as methods of `ContactsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.contact import Contact
    from ..models.contact_create import ContactCreate
    from ..models.contact_page import ContactPage
    from ..models.contact_update import ContactUpdate

_LIST: Operation[ContactPage] = Operation(
    "contacts.list",
    "GET",
    "/contact/",
    summary="List contacts.",
    docs="https://developer.close.com/api/resources/contacts/list",
    pagination="skip",
    object_type="contact",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("ContactPage"),
)
_CREATE: Operation[Contact] = Operation(
    "contacts.create",
    "POST",
    "/contact/",
    summary="Create a contact.",
    docs="https://developer.close.com/api/resources/contacts/create",
    object_type="contact",
    response=Model("Contact"),
    body=Model("ContactCreate"),
)
_GET: Operation[Contact] = Operation(
    "contacts.get",
    "GET",
    "/contact/{id}/",
    summary="Get a contact.",
    docs="https://developer.close.com/api/resources/contacts/get",
    object_type="contact",
    response=Model("Contact"),
)
_UPDATE: Operation[Contact] = Operation(
    "contacts.update",
    "PUT",
    "/contact/{id}/",
    summary="Update a contact.",
    docs="https://developer.close.com/api/resources/contacts/update",
    object_type="contact",
    response=Model("Contact"),
    body=Model("ContactUpdate"),
)
_DELETE: Operation[None] = Operation(
    "contacts.delete",
    "DELETE",
    "/contact/{id}/",
    summary="Delete a contact.",
    docs="https://developer.close.com/api/resources/contacts/delete",
    object_type="contact",
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
    fields: abc.Sequence[str] | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> ContactPage:
    """List contacts.

    Args:
        fields: Only these fields, by their wire names; everything else is left out of the response.
        lead_id: Only contacts of this lead.
        limit: Page size, at most 100; 100 if not given.
        skip: How many records to leave out at the start.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/contacts/list
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


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: ContactCreate | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> Contact:
    """Create a contact.

    Without `lead_id`, Close creates a lead named after the contact.

    Args:
        body: What to send, as a model or a plain mapping.
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/contacts/create
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


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: abc.Sequence[str] | None = None,
) -> Contact:
    """Get a contact.

    Args:
        id: Id of the contact (`cont_…`).
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/contacts/get
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
    body: ContactUpdate | Contact | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> Contact:
    """Update a contact.

    Only what is sent changes, and null clears; `emails`, `phones` and `urls` are replaced as a
    whole. `custom.{id}.add` and `custom.{id}.remove` change one value of a field that accepts
    several.

    Args:
        id: Id of the contact (`cont_…`).
        body: What to send, as a model or a plain mapping.
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/contacts/update
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


@carries_out(_DELETE)
async def delete(
    client: Caller,
    /,
    id: str,
) -> None:
    """Delete a contact.

    Args:
        id: Id of the contact (`cont_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/contacts/delete
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


class ContactsResource(Resource):
    """The operations of `contacts`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
