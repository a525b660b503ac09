# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `shared_scheduling_links`: functions that take the client, bound as methods of `SharedSchedulingLinksResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.scheduling_link import SchedulingLink
    from ..models.scheduling_link_page import SchedulingLinkPage
    from ..models.shared_scheduling_link_association import SharedSchedulingLinkAssociation
    from ..models.shared_scheduling_link_association_create import (
        SharedSchedulingLinkAssociationCreate,
    )
    from ..models.shared_scheduling_link_association_delete import (
        SharedSchedulingLinkAssociationDelete,
    )
    from ..models.shared_scheduling_link_create import SharedSchedulingLinkCreate
    from ..models.shared_scheduling_link_update import SharedSchedulingLinkUpdate

_LIST: Operation[SchedulingLinkPage] = Operation(
    "shared_scheduling_links.list",
    "GET",
    "/shared_scheduling_link/",
    summary="List the shared scheduling links.",
    docs="https://developer.close.com/api/resources/scheduling-links/list-shared",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("SchedulingLinkPage"),
)
_CREATE: Operation[SchedulingLink] = Operation(
    "shared_scheduling_links.create",
    "POST",
    "/shared_scheduling_link/",
    summary="Create a shared scheduling link.",
    docs="https://developer.close.com/api/resources/scheduling-links/create-shared",
    response=Model("SchedulingLink"),
    body=Model("SharedSchedulingLinkCreate"),
)
_GET: Operation[SchedulingLink] = Operation(
    "shared_scheduling_links.get",
    "GET",
    "/shared_scheduling_link/{id}/",
    summary="Get a shared scheduling link.",
    docs="https://developer.close.com/api/resources/scheduling-links/get-shared",
    response=Model("SchedulingLink"),
)
_UPDATE: Operation[SchedulingLink] = Operation(
    "shared_scheduling_links.update",
    "PUT",
    "/shared_scheduling_link/{id}/",
    summary="Change a shared scheduling link.",
    docs="https://developer.close.com/api/resources/scheduling-links/update-shared",
    response=Model("SchedulingLink"),
    body=Model("SharedSchedulingLinkUpdate"),
)
_DELETE: Operation[None] = Operation(
    "shared_scheduling_links.delete",
    "DELETE",
    "/shared_scheduling_link/{id}/",
    summary="Delete a shared scheduling link.",
    docs="https://developer.close.com/api/resources/scheduling-links/delete-shared",
)
_CREATE_ASSOCIATION: Operation[SharedSchedulingLinkAssociation] = Operation(
    "shared_scheduling_links.create_association",
    "POST",
    "/shared_scheduling_link_association/",
    summary="Map a shared scheduling link for a user.",
    docs="https://developer.close.com/api/resources/scheduling-links/create-shared-association",
    response=Model("SharedSchedulingLinkAssociation"),
    body=Model("SharedSchedulingLinkAssociationCreate"),
)
_DELETE_ASSOCIATION: Operation[None] = Operation(
    "shared_scheduling_links.delete_association",
    "POST",
    "/shared_scheduling_link_association/unmap/",
    summary="Take back the mapping of a shared scheduling link for a user.",
    docs="https://developer.close.com/api/resources/scheduling-links/delete-shared-association",
    body=Model("SharedSchedulingLinkAssociationDelete"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
    "create_association": _CREATE_ASSOCIATION,
    "delete_association": _DELETE_ASSOCIATION,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    limit: int | None = None,
    skip: int | None = None,
) -> SchedulingLinkPage:
    """List the shared scheduling links.

    Args:
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/list-shared
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
    body: SharedSchedulingLinkCreate | abc.Mapping[str, object],
) -> SchedulingLink:
    """Create a shared scheduling link.

    Each user then maps it to a link of their own or to an address.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/create-shared
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
) -> SchedulingLink:
    """Get a shared scheduling link.

    Args:
        id: Id of the shared scheduling link (`schlnk_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/get-shared
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
    body: SharedSchedulingLinkUpdate | SchedulingLink | abc.Mapping[str, object],
) -> SchedulingLink:
    """Change a shared scheduling link.

    Args:
        id: Id of the shared scheduling link (`schlnk_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/update-shared
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
    """Delete a shared scheduling link.

    Args:
        id: Id of the shared scheduling link (`schlnk_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/delete-shared
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


@carries_out(_CREATE_ASSOCIATION)
async def create_association(
    client: Caller,
    /,
    body: SharedSchedulingLinkAssociationCreate | abc.Mapping[str, object],
) -> SharedSchedulingLinkAssociation:
    """Map a shared scheduling link for a user.

    Takes either `user_scheduling_link_id` or `url`.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/create-shared-association
    """
    return (
        await client.send(
            _CREATE_ASSOCIATION,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_DELETE_ASSOCIATION)
async def delete_association(
    client: Caller,
    /,
    body: SharedSchedulingLinkAssociationDelete | abc.Mapping[str, object],
) -> None:
    """Take back the mapping of a shared scheduling link for a user.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/scheduling-links/delete-shared-association
    """
    (
        await client.send(
            _DELETE_ASSOCIATION,
            {},
            {},
            body,
        )
    )


class SharedSchedulingLinksResource(Resource):
    """The operations of `shared_scheduling_links`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
    create_association = create_association
    delete_association = delete_association
