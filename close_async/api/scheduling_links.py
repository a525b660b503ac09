# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `scheduling_links`: functions that take the client, bound as methods of `SchedulingLinksResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.scheduling_link import SchedulingLink
    from ..models.scheduling_link_create import SchedulingLinkCreate
    from ..models.scheduling_link_create_integration import SchedulingLinkCreateIntegration
    from ..models.scheduling_link_page import SchedulingLinkPage
    from ..models.scheduling_link_update import SchedulingLinkUpdate

_LIST: Operation[SchedulingLinkPage] = Operation(
    "scheduling_links.list",
    "GET",
    "/scheduling_link/",
    summary="List the user scheduling links.",
    docs="https://developer.close.com/api/resources/scheduling-links/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("SchedulingLinkPage"),
)
_CREATE: Operation[SchedulingLink] = Operation(
    "scheduling_links.create",
    "POST",
    "/scheduling_link/",
    summary="Create a user scheduling link.",
    docs="https://developer.close.com/api/resources/scheduling-links/create",
    response=Model("SchedulingLink"),
    body=Model("SchedulingLinkCreate"),
)
_CREATE_INTEGRATION: Operation[SchedulingLink] = Operation(
    "scheduling_links.create_integration",
    "POST",
    "/scheduling_link/integration/",
    summary="Create or change a scheduling link of an OAuth application.",
    docs="https://developer.close.com/api/resources/scheduling-links/create-integration",
    response=Model("SchedulingLink"),
    body=Model("SchedulingLinkCreateIntegration"),
)
_DELETE_INTEGRATION: Operation[None] = Operation(
    "scheduling_links.delete_integration",
    "DELETE",
    "/scheduling_link/integration/{source_id}/",
    summary="Delete a scheduling link of an OAuth application.",
    docs="https://developer.close.com/api/resources/scheduling-links/delete-integration",
)
_GET: Operation[SchedulingLink] = Operation(
    "scheduling_links.get",
    "GET",
    "/scheduling_link/{id}/",
    summary="Get a user scheduling link.",
    docs="https://developer.close.com/api/resources/scheduling-links/get",
    response=Model("SchedulingLink"),
)
_UPDATE: Operation[SchedulingLink] = Operation(
    "scheduling_links.update",
    "PUT",
    "/scheduling_link/{id}/",
    summary="Change a user scheduling link.",
    docs="https://developer.close.com/api/resources/scheduling-links/update",
    response=Model("SchedulingLink"),
    body=Model("SchedulingLinkUpdate"),
)
_DELETE: Operation[None] = Operation(
    "scheduling_links.delete",
    "DELETE",
    "/scheduling_link/{id}/",
    summary="Delete a user scheduling link.",
    docs="https://developer.close.com/api/resources/scheduling-links/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "create_integration": _CREATE_INTEGRATION,
    "delete_integration": _DELETE_INTEGRATION,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    limit: int | None = None,
    skip: int | None = None,
) -> SchedulingLinkPage:
    """List the user scheduling links.

    Args:
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_limit": limit,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: SchedulingLinkCreate | abc.Mapping[str, object],
) -> SchedulingLink:
    """Create a user scheduling link.

    The link belongs to the user who asks, with the source `MANUAL`.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_CREATE_INTEGRATION)
async def create_integration(
    client: Caller,
    /,
    body: SchedulingLinkCreateIntegration | abc.Mapping[str, object],
) -> SchedulingLink:
    """Create or change a scheduling link of an OAuth application.

    The application's link with the same `source_id` is changed; where there is none, it is created,
    with the source `THIRD_PARTY`. Only for OAuth applications: Close refuses an API key here.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/create-integration
    """
    return (
        await client.send(
            _CREATE_INTEGRATION,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_DELETE_INTEGRATION)
async def delete_integration(
    client: Caller,
    /,
    source_id: str,
) -> None:
    """Delete a scheduling link of an OAuth application.

    Only for OAuth applications: Close refuses an API key here.

    Args:
        source_id: The application's own id of the link.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/delete-integration
    """
    (
        await client.send(
            _DELETE_INTEGRATION,
            {
                "source_id": source_id,
            },
            {},
        )
    )


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
) -> SchedulingLink:
    """Get a user scheduling link.

    Args:
        id: Id of the scheduling link (`schlnk_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/get
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
    body: SchedulingLinkUpdate | SchedulingLink | abc.Mapping[str, object],
) -> SchedulingLink:
    """Change a user scheduling link.

    Args:
        id: Id of the scheduling link (`schlnk_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/update
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
    """Delete a user scheduling link.

    Args:
        id: Id of the scheduling link (`schlnk_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/delete
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


class SchedulingLinksResource(Resource):
    """The operations of `scheduling_links`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    create_integration = create_integration
    delete_integration = delete_integration
    get = get
    update = update
    delete = delete
