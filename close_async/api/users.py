# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `users`: functions that take the client, bound as methods of `UsersResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_GET_ME: Operation[OpenRecord] = Operation(
    "users.get_me",
    "GET",
    "/me/",
    summary="Get_me of users.",
    response=Model("OpenRecord"),
)
_LIST: Operation[OpenRecord] = Operation(
    "users.list",
    "GET",
    "/user/",
    summary="List of users.",
    pagination="skip",
    response=Model("OpenRecord"),
)
_LIST_AVAILABILITIES: Operation[OpenRecord] = Operation(
    "users.list_availabilities",
    "GET",
    "/user/availability/",
    summary="List_availabilities of users.",
    response=Model("OpenRecord"),
)
_GET: Operation[OpenRecord] = Operation(
    "users.get",
    "GET",
    "/user/{id}/",
    summary="Get of users.",
    response=Model("OpenRecord"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "get_me": _GET_ME,
    "list": _LIST,
    "list_availabilities": _LIST_AVAILABILITIES,
    "get": _GET,
}


async def get_me(
    client: Caller,
    /,
    *,
    fields: str | None = None,
) -> OpenRecord:
    """Get_me of users.

    Args:
        fields: Sent as `_fields`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _GET_ME,
            {},
            {
                "_fields": fields,
            },
        )
    ).parsed


async def get_me_detailed(
    client: Caller,
    /,
    *,
    fields: str | None = None,
) -> Response[OpenRecord]:
    """As `get_me`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET_ME,
        {},
        {
            "_fields": fields,
        },
    )


async def list(
    client: Caller,
    /,
    *,
    limit: int | None = None,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | str | None = None,
    skip: int | None = None,
) -> OpenRecord:
    """List of users.

    Args:
        limit: Sent as `_limit`.
        order_by: Sent as `_order_by`.
        skip: Sent as `_skip`.

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
                "_limit": limit,
                "_order_by": order_by,
                "_skip": skip,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    limit: int | None = None,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | str | None = None,
    skip: int | None = None,
) -> Response[OpenRecord]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "_limit": limit,
            "_order_by": order_by,
            "_skip": skip,
        },
    )


async def list_availabilities(
    client: Caller,
    /,
    *,
    organization_id: str | None = None,
) -> OpenRecord:
    """List_availabilities of users.

    Args:
        organization_id: Sent as `organization_id`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _LIST_AVAILABILITIES,
            {},
            {
                "organization_id": organization_id,
            },
        )
    ).parsed


async def list_availabilities_detailed(
    client: Caller,
    /,
    *,
    organization_id: str | None = None,
) -> Response[OpenRecord]:
    """As `list_availabilities`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST_AVAILABILITIES,
        {},
        {
            "organization_id": organization_id,
        },
    )


async def get(
    client: Caller,
    /,
    id: str,
    *,
    limit: int | None = None,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | str | None = None,
    skip: int | None = None,
) -> OpenRecord:
    """Get of users.

    Args:
        id: Which one, by its id.
        limit: Sent as `_limit`.
        order_by: Sent as `_order_by`.
        skip: Sent as `_skip`.

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
                "_limit": limit,
                "_order_by": order_by,
                "_skip": skip,
            },
        )
    ).parsed


async def get_detailed(
    client: Caller,
    /,
    id: str,
    *,
    limit: int | None = None,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | str | None = None,
    skip: int | None = None,
) -> Response[OpenRecord]:
    """As `get`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET,
        {
            "id": id,
        },
        {
            "_limit": limit,
            "_order_by": order_by,
            "_skip": skip,
        },
    )


class UsersResource(Resource):
    """The operations of `users`, bound to one client."""

    __slots__ = ()

    get_me = get_me
    get_me_detailed = get_me_detailed
    list = list
    list_detailed = list_detailed
    list_availabilities = list_availabilities
    list_availabilities_detailed = list_availabilities_detailed
    get = get
    get_detailed = get_detailed
