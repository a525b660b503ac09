# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `opportunity_custom_fields`: functions that take the client, bound as methods of `OpportunityCustomFieldsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model, Union

if TYPE_CHECKING:
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate
    from ..models.custom_field_page import CustomFieldPage
    from ..models.custom_field_update import CustomFieldUpdate

_LIST: Operation[CustomFieldPage] = Operation(
    "opportunity_custom_fields.list",
    "GET",
    "/custom_field/opportunity/",
    summary="List the custom fields of opportunities.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/list",
    pagination="skip",
    page_size=1000,
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("CustomFieldPage"),
)
_CREATE: Operation[CustomField] = Operation(
    "opportunity_custom_fields.create",
    "POST",
    "/custom_field/opportunity/",
    summary="Create a custom field of opportunities.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/create",
    response=Union(
        "type",
        {"choices": "ChoicesCustomField", "custom_object": "ObjectCustomField"},
        "PlainCustomField",
    ),
    body=Model("CustomFieldCreate"),
)
_GET: Operation[CustomField] = Operation(
    "opportunity_custom_fields.get",
    "GET",
    "/custom_field/opportunity/{id}/",
    summary="Get a custom field of opportunities.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/get",
    response=Union(
        "type",
        {"choices": "ChoicesCustomField", "custom_object": "ObjectCustomField"},
        "PlainCustomField",
    ),
)
_UPDATE: Operation[CustomField] = Operation(
    "opportunity_custom_fields.update",
    "PUT",
    "/custom_field/opportunity/{id}/",
    summary="Change a custom field of opportunities.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/update",
    response=Union(
        "type",
        {"choices": "ChoicesCustomField", "custom_object": "ObjectCustomField"},
        "PlainCustomField",
    ),
    body=Model("CustomFieldUpdate"),
)
_DELETE: Operation[None] = Operation(
    "opportunity_custom_fields.delete",
    "DELETE",
    "/custom_field/opportunity/{id}/",
    summary="Delete a custom field of opportunities.",
    docs="https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/delete",
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
    limit: int | None = None,
    skip: int | None = None,
) -> CustomFieldPage:
    """List the custom fields of opportunities.

    Gives the fields of this kind only, without shared ones; a custom field schema gives all fields
    of an object type, in their order.

    Args:
        fields: Names of the keys that the response has; all of them when left out.
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/list
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
    body: CustomFieldCreate | abc.Mapping[str, object],
) -> CustomField:
    """Create a custom field of opportunities.

    Needs the permission to manage the organization.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/create
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
    """Get a custom field of opportunities.

    Args:
        id: Id of the custom field (`cf_…`, older ones `lcf_…`, `ccf_…`, `acf_…`).
        fields: Names of the keys that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/get
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
    body: CustomFieldUpdate | CustomField | abc.Mapping[str, object],
) -> CustomField:
    """Change a custom field of opportunities.

    Name, type, choices, roles and whether it takes several values can change. A change of type may
    have to convert the stored values: meanwhile the response carries `converting_to_type`. Needs
    the permission to manage the organization.

    Args:
        id: Id of the custom field (`cf_…`, older ones `lcf_…`, `ccf_…`, `acf_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/update
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
    """Delete a custom field of opportunities.

    The field is gone from responses at once, and its values on all opportunities are lost for good.
    Needs the permission to manage the organization.

    Args:
        id: Id of the custom field (`cf_…`, older ones `lcf_…`, `ccf_…`, `acf_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity/delete
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


class OpportunityCustomFieldsResource(Resource):
    """The operations of `opportunity_custom_fields`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
