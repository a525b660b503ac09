# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `events`: functions that take the client, bound as methods of `EventsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..codecs import Model
from ..operations import Caller, Operation, Resource, Response

if TYPE_CHECKING:
    from ..records import OpenRecord

_LIST: Operation[OpenRecord] = Operation(
    "events.list",
    "GET",
    "/event/",
    summary="List of events.",
    pagination="skip",
    response=Model("OpenRecord"),
)
_GET: Operation[OpenRecord] = Operation(
    "events.get",
    "GET",
    "/event/{id}/",
    summary="Get of events.",
    response=Model("OpenRecord"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "get": _GET,
}


async def list(
    client: Caller,
    /,
    *,
    action: str | None = None,
    date_updated_gt: str | None = None,
    date_updated_gte: str | None = None,
    date_updated_lt: str | None = None,
    date_updated_lte: str | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    object_id: str | None = None,
    object_type: str | None = None,
    skip: int | None = None,
    user_id: str | None = None,
) -> OpenRecord:
    """List of events.

    Args:
        action: Sent as `action`.
        date_updated_gt: Sent as `date_updated__gt`.
        date_updated_gte: Sent as `date_updated__gte`.
        date_updated_lt: Sent as `date_updated__lt`.
        date_updated_lte: Sent as `date_updated__lte`.
        lead_id: Sent as `lead_id`.
        limit: Sent as `_limit`.
        object_id: Sent as `object_id`.
        object_type: Sent as `object_type`.
        skip: Sent as `_skip`.
        user_id: Sent as `user_id`.

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
                "action": action,
                "date_updated__gt": date_updated_gt,
                "date_updated__gte": date_updated_gte,
                "date_updated__lt": date_updated_lt,
                "date_updated__lte": date_updated_lte,
                "lead_id": lead_id,
                "_limit": limit,
                "object_id": object_id,
                "object_type": object_type,
                "_skip": skip,
                "user_id": user_id,
            },
        )
    ).parsed


async def list_detailed(
    client: Caller,
    /,
    *,
    action: str | None = None,
    date_updated_gt: str | None = None,
    date_updated_gte: str | None = None,
    date_updated_lt: str | None = None,
    date_updated_lte: str | None = None,
    lead_id: str | None = None,
    limit: int | None = None,
    object_id: str | None = None,
    object_type: str | None = None,
    skip: int | None = None,
    user_id: str | None = None,
) -> Response[OpenRecord]:
    """As `list`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _LIST,
        {},
        {
            "action": action,
            "date_updated__gt": date_updated_gt,
            "date_updated__gte": date_updated_gte,
            "date_updated__lt": date_updated_lt,
            "date_updated__lte": date_updated_lte,
            "lead_id": lead_id,
            "_limit": limit,
            "object_id": object_id,
            "object_type": object_type,
            "_skip": skip,
            "user_id": user_id,
        },
    )


async def get(
    client: Caller,
    /,
    id: str,
) -> OpenRecord:
    """Get of events.

    Args:
        id: Which one, by its id.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.
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


async def get_detailed(
    client: Caller,
    /,
    id: str,
) -> Response[OpenRecord]:
    """As `get`, with the answer's status, headers, request id and rate limit."""
    return await client.send(
        _GET,
        {
            "id": id,
        },
        {},
    )


class EventsResource(Resource):
    """The operations of `events`, bound to one client."""

    __slots__ = ()

    list = list
    list_detailed = list_detailed
    get = get
    get_detailed = get_detailed
