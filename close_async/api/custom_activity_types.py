# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `custom_activity_types`: functions that take the client, bound as methods of `CustomActivityTypesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.custom_activity_type import CustomActivityType
    from ..models.custom_activity_type_create import CustomActivityTypeCreate
    from ..models.custom_activity_type_page import CustomActivityTypePage
    from ..models.custom_activity_type_update import CustomActivityTypeUpdate

_LIST: Operation[CustomActivityTypePage] = Operation(
    "custom_activity_types.list",
    "GET",
    "/custom_activity/",
    summary="List the custom activity types.",
    docs="https://developer.close.com/api/resources/custom-activity-types/list",
    response=Model("CustomActivityTypePage"),
)
_CREATE: Operation[CustomActivityType] = Operation(
    "custom_activity_types.create",
    "POST",
    "/custom_activity/",
    summary="Create a custom activity type.",
    docs="https://developer.close.com/api/resources/custom-activity-types/create",
    response=Model("CustomActivityType"),
    body=Model("CustomActivityTypeCreate"),
)
_GET: Operation[CustomActivityType] = Operation(
    "custom_activity_types.get",
    "GET",
    "/custom_activity/{id}/",
    summary="Get a custom activity type.",
    docs="https://developer.close.com/api/resources/custom-activity-types/get",
    response=Model("CustomActivityType"),
)
_UPDATE: Operation[CustomActivityType] = Operation(
    "custom_activity_types.update",
    "PUT",
    "/custom_activity/{id}/",
    summary="Change a custom activity type.",
    docs="https://developer.close.com/api/resources/custom-activity-types/update",
    response=Model("CustomActivityType"),
    body=Model("CustomActivityTypeUpdate"),
)
_DELETE: Operation[None] = Operation(
    "custom_activity_types.delete",
    "DELETE",
    "/custom_activity/{id}/",
    summary="Delete a custom activity type.",
    docs="https://developer.close.com/api/resources/custom-activity-types/delete",
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
) -> CustomActivityTypePage:
    """List the custom activity types.

    Gives all of them at once, with their custom fields.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-activity-types/list
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
    body: CustomActivityTypeCreate | abc.Mapping[str, object],
) -> CustomActivityType:
    """Create a custom activity type.

    Custom fields are added to it afterwards.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-activity-types/create
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
) -> CustomActivityType:
    """Get a custom activity type.

    Args:
        id: Id of the custom activity type (`actitype_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-activity-types/get
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
    body: CustomActivityTypeUpdate | CustomActivityType | abc.Mapping[str, object],
) -> CustomActivityType:
    """Change a custom activity type.

    `fields` only puts the fields in order; they are added, changed and removed by the activity
    custom fields.

    Args:
        id: Id of the custom activity type (`actitype_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-activity-types/update
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
    """Delete a custom activity type.

    Args:
        id: Id of the custom activity type (`actitype_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-activity-types/delete
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


class CustomActivityTypesResource(Resource):
    """The operations of `custom_activity_types`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
