# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `users`: functions that take the client, bound as methods of `UsersResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.current_user import CurrentUser
    from ..models.user import User
    from ..models.user_availability_page import UserAvailabilityPage
    from ..models.user_page import UserPage

_GET_ME: Operation[CurrentUser] = Operation(
    "users.get_me",
    "GET",
    "/me/",
    summary="Get yourself.",
    docs="https://developer.close.com/api/resources/users/get-me",
    response=Model("CurrentUser"),
)
_LIST: Operation[UserPage] = Operation(
    "users.list",
    "GET",
    "/user/",
    summary="List users.",
    docs="https://developer.close.com/api/resources/users/list",
    pagination="skip",
    page_size=1000,
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("UserPage"),
)
_LIST_AVAILABILITIES: Operation[UserAvailabilityPage] = Operation(
    "users.list_availabilities",
    "GET",
    "/user/availability/",
    summary="List who is available.",
    docs="https://developer.close.com/api/resources/users/list-availabilities",
    response=Model("UserAvailabilityPage"),
)
_GET: Operation[User] = Operation(
    "users.get",
    "GET",
    "/user/{id}/",
    summary="Get a user.",
    docs="https://developer.close.com/api/resources/users/get",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("User"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "get_me": _GET_ME,
    "list": _LIST,
    "list_availabilities": _LIST_AVAILABILITIES,
    "get": _GET,
}


@carries_out(_GET_ME)
async def get_me(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
) -> CurrentUser:
    """Get yourself.

    The user whom the key or token belongs to, with memberships, organizations, e-mail accounts and
    phone numbers.

    Args:
        fields: Only these fields, by their wire names; everything else is left out of the response.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/users/get-me
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


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    limit: int | None = None,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | str | None = None,
    skip: int | None = None,
) -> UserPage:
    """List users.

    Everybody who is in an organization with you.

    Args:
        limit: Page size, at most 1000; 100 if not given.
        order_by: The order.
        skip: How many records to leave out at the start.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/users/list
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


@carries_out(_LIST_AVAILABILITIES)
async def list_availabilities(
    client: Caller,
    /,
    *,
    organization_id: str | None = None,
) -> UserAvailabilityPage:
    """List who is available.

    Whether the users of an organization are online, by device, and which calls they are in.

    Args:
        organization_id: The organization; that of the key if not given.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/users/list-availabilities
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


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    limit: int | None = None,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | str | None = None,
    skip: int | None = None,
) -> User:
    """Get a user.

    Args:
        id: Id of the user (`user_…`).
        limit: Declared by Close; a single user has no pages.
        order_by: Declared by Close; a single user has no order.
        skip: Declared by Close; a single user has no pages.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/users/get
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


class UsersResource(Resource):
    """The operations of `users`, bound to one client."""

    __slots__ = ()

    get_me = get_me
    list = list
    list_availabilities = list_availabilities
    get = get
