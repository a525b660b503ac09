# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `custom_object_types`: functions that take the client, bound as methods of `CustomObjectTypesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.custom_object_type import CustomObjectType
    from ..models.custom_object_type_create import CustomObjectTypeCreate
    from ..models.custom_object_type_page import CustomObjectTypePage
    from ..models.custom_object_type_update import CustomObjectTypeUpdate

_LIST: Operation[CustomObjectTypePage] = Operation(
    "custom_object_types.list",
    "GET",
    "/custom_object_type/",
    summary="List the custom object types.",
    docs="https://developer.close.com/api/resources/custom-object-types/list",
    response=Model("CustomObjectTypePage"),
)
_CREATE: Operation[CustomObjectType] = Operation(
    "custom_object_types.create",
    "POST",
    "/custom_object_type/",
    summary="Create a custom object type.",
    docs="https://developer.close.com/api/resources/custom-object-types/create",
    response=Model("CustomObjectType"),
    body=Model("CustomObjectTypeCreate"),
)
_GET: Operation[CustomObjectType] = Operation(
    "custom_object_types.get",
    "GET",
    "/custom_object_type/{id}/",
    summary="Get a custom object type.",
    docs="https://developer.close.com/api/resources/custom-object-types/get",
    response=Model("CustomObjectType"),
)
_UPDATE: Operation[CustomObjectType] = Operation(
    "custom_object_types.update",
    "PUT",
    "/custom_object_type/{id}/",
    summary="Change a custom object type.",
    docs="https://developer.close.com/api/resources/custom-object-types/update",
    response=Model("CustomObjectType"),
    body=Model("CustomObjectTypeUpdate"),
)
_DELETE: Operation[None] = Operation(
    "custom_object_types.delete",
    "DELETE",
    "/custom_object_type/{id}/",
    summary="Delete a custom object type.",
    docs="https://developer.close.com/api/resources/custom-object-types/delete",
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
) -> CustomObjectTypePage:
    """List the custom object types.

    Gives all of them at once, with their custom fields.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-object-types/list
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
    body: CustomObjectTypeCreate | abc.Mapping[str, object],
) -> CustomObjectType:
    """Create a custom object type.

    Custom fields are added to it afterwards.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-object-types/create
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
) -> CustomObjectType:
    """Get a custom object type.

    Args:
        id: Id of the custom object type (`cotype_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-object-types/get
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
    body: CustomObjectTypeUpdate | CustomObjectType | abc.Mapping[str, object],
) -> CustomObjectType:
    """Change a custom object type.

    Fields are added, changed, removed and put in order elsewhere: by the custom object custom
    fields and the custom field schemas.

    Args:
        id: Id of the custom object type (`cotype_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-object-types/update
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
    """Delete a custom object type.

    Args:
        id: Id of the custom object type (`cotype_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-object-types/delete
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


class CustomObjectTypesResource(Resource):
    """The operations of `custom_object_types`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
