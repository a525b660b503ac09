# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `dialers`: functions that take the client, bound as methods of `DialersResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.dialer import Dialer
    from ..models.dialer_page import DialerPage

_LIST: Operation[DialerPage] = Operation(
    "dialers.list",
    "GET",
    "/dialer/",
    summary="List the dialer sessions.",
    docs="https://developer.close.com/api/resources/dialers/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("DialerPage"),
)
_GET: Operation[Dialer] = Operation(
    "dialers.get",
    "GET",
    "/dialer/{id}/",
    summary="Get a dialer session.",
    docs="https://developer.close.com/api/resources/dialers/get",
    response=Model("Dialer"),
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
    limit: int | None = None,
    organization_id: str | None = None,
    skip: int | None = None,
    source_type: Literal["saved-search", "shared-entry"] | str | None = None,
    source_value: str | None = None,
    status: str | None = None,
    status_in: abc.Sequence[str] | None = None,
    user_id: str | None = None,
) -> DialerPage:
    """List the dialer sessions.

    Args:
        limit: Page size; Close takes 100 when it is left out.
        organization_id: Only sessions of this organization.
        skip: How many items to pass over before the page begins.
        source_type: Only sessions over this kind of list.
        source_value: Only sessions over the list with this id.
        status: Only sessions in this state, such as `inactive`.
        status_in: Only sessions in one of these states.
        user_id: Only sessions that this user began.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/dialers/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_limit": limit,
                "organization_id": organization_id,
                "_skip": skip,
                "source_type": source_type,
                "source_value": source_value,
                "status": status,
                "status__in": status_in,
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
    organization_id: str | None = None,
) -> Dialer:
    """Get a dialer session.

    Where `source_type` is `saved-search`, `source_value` is the id of a smart view.

    Args:
        id: Id of the dialer session (`dial_…`).
        organization_id: Id of the organization.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/dialers/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {
                "organization_id": organization_id,
            },
        )
    ).parsed


class DialersResource(Resource):
    """The operations of `dialers`, bound to one client."""

    __slots__ = ()

    list = list
    get = get
