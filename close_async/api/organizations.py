# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `organizations`: functions that take the client, bound as methods of `OrganizationsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.organization import Organization
    from ..models.organization_update import OrganizationUpdate

_GET: Operation[Organization] = Operation(
    "organizations.get",
    "GET",
    "/organization/{id}/",
    summary="Get an organization.",
    docs="https://developer.close.com/api/resources/organizations/get",
    response=Model("Organization"),
)
_UPDATE: Operation[Organization] = Operation(
    "organizations.update",
    "PUT",
    "/organization/{id}/",
    summary="Update an organization.",
    docs="https://developer.close.com/api/resources/organizations/update",
    changed_by={
        "pipelines": "pipelines",
        "lead_custom_fields": "shared_custom_fields",
        "opportunity_statuses": "opportunity_statuses",
        "memberships": "memberships",
        "inactive_memberships": "memberships",
    },
    response=Model("Organization"),
    body=Model("OrganizationUpdate"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "get": _GET,
    "update": _UPDATE,
}


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    expand: abc.Sequence[str] | None = None,
) -> Organization:
    """Get an organization.

    Args:
        id: Id of the organization (`orga_…`).
        expand: Nested objects instead of `user_…` keys: `memberships__user`,
            `inactive_memberships__user`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/organizations/get
    """
    return (
        await client.send(
            _GET,
            {
                "id": id,
            },
            {
                "_expand": expand,
            },
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: OrganizationUpdate | Organization | abc.Mapping[str, object],
    *,
    expand: abc.Sequence[str] | None = None,
) -> Organization:
    """Update an organization.

    Changes its name, its currency or the order of its lead statuses, which takes the full list.

    Args:
        id: Id of the organization (`orga_…`).
        body: What to send, as a model or a plain mapping.
        expand: Nested objects instead of `user_…` keys: `memberships__user`,
            `inactive_memberships__user`.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/organizations/update
    """
    return (
        await client.send(
            _UPDATE,
            {
                "id": id,
            },
            {
                "_expand": expand,
            },
            body,
        )
    ).parsed


class OrganizationsResource(Resource):
    """The operations of `organizations`, bound to one client."""

    __slots__ = ()

    get = get
    update = update
