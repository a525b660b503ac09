# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `groups`: functions that take the client, bound as methods of `GroupsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.create_group import CreateGroup
    from ..models.create_group_member import CreateGroupMember
    from ..models.group import Group
    from ..models.group_member import GroupMember
    from ..models.groups_list import GroupsList

_LIST: Operation[GroupsList] = Operation(
    "groups.list",
    "GET",
    "/group/",
    summary="List of groups.",
    response=Model("GroupsList"),
)
_CREATE: Operation[Group] = Operation(
    "groups.create",
    "POST",
    "/group/",
    summary="Create of groups.",
    response=Model("Group"),
    body=Model("CreateGroup"),
)
_ADD_MEMBER: Operation[GroupMember] = Operation(
    "groups.add_member",
    "POST",
    "/group/{group_id}/member/",
    summary="Add_member of groups.",
    response=Model("GroupMember"),
    body=Model("CreateGroupMember"),
)
_REMOVE_MEMBER: Operation[None] = Operation(
    "groups.remove_member",
    "DELETE",
    "/group/{group_id}/member/{user_id}/",
    summary="Remove_member of groups.",
)
_GET: Operation[Group] = Operation(
    "groups.get",
    "GET",
    "/group/{id}/",
    summary="Get of groups.",
    response=Model("Group"),
)
_UPDATE: Operation[Group] = Operation(
    "groups.update",
    "PUT",
    "/group/{id}/",
    summary="Update of groups.",
    response=Model("Group"),
    body=Model("CreateGroup"),
)
_DELETE: Operation[None] = Operation(
    "groups.delete",
    "DELETE",
    "/group/{id}/",
    summary="Delete of groups.",
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


async def list(
    client: Caller,
    /,
    *,
    fields: str | None = None,
) -> GroupsList:
    """List of groups.

    Args:
        fields: Sent as `_fields`.

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
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    fields: str | None = None,
) -> Response[GroupsList]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "_fields": fields,
        },
    )


async def create(
    client: Caller,
    /,
    body: CreateGroup | abc.Mapping[str, object],
    *,
    fields: str | None = None,
) -> Group:
    """Create of groups.

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
    body: CreateGroup | abc.Mapping[str, object],
    *,
    fields: str | None = None,
) -> Response[Group]:
    """As `create`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE,
        {},
        {
            "_fields": fields,
        },
        body,
    )


async def add_member(
    client: Caller,
    /,
    group_id: str,
    body: CreateGroupMember | abc.Mapping[str, object],
) -> GroupMember:
    """Add_member of groups.

    Args:
        group_id: Which one, by its id.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
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


async def add_member_detailed(
    client: Caller,
    /,
    group_id: str,
    body: CreateGroupMember | abc.Mapping[str, object],
) -> Response[GroupMember]:
    """As `add_member`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _ADD_MEMBER,
        {
            "group_id": group_id,
        },
        {},
        body,
    )


async def remove_member(
    client: Caller,
    /,
    group_id: str,
    user_id: str,
) -> None:
    """Remove_member of groups.

    Args:
        group_id: Which one, by its id.
        user_id: Which one, by its id.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.
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


async def remove_member_detailed(
    client: Caller,
    /,
    group_id: str,
    user_id: str,
) -> Response[None]:
    """As `remove_member`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _REMOVE_MEMBER,
        {
            "group_id": group_id,
            "user_id": user_id,
        },
        {},
    )


async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: str | None = None,
) -> Group:
    """Get of groups.

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
) -> Response[Group]:
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
    body: CreateGroup | abc.Mapping[str, object],
    *,
    fields: str | None = None,
) -> Group:
    """Update of groups.

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
    body: CreateGroup | abc.Mapping[str, object],
    *,
    fields: str | None = None,
) -> Response[Group]:
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
    """Delete of groups.

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


class GroupsResource(Resource):
    """The operations of `groups`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    create = create
    create_detailed = create_detailed
    add_member = add_member
    add_member_detailed = add_member_detailed
    remove_member = remove_member
    remove_member_detailed = remove_member_detailed
    get = get
    get_detailed = get_detailed
    update = update
    update_detailed = update_detailed
    delete = delete
    delete_detailed = delete_detailed
