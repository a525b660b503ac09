# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `memberships`: functions that take the client, bound as methods of `MembershipsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import JSON, Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..models.create_membership import CreateMembership
    from ..models.set_pinned_saved_view import SetPinnedSavedView
    from ..records import OpenRecord

_BULK_UPDATE: Operation[OpenRecord] = Operation(
    "memberships.bulk_update",
    "PUT",
    "/membership/",
    summary="Bulk_update of memberships.",
    response=Model("OpenRecord"),
    body=JSON,
)
_CREATE: Operation[OpenRecord] = Operation(
    "memberships.create",
    "POST",
    "/membership/",
    summary="Create of memberships.",
    response=Model("OpenRecord"),
    body=Model("CreateMembership"),
)
_UPDATE: Operation[OpenRecord] = Operation(
    "memberships.update",
    "PUT",
    "/membership/{id}/",
    summary="Update of memberships.",
    response=Model("OpenRecord"),
    body=JSON,
)
_GET_PINNED_VIEWS: Operation[OpenRecord] = Operation(
    "memberships.get_pinned_views",
    "GET",
    "/membership/{id}/pinned_views/",
    summary="Get_pinned_views of memberships.",
    response=Model("OpenRecord"),
)
_UPDATE_PINNED_VIEWS: Operation[OpenRecord] = Operation(
    "memberships.update_pinned_views",
    "PUT",
    "/membership/{id}/pinned_views/",
    summary="Update_pinned_views of memberships.",
    response=Model("OpenRecord"),
    body=Model("SetPinnedSavedView"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "bulk_update": _BULK_UPDATE,
    "create": _CREATE,
    "update": _UPDATE,
    "get_pinned_views": _GET_PINNED_VIEWS,
    "update_pinned_views": _UPDATE_PINNED_VIEWS,
}


async def bulk_update(
    client: Caller,
    /,
    body: Any,
) -> OpenRecord:
    """Bulk_update of memberships.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _BULK_UPDATE,
            {},
            {},
            body,
        )
    ).parsed


async def bulk_update_detailed(
    client: Caller,
    /,
    body: Any,
) -> Response[OpenRecord]:
    """As `bulk_update`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _BULK_UPDATE,
        {},
        {},
        body,
    )


async def create(
    client: Caller,
    /,
    body: CreateMembership | abc.Mapping[str, object],
) -> OpenRecord:
    """Create of memberships.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


async def create_detailed(
    client: Caller,
    /,
    body: CreateMembership | abc.Mapping[str, object],
) -> Response[OpenRecord]:
    """As `create`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _CREATE,
        {},
        {},
        body,
    )


async def update(
    client: Caller,
    /,
    id: str,
    body: Any,
) -> OpenRecord:
    """Update of memberships.

    Args:
        id: Which one, by its id.
        body: What to send, as a model or a plain mapping.

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
            {},
            body,
        )
    ).parsed


async def update_detailed(
    client: Caller,
    /,
    id: str,
    body: Any,
) -> Response[OpenRecord]:
    """As `update`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _UPDATE,
        {
            "id": id,
        },
        {},
        body,
    )


async def get_pinned_views(
    client: Caller,
    /,
    id: str,
) -> OpenRecord:
    """Get_pinned_views of memberships.

    Args:
        id: Which one, by its id.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _GET_PINNED_VIEWS,
            {
                "id": id,
            },
            {},
        )
    ).parsed


async def get_pinned_views_detailed(
    client: Caller,
    /,
    id: str,
) -> Response[OpenRecord]:
    """As `get_pinned_views`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET_PINNED_VIEWS,
        {
            "id": id,
        },
        {},
    )


async def update_pinned_views(
    client: Caller,
    /,
    id: str,
    body: SetPinnedSavedView | abc.Mapping[str, object],
) -> OpenRecord:
    """Update_pinned_views of memberships.

    Args:
        id: Which one, by its id.
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.
    """
    return (
        await client.send(
            _UPDATE_PINNED_VIEWS,
            {
                "id": id,
            },
            {},
            body,
        )
    ).parsed


async def update_pinned_views_detailed(
    client: Caller,
    /,
    id: str,
    body: SetPinnedSavedView | abc.Mapping[str, object],
) -> Response[OpenRecord]:
    """As `update_pinned_views`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _UPDATE_PINNED_VIEWS,
        {
            "id": id,
        },
        {},
        body,
    )


class MembershipsResource(Resource):
    """The operations of `memberships`, bound to one client."""

    __slots__ = ()

    bulk_update = bulk_update
    bulk_update_detailed = bulk_update_detailed
    create = create
    create_detailed = create_detailed
    update = update
    update_detailed = update_detailed
    get_pinned_views = get_pinned_views
    get_pinned_views_detailed = get_pinned_views_detailed
    update_pinned_views = update_pinned_views
    update_pinned_views_detailed = update_pinned_views_detailed
