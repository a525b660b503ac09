# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `shared_custom_fields`: functions that take the client, bound as methods of `SharedCustomFieldsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model, Union

if TYPE_CHECKING:
    from ..models.custom_field import CustomField
    from ..models.custom_field_association import CustomFieldAssociation
    from ..models.custom_field_association_create import CustomFieldAssociationCreate
    from ..models.custom_field_association_update import CustomFieldAssociationUpdate
    from ..models.custom_field_page import CustomFieldPage
    from ..models.shared_custom_field_create import SharedCustomFieldCreate
    from ..models.shared_custom_field_update import SharedCustomFieldUpdate

_LIST: Operation[CustomFieldPage] = Operation(
    "shared_custom_fields.list",
    "GET",
    "/custom_field/shared/",
    summary="List the shared custom fields.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/list",
    pagination="skip",
    page_size=1000,
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("CustomFieldPage"),
)
_CREATE: Operation[CustomField] = Operation(
    "shared_custom_fields.create",
    "POST",
    "/custom_field/shared/",
    summary="Create a shared custom field.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/create",
    response=Union(
        "type",
        {"choices": "ChoicesCustomField", "custom_object": "ObjectCustomField"},
        "PlainCustomField",
    ),
    body=Model("SharedCustomFieldCreate"),
)
_GET: Operation[CustomField] = Operation(
    "shared_custom_fields.get",
    "GET",
    "/custom_field/shared/{id}/",
    summary="Get a shared custom field.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/get",
    response=Union(
        "type",
        {"choices": "ChoicesCustomField", "custom_object": "ObjectCustomField"},
        "PlainCustomField",
    ),
)
_UPDATE: Operation[CustomField] = Operation(
    "shared_custom_fields.update",
    "PUT",
    "/custom_field/shared/{id}/",
    summary="Change a shared custom field.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/update",
    response=Union(
        "type",
        {"choices": "ChoicesCustomField", "custom_object": "ObjectCustomField"},
        "PlainCustomField",
    ),
    body=Model("SharedCustomFieldUpdate"),
)
_DELETE: Operation[None] = Operation(
    "shared_custom_fields.delete",
    "DELETE",
    "/custom_field/shared/{id}/",
    summary="Delete a shared custom field.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/delete",
)
_CREATE_ASSOCIATION: Operation[CustomFieldAssociation] = Operation(
    "shared_custom_fields.create_association",
    "POST",
    "/custom_field/shared/{scf_id}/association/",
    summary="Associate a shared custom field with a kind of object.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/create-association",
    response=Model("CustomFieldAssociation"),
    body=Model("CustomFieldAssociationCreate"),
)
_GET_ASSOCIATION: Operation[CustomFieldAssociation] = Operation(
    "shared_custom_fields.get_association",
    "GET",
    "/custom_field/shared/{scf_id}/association/{object_type}/",
    summary="Get the association of a shared custom field with a kind of object.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/get-association",
    response=Model("CustomFieldAssociation"),
    open_paths=frozenset(
        {
            "object_type",
        }
    ),
)
_UPDATE_ASSOCIATION: Operation[CustomFieldAssociation] = Operation(
    "shared_custom_fields.update_association",
    "PUT",
    "/custom_field/shared/{scf_id}/association/{object_type}/",
    summary="Change the association of a shared custom field with a kind of object.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/update-association",
    response=Model("CustomFieldAssociation"),
    body=Model("CustomFieldAssociationUpdate"),
    open_paths=frozenset(
        {
            "object_type",
        }
    ),
)
_DELETE_ASSOCIATION: Operation[None] = Operation(
    "shared_custom_fields.delete_association",
    "DELETE",
    "/custom_field/shared/{scf_id}/association/{object_type}/",
    summary="End the association of a shared custom field with a kind of object.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-shared/delete-association",
    open_paths=frozenset(
        {
            "object_type",
        }
    ),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
    "create_association": _CREATE_ASSOCIATION,
    "get_association": _GET_ASSOCIATION,
    "update_association": _UPDATE_ASSOCIATION,
    "delete_association": _DELETE_ASSOCIATION,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    limit: int | None = None,
    skip: int | None = None,
) -> CustomFieldPage:
    """List the shared custom fields.

    Each field carries its associations: the kinds of objects that use it.

    Args:
        fields: Names of the keys that the response has; all of them when left out.
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/list
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
    body: SharedCustomFieldCreate | abc.Mapping[str, object],
) -> CustomField:
    """Create a shared custom field.

    The field can be used once it is associated with a kind of object. Needs the permission to
    manage the organization.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/create
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
) -> CustomField:
    """Get a shared custom field.

    Args:
        id: Id of the shared custom field (`cf_…`).
        fields: Names of the keys that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/get
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
    body: SharedCustomFieldUpdate | CustomField | abc.Mapping[str, object],
) -> CustomField:
    """Change a shared custom field.

    Name and choices can change, the type cannot. Needs the permission to manage the organization.

    Args:
        id: Id of the shared custom field (`cf_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/update
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
    """Delete a shared custom field.

    Its associations go too, and its values on all objects are lost for good. Needs the permission
    to manage the organization.

    Args:
        id: Id of the shared custom field (`cf_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/delete
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


@carries_out(_CREATE_ASSOCIATION)
async def create_association(
    client: Caller,
    /,
    scf_id: str,
    body: CustomFieldAssociationCreate | abc.Mapping[str, object],
) -> CustomFieldAssociation:
    """Associate a shared custom field with a kind of object.

    From then on objects of that kind can hold a value. `custom_activity_type` and
    `custom_object_type` need the id of the type as well. Needs the permission to manage the
    organization.

    Args:
        scf_id: Id of the shared custom field (`cf_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/create-association
    """
    return (
        await client.send(
            _CREATE_ASSOCIATION,
            {
                "scf_id": scf_id,
            },
            {},
            body,
        )
    ).parsed


@carries_out(_GET_ASSOCIATION)
async def get_association(
    client: Caller,
    /,
    scf_id: str,
    object_type: str,
) -> CustomFieldAssociation:
    """Get the association of a shared custom field with a kind of object.

    Args:
        scf_id: Id of the shared custom field (`cf_…`).
        object_type: The kind of object: `lead`, `contact`, `opportunity`,
            `custom_activity_type/{id}` or `custom_object_type/{id}`; the slash belongs to the
            value.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/get-association
    """
    return (
        await client.send(
            _GET_ASSOCIATION,
            {
                "scf_id": scf_id,
                "object_type": object_type,
            },
            {},
        )
    ).parsed


@carries_out(_UPDATE_ASSOCIATION)
async def update_association(
    client: Caller,
    /,
    scf_id: str,
    object_type: str,
    body: CustomFieldAssociationUpdate | abc.Mapping[str, object],
) -> CustomFieldAssociation:
    """Change the association of a shared custom field with a kind of object.

    Only the roles and whether a value is required can change. Needs the permission to manage the
    organization.

    Args:
        scf_id: Id of the shared custom field (`cf_…`).
        object_type: The kind of object: `lead`, `contact`, `opportunity`,
            `custom_activity_type/{id}` or `custom_object_type/{id}`; the slash belongs to the
            value.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/update-association
    """
    return (
        await client.send(
            _UPDATE_ASSOCIATION,
            {
                "scf_id": scf_id,
                "object_type": object_type,
            },
            {},
            body,
        )
    ).parsed


@carries_out(_DELETE_ASSOCIATION)
async def delete_association(
    client: Caller,
    /,
    scf_id: str,
    object_type: str,
) -> None:
    """End the association of a shared custom field with a kind of object.

    The values on objects of that kind are lost for good, and they no longer need one. Needs the
    permission to manage the organization.

    Args:
        scf_id: Id of the shared custom field (`cf_…`).
        object_type: The kind of object: `lead`, `contact`, `opportunity`,
            `custom_activity_type/{id}` or `custom_object_type/{id}`; the slash belongs to the
            value.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-shared/delete-association
    """
    (
        await client.send(
            _DELETE_ASSOCIATION,
            {
                "scf_id": scf_id,
                "object_type": object_type,
            },
            {},
        )
    )


class SharedCustomFieldsResource(Resource):
    """The operations of `shared_custom_fields`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
    create_association = create_association
    get_association = get_association
    update_association = update_association
    delete_association = delete_association
