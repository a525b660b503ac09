# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `leads`: functions that take the client, bound as methods of `LeadsResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, Scalar, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.lead import Lead
    from ..models.lead_create import LeadCreate
    from ..models.lead_merge import LeadMerge
    from ..models.lead_page import LeadPage
    from ..models.lead_update import LeadUpdate

_LIST: Operation[LeadPage] = Operation(
    "leads.list",
    "GET",
    "/lead/",
    summary="List leads.",
    docs="https://developer.close.com/api/resources/leads/list",
    pagination="skip",
    object_type="lead",
    page_size=200,
    scalars={"_limit": Scalar("integer", 1), "_skip": Scalar("integer", 0)},
    response=Model("LeadPage"),
)
_CREATE: Operation[Lead] = Operation(
    "leads.create",
    "POST",
    "/lead/",
    summary="Create a lead.",
    docs="https://developer.close.com/api/resources/leads/create",
    object_type="lead",
    response=Model("Lead"),
    body=Model("LeadCreate"),
)
_MERGE: Operation[None] = Operation(
    "leads.merge",
    "POST",
    "/lead/merge/",
    summary="Merge two leads.",
    docs="https://developer.close.com/api/resources/leads/merge",
    object_type="lead",
    body=Model("LeadMerge"),
)
_GET: Operation[Lead] = Operation(
    "leads.get",
    "GET",
    "/lead/{id}/",
    summary="Get a lead.",
    docs="https://developer.close.com/api/resources/leads/get",
    object_type="lead",
    response=Model("Lead"),
)
_UPDATE: Operation[Lead] = Operation(
    "leads.update",
    "PUT",
    "/lead/{id}/",
    summary="Update a lead.",
    docs="https://developer.close.com/api/resources/leads/update",
    object_type="lead",
    changed_by={"contacts": "contacts", "opportunities": "opportunities", "tasks": "tasks"},
    response=Model("Lead"),
    body=Model("LeadUpdate"),
)
_DELETE: Operation[None] = Operation(
    "leads.delete",
    "DELETE",
    "/lead/{id}/",
    summary="Delete a lead.",
    docs="https://developer.close.com/api/resources/leads/delete",
    object_type="lead",
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "list": _LIST,
    "create": _CREATE,
    "merge": _MERGE,
    "get": _GET,
    "update": _UPDATE,
    "delete": _DELETE,
}


@carries_out(_LIST)
async def list(
    client: Caller,
    /,
    *,
    fields: abc.Sequence[str] | None = None,
    limit: int | None = None,
    query: str | None = None,
    skip: int | None = None,
) -> LeadPage:
    """List leads.

    Every lead comes with its contacts, opportunities, open tasks and addresses. The list has no
    filter by date and its offset has a cap (refused above 35,000 when last seen), so reading more
    than that, or anything by condition, is the work of Advanced Filtering.

    Args:
        fields: Only these fields, by their wire names; everything else is left out of the response.
            `custom` gives all custom fields, `custom.{id}` one, `_all` also the smart fields.
        limit: Page size, at most 200; 100 if not given.
        query: A search in the text syntax of Close's search box, such as `status:Potential
            sort:updated`. Superseded by Advanced Filtering.
        skip: How many records to leave out at the start.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/leads/list
    """
    return (
        await client.send(
            _LIST,
            {},
            {
                "_fields": fields,
                "_limit": limit,
                "query": query,
                "_skip": skip,
            },
        )
    ).parsed


@carries_out(_CREATE)
async def create(
    client: Caller,
    /,
    body: LeadCreate | abc.Mapping[str, object],
) -> Lead:
    """Create a lead.

    Contacts, addresses and custom fields can be given along; opportunities, tasks and activities
    are created afterwards. Give `status_id` or `status`, not both; with neither, the lead gets the
    organization's first status.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/leads/create
    """
    return (
        await client.send(
            _CREATE,
            {},
            {},
            body,
        )
    ).parsed


@carries_out(_MERGE)
async def merge(
    client: Caller,
    /,
    body: LeadMerge | abc.Mapping[str, object],
) -> None:
    """Merge two leads.

    Everything of the source moves to the destination, and the source is deleted. Refusals come as
    404 with `errors`.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/leads/merge
    """
    (
        await client.send(
            _MERGE,
            {},
            {},
            body,
        )
    )


@carries_out(_GET)
async def get(
    client: Caller,
    /,
    id: str,
    *,
    fields: abc.Sequence[str] | None = None,
) -> Lead:
    """Get a lead.

    Args:
        id: Id of the lead (`lead_…`).
        fields: Only these fields, by their wire names; everything else is left out of the response.
            `custom` gives all custom fields, `custom.{id}` one, `_all` also the smart fields.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/leads/get
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


@carries_out(_UPDATE)
async def update(
    client: Caller,
    /,
    id: str,
    body: LeadUpdate | Lead | abc.Mapping[str, object],
) -> Lead:
    """Update a lead.

    Only what is sent changes, and null clears. Addresses are replaced as a whole. Contacts cannot
    be changed here, only through the contacts resource. `custom.{id}.add` and `custom.{id}.remove`
    change one value of a field that accepts several.

    Args:
        id: Id of the lead (`lead_…`).
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/leads/update
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
    """Delete a lead.

    Deletes its contacts, opportunities, tasks and activities too.

    Args:
        id: Id of the lead (`lead_…`).

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        NotFoundError: There is none with this id.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/leads/delete
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


class LeadsResource(Resource):
    """The operations of `leads`, bound to one client."""

    __slots__ = ()

    list = list
    create = create
    merge = merge
    get = get
    update = update
    delete = delete
