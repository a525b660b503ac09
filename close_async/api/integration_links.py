# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `integration_links`: functions that take the client, bound as methods of `IntegrationLinksResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.integration_link import IntegrationLink
    from ..models.integration_link_create import IntegrationLinkCreate
    from ..models.integration_link_page import IntegrationLinkPage
    from ..models.integration_link_update import IntegrationLinkUpdate

_LIST: Operation[IntegrationLinkPage] = Operation(
    "integration_links.list",
    "GET",
    "/integration_link/",
    summary="List the integration links.",
    docs="https://developer.close.com/api/resources/integration-links/list",
    pagination="skip",
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("IntegrationLinkPage"),
)
_CREATE: Operation[IntegrationLink] = Operation(
    "integration_links.create",
    "POST",
    "/integration_link/",
    summary="Create an integration link.",
    docs="https://developer.close.com/api/resources/integration-links/create",
    response=Model("IntegrationLink"),
    body=Model("IntegrationLinkCreate"),
)
_GET: Operation[IntegrationLink] = Operation(
    "integration_links.get",
    "GET",
    "/integration_link/{id}/",
    summary="Get an integration link.",
    docs="https://developer.close.com/api/resources/integration-links/get",
    response=Model("IntegrationLink"),
)
_UPDATE: Operation[IntegrationLink] = Operation(
    "integration_links.update",
    "PUT",
    "/integration_link/{id}/",
    summary="Change an integration link.",
    docs="https://developer.close.com/api/resources/integration-links/update",
    response=Model("IntegrationLink"),
    body=Model("IntegrationLinkUpdate"),
)
_DELETE: Operation[None] = Operation(
    "integration_links.delete",
    "DELETE",
    "/integration_link/{id}/",
    summary="Delete an integration link.",
    docs="https://developer.close.com/api/resources/integration-links/delete",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
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
) -> IntegrationLinkPage:
    """List the integration links.

    Args:
        limit: Page size; Close takes 100 when it is left out.
        skip: How many items to pass over before the page begins.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/integration-links/list
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
    body: IntegrationLinkCreate | abc.Mapping[str, object],
) -> IntegrationLink:
    """Create an integration link.

    Needs an administrator.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/integration-links/create
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
) -> IntegrationLink:
    """Get an integration link.

    Args:
        id: Id of the integration link (`ilink_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/integration-links/get
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
    body: IntegrationLinkUpdate | IntegrationLink | abc.Mapping[str, object],
) -> IntegrationLink:
    """Change an integration link.

    Needs an administrator.

    Args:
        id: Id of the integration link (`ilink_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/integration-links/update
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
    """Delete an integration link.

    Needs an administrator.

    Args:
        id: Id of the integration link (`ilink_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/integration-links/delete
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


class IntegrationLinksResource(Resource):
    """The operations of `integration_links`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    get = get
    update = update
    delete = delete
