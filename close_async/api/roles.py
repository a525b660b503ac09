# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `roles`: functions that take the client, bound as methods of `RolesResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.role import Role
    from ..models.role_create import RoleCreate
    from ..models.role_page import RolePage
    from ..models.role_update import RoleUpdate

_LIST: Operation[RolePage] = Operation(
    "roles.list",
    "GET",
    "/role/",
    summary="List roles.",
    docs="https://developer.close.com/api/resources/roles/list",
    response=Model("RolePage"),
)
_CREATE: Operation[Role] = Operation(
    "roles.create",
    "POST",
    "/role/",
    summary="Create a role.",
    docs="https://developer.close.com/api/resources/roles/create",
    response=Model("Role"),
    body=Model("RoleCreate"),
)
_GET: Operation[Role] = Operation(
    "roles.get",
    "GET",
    "/role/{id}/",
    summary="Get a role.",
    docs="https://developer.close.com/api/resources/roles/get",
    response=Model("Role"),
)
_UPDATE: Operation[Role] = Operation(
    "roles.update",
    "PUT",
    "/role/{id}/",
    summary="Update a role.",
    docs="https://developer.close.com/api/resources/roles/update",
    response=Model("Role"),
    body=Model("RoleUpdate"),
)
_DELETE: Operation[None] = Operation(
    "roles.delete",
    "DELETE",
    "/role/{id}/",
    summary="Delete a role.",
    docs="https://developer.close.com/api/resources/roles/delete",
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
) -> RolePage:
    """List roles.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/roles/list
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
    body: RoleCreate | abc.Mapping[str, object],
) -> Role:
    """Create a role.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/roles/create
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
) -> Role:
    """Get a role.

    Args:
        id: Id of the role (`role_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/roles/get
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
    body: RoleUpdate | Role | abc.Mapping[str, object],
) -> Role:
    """Update a role.

    Args:
        id: Id of the role (`role_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/roles/update
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
    """Delete a role.

    Nobody may have the role any more.

    Args:
        id: Id of the role (`role_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/roles/delete
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


class RolesResource(Resource):
    """The operations of `roles`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
