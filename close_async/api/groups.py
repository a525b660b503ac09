# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `groups`: functions that take the client, bound as methods of `GroupsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.group import Group
    from ..models.group_create import GroupCreate
    from ..models.group_member import GroupMember
    from ..models.group_member_create import GroupMemberCreate
    from ..models.group_page import GroupPage
    from ..models.group_update import GroupUpdate

_LIST: Operation[GroupPage] = Operation(
    "groups.list",
    "GET",
    "/group/",
    summary="List groups.",
    docs="https://developer.close.com/api/resources/groups/list",
    response=Model("GroupPage"),
)
_CREATE: Operation[Group] = Operation(
    "groups.create",
    "POST",
    "/group/",
    summary="Create a group.",
    docs="https://developer.close.com/api/resources/groups/create",
    response=Model("Group"),
    body=Model("GroupCreate"),
)
_ADD_MEMBER: Operation[GroupMember] = Operation(
    "groups.add_member",
    "POST",
    "/group/{group_id}/member/",
    summary="Add a user to a group.",
    docs="https://developer.close.com/api/resources/groups/add-member",
    response=Model("GroupMember"),
    body=Model("GroupMemberCreate"),
)
_REMOVE_MEMBER: Operation[None] = Operation(
    "groups.remove_member",
    "DELETE",
    "/group/{group_id}/member/{user_id}/",
    summary="Remove a user from a group.",
    docs="https://developer.close.com/api/resources/groups/remove-member",
)
_GET: Operation[Group] = Operation(
    "groups.get",
    "GET",
    "/group/{id}/",
    summary="Get a group.",
    docs="https://developer.close.com/api/resources/groups/get",
    response=Model("Group"),
)
_UPDATE: Operation[Group] = Operation(
    "groups.update",
    "PUT",
    "/group/{id}/",
    summary="Rename a group.",
    docs="https://developer.close.com/api/resources/groups/update",
    response=Model("Group"),
    body=Model("GroupUpdate"),
)
_DELETE: Operation[None] = Operation(
    "groups.delete",
    "DELETE",
    "/group/{id}/",
    summary="Delete a group.",
    docs="https://developer.close.com/api/resources/groups/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "add_member": _ADD_MEMBER,
    "remove_member": _REMOVE_MEMBER,
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
) -> GroupPage:
    """List groups.

    Without their members, which only a single group gives.

    Args:
        fields: Only these fields; `members` cannot be had here.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/groups/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: GroupCreate | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> Group:
    """Create a group.

    It has no members at first. Its name must be new to the organization.

    Args:
        body: What to send, as a model or a plain mapping.
        fields: Only these fields; `members` comes only when named here, as in `name` and `members`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/groups/create
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


@carries_out(_ADD_MEMBER)
async def add_member(
    client: Caller,
    /,
    group_id: str,
    body: GroupMemberCreate | abc.Mapping[str, object],
) -> GroupMember:
    """Add a user to a group.

    Nothing changes for a user who is in it already.

    Args:
        group_id: Id of the group (`group_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/groups/add-member
    """
    return (
        await client.send(
            _ADD_MEMBER,
            {
                "group_id": group_id,
            },
            {},
            body,
        )
    ).parsed


@carries_out(_REMOVE_MEMBER)
async def remove_member(
    client: Caller,
    /,
    group_id: str,
    user_id: str,
) -> None:
    """Remove a user from a group.

    Nothing changes for a user who is not in it.

    Args:
        group_id: Id of the group (`group_…`).
        user_id: Id of the user (`user_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/groups/remove-member
    """
    (
        await client.send(
            _REMOVE_MEMBER,
            {
                "group_id": group_id,
                "user_id": user_id,
            },
            {},
        )
    )


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: abc.Sequence[str] | None = None,
) -> Group:
    """Get a group.

    Args:
        id: Id of the group (`group_…`).
        fields: Only these fields; `members` comes only when named here, as in `name` and `members`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/groups/get
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
    body: GroupUpdate | Group | abc.Mapping[str, object],
    *,
    fields: abc.Sequence[str] | None = None,
) -> Group:
    """Rename a group.

    Its name must be new to the organization.

    Args:
        id: Id of the group (`group_…`).
        body: What to send, as a model or a plain mapping.
        fields: Only these fields; `members` comes only when named here, as in `name` and `members`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/groups/update
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
    """Delete a group.

    No saved report and no smart view may refer to it. Its members stay in the organization.

    Args:
        id: Id of the group (`group_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/groups/delete
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


class GroupsResource(Resource):
    """The operations of `groups`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    add_member = add_member
    remove_member = remove_member
    get = get
    update = update
    delete = delete
