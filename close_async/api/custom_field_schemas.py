# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `custom_field_schemas`: functions that take the client, bound as methods of `CustomFieldSchemasResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.custom_field_schema import CustomFieldSchema
    from ..models.custom_field_schema_update import CustomFieldSchemaUpdate

_GET: Operation[CustomFieldSchema] = Operation(
    "custom_field_schemas.get",
    "GET",
    "/custom_field_schema/{object_type}/",
    summary="Get the custom fields of a kind of object.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-field-schemas/get",
    object_types={
        "lead": (),
        "contact": (),
        "opportunity": (),
        "activity": (
            "actitype_",
            "custom_activity_type",
            "custom_activity",
            "activity.custom_activity",
        ),
        "custom_object": (
            "cotype_",
            "custom_object_type",
        ),
    },
    response=Model("CustomFieldSchema"),
    open_paths=frozenset(
        {
            "object_type",
        }
    ),
)
_UPDATE: Operation[CustomFieldSchema] = Operation(
    "custom_field_schemas.update",
    "PUT",
    "/custom_field_schema/{object_type}/",
    summary="Set the order of custom fields.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-field-schemas/update",
    response=Model("CustomFieldSchema"),
    body=Model("CustomFieldSchemaUpdate"),
    open_paths=frozenset(
        {
            "object_type",
        }
    ),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "get": _GET,
    "update": _UPDATE,
}


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    object_type: str,
) -> CustomFieldSchema:
    """Get the custom fields of a kind of object.

    Regular and shared fields together, in the order in which Close shows them: the best way to
    learn which there are.

    Args:
        object_type: `lead`, `contact`, `opportunity`, `activity/{id}` with the id of a custom
            activity type, or `custom_object/{id}` with that of a custom object type.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-field-schemas/get
    """
    return (
        await client.send(
            _GET,
            {
                "object_type": object_type,
            },
            {},
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    object_type: str,
    body: CustomFieldSchemaUpdate | CustomFieldSchema | abc.Mapping[str, object],
) -> CustomFieldSchema:
    """Set the order of custom fields.

    Only the order changes. Fields that are left out go to the end; one disappears by deleting it,
    or its association if it is shared.

    Args:
        object_type: `lead`, `contact`, `opportunity`, `activity/{id}` with the id of a custom
            activity type, or `custom_object/{id}` with that of a custom object type.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-field-schemas/update
    """
    return (
        await client.send(
            _UPDATE,
            {
                "object_type": object_type,
            },
            {},
            body,
        )
    ).parsed


class CustomFieldSchemasResource(Resource):
    """The operations of `custom_field_schemas`, bound to one client."""

    __slots__ = ()

    get = get
    update = update
