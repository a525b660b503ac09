# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `memberships`: functions that take the client, bound as methods of `MembershipsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.membership import Membership
    from ..models.membership_bulk_update import MembershipBulkUpdate
    from ..models.membership_bulk_update_result import MembershipBulkUpdateResult
    from ..models.membership_create import MembershipCreate
    from ..models.membership_update import MembershipUpdate
    from ..models.pinned_views import PinnedViews
    from ..models.pinned_views_update import PinnedViewsUpdate

_CREATE: Operation[Membership] = Operation(
    "memberships.create",
    "POST",
    "/membership/",
    summary="Add somebody to the organization.",
    docs="https://developer.close.com/api/resources/memberships/create",
    response=Model("Membership"),
    body=Model("MembershipCreate"),
)
_BULK_UPDATE: Operation[MembershipBulkUpdateResult] = Operation(
    "memberships.bulk_update",
    "PUT",
    "/membership/",
    summary="Update many memberships.",
    docs="https://developer.close.com/api/resources/memberships/bulk-update",
    response=Model("MembershipBulkUpdateResult"),
    body=Model("MembershipBulkUpdate"),
)
_UPDATE: Operation[Membership] = Operation(
    "memberships.update",
    "PUT",
    "/membership/{id}/",
    summary="Update a membership.",
    docs="https://developer.close.com/api/resources/memberships/update",
    response=Model("Membership"),
    body=Model("MembershipUpdate"),
)
_DELETE: Operation[None] = Operation(
    "memberships.delete",
    "DELETE",
    "/membership/{id}/",
    summary="Deactivate a membership.",
    docs="https://developer.close.com/api/resources/memberships",
)
_GET_PINNED_VIEWS: Operation[PinnedViews] = Operation(
    "memberships.get_pinned_views",
    "GET",
    "/membership/{id}/pinned_views/",
    summary="Get the pinned smart views of a member.",
    docs="https://developer.close.com/api/resources/memberships/get-pinned-views",
    response=Model("PinnedViews"),
)
_UPDATE_PINNED_VIEWS: Operation[PinnedViews] = Operation(
    "memberships.update_pinned_views",
    "PUT",
    "/membership/{id}/pinned_views/",
    summary="Set the pinned smart views of a member.",
    docs="https://developer.close.com/api/resources/memberships/update-pinned-views",
    response=Model("PinnedViews"),
    body=Model("PinnedViewsUpdate"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "create": _CREATE,
    "bulk_update": _BULK_UPDATE,
    "update": _UPDATE,
    "delete": _DELETE,
    "get_pinned_views": _GET_PINNED_VIEWS,
    "update_pinned_views": _UPDATE_PINNED_VIEWS,
}


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: MembershipCreate | abc.Mapping[str, object],
) -> Membership:
    """Add somebody to the organization.

    Gives the person of an e-mail address an active membership, and an account if there is none.
    Needs the permission to manage the organization, works with OAuth only according to some of the
    documentation, and is refused with 403 unless the organization restricts new users to verified
    domains.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/memberships/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_BULK_UPDATE)
async def bulk_update(
    client: Caller,
    /,
    body: MembershipBulkUpdate | abc.Mapping[str, object],
) -> MembershipBulkUpdateResult:
    """Update many memberships.

    The memberships are named in `params`.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/memberships/bulk-update
    """
    return (
        await client.send(
            _BULK_UPDATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: MembershipUpdate | Membership | abc.Mapping[str, object],
) -> Membership:
    """Update a membership.

    Args:
        id: Id of the membership (`memb_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/memberships/update
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
    """Deactivate a membership.

    The person loses access to the organization; their records stay.

    Args:
        id: Id of the membership (`memb_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/memberships
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


@carries_out(_GET_PINNED_VIEWS)
async def get_pinned_views(
    client: Caller,
    /,
    id: str,
) -> PinnedViews:
    """Get the pinned smart views of a member.

    Args:
        id: Id of the membership (`memb_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/memberships/get-pinned-views
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


@carries_out(_UPDATE_PINNED_VIEWS)
async def update_pinned_views(
    client: Caller,
    /,
    id: str,
    body: PinnedViewsUpdate | abc.Mapping[str, object],
) -> PinnedViews:
    """Set the pinned smart views of a member.

    Replaces the whole list.

    Args:
        id: Id of the membership (`memb_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/memberships/update-pinned-views
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


class MembershipsResource(Resource):
    """The operations of `memberships`, bound to one client."""

    __slots__ = ()

    create = create
    bulk_update = bulk_update
    update = update
    delete = delete
    get_pinned_views = get_pinned_views
    update_pinned_views = update_pinned_views
