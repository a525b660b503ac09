# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `custom_objects`: functions that take the client, bound as methods of `CustomObjectsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.custom_object import CustomObject
    from ..models.custom_object_create import CustomObjectCreate
    from ..models.custom_object_page import CustomObjectPage
    from ..models.custom_object_update import CustomObjectUpdate

_LIST: Operation[CustomObjectPage] = Operation(
    "custom_objects.list",
    "GET",
    "/custom_object/",
    summary="List the custom objects of a lead.",
    docs="https://developer.close.com/api/resources/custom-objects/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("CustomObjectPage"),
)
_CREATE: Operation[CustomObject] = Operation(
    "custom_objects.create",
    "POST",
    "/custom_object/",
    summary="Create a custom object on a lead.",
    docs="https://developer.close.com/api/resources/custom-objects/create",
    response=Model("CustomObject"),
    body=Model("CustomObjectCreate"),
)
_GET: Operation[CustomObject] = Operation(
    "custom_objects.get",
    "GET",
    "/custom_object/{id}/",
    summary="Get a custom object.",
    docs="https://developer.close.com/api/resources/custom-objects/get",
    response=Model("CustomObject"),
)
_UPDATE: Operation[CustomObject] = Operation(
    "custom_objects.update",
    "PUT",
    "/custom_object/{id}/",
    summary="Change a custom object.",
    docs="https://developer.close.com/api/resources/custom-objects/update",
    response=Model("CustomObject"),
    body=Model("CustomObjectUpdate"),
)
_DELETE: Operation[None] = Operation(
    "custom_objects.delete",
    "DELETE",
    "/custom_object/{id}/",
    summary="Delete a custom object.",
    docs="https://developer.close.com/api/resources/custom-objects/delete",
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
    lead_id: str,
    custom_object_type_id: str | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> CustomObjectPage:
    """List the custom objects of a lead.

    Needs a lead; Advanced Filtering finds custom objects across leads. What refers to an object is
    not part of the response: search for it through the type's `back_reference_fields`.

    Args:
        custom_object_type_id: Only objects of this custom object type.
        lead_id: Id of the lead; required.
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-objects/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "custom_object_type_id": custom_object_type_id,
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
    body: CustomObjectCreate | abc.Mapping[str, object],
) -> CustomObject:
    """Create a custom object on a lead.

    Custom field values go in under `custom.{id}`; a field of several values takes a list.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-objects/create
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
) -> CustomObject:
    """Get a custom object.

    Args:
        id: Id of the custom object (`custobj_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-objects/get
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
    body: CustomObjectUpdate | CustomObject | abc.Mapping[str, object],
) -> CustomObject:
    """Change a custom object.

    Only the name and custom field values can change; null clears a value.

    Args:
        id: Id of the custom object (`custobj_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-objects/update
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
    """Delete a custom object.

    Args:
        id: Id of the custom object (`custobj_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-objects/delete
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


class CustomObjectsResource(Resource):
    """The operations of `custom_objects`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
