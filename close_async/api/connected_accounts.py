# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `connected_accounts`: functions that take the client, bound as methods of `ConnectedAccountsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.connected_account import ConnectedAccount
    from ..models.connected_account_page import ConnectedAccountPage

_LIST: Operation[ConnectedAccountPage] = Operation(
    "connected_accounts.list",
    "GET",
    "/connected_account/",
    summary="List the connected accounts.",
    docs="https://developer.close.com/api/resources/connected-accounts/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("ConnectedAccountPage"),
)
_GET: Operation[ConnectedAccount] = Operation(
    "connected_accounts.get",
    "GET",
    "/connected_account/{id}/",
    summary="Get a connected account.",
    docs="https://developer.close.com/api/resources/connected-accounts/get",
    response=Model("ConnectedAccount"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "get": _GET,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    limit: int | None = None,
    skip: int | None = None,
    user_id: str | None = None,
) -> ConnectedAccountPage:
    """List the connected accounts.

    Gives the accounts that the user who asks may use, those of others by Send As among them. The id
    of an email account is what sequences and emails take as their sender.

    Args:
        fields: Names of the keys that the response has; all of them when left out.
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.
        user_id: Only accounts of this user.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/connected-accounts/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
                "_limit": limit,
                "_skip": skip,
                "user_id": user_id,
            },
        )
    ).parsed


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: abc.Sequence[str] | None = None,
) -> ConnectedAccount:
    """Get a connected account.

    Args:
        id: Id of the connected account (`emailacct_…`).
        fields: Names of the keys that the response has; all of them when left out.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/connected-accounts/get
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


class ConnectedAccountsResource(Resource):
    """The operations of `connected_accounts`, bound to one client."""

    __slots__ = ()

    list = list
    get = get
