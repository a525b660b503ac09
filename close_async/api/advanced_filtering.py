# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

"""Operations on `advanced_filtering`: functions that take the client, bound as methods of `AdvancedFilteringResource`."""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ..core.operations import Caller, Operation, Resource, carries_out
from ..values.codecs import Model

if TYPE_CHECKING:
    from ..models.search_page import SearchPage
    from ..models.search_request import SearchRequest

_SEARCH: Operation[SearchPage] = Operation(
    "advanced_filtering.search",
    "POST",
    "/data/search/",
    summary="Search leads, contacts and other objects.",
    docs="https://developer.close.com/api/resources/advanced-filtering",
    pagination="cursor",
    mask_by_type=frozenset({"id", "__object_type"}),
    page_size=200,
    reads=True,
    response=Model("SearchPage"),
    body=Model("SearchRequest"),
)

OPERATIONS: abc.Mapping[str, Operation[Any]] = {
    "search": _SEARCH,
}


@carries_out(_SEARCH)
async def search(
    client: Caller,
    /,
    body: SearchRequest | abc.Mapping[str, object],
) -> SearchPage:
    """Search leads, contacts and other objects.

    Gives only ids and kinds unless `fields` names more. A page comes with a cursor for the next
    one, which dies after 30 seconds (400, `Expired cursor`), and one walk ends at 10,000 objects;
    to go further, sort by `date_created` and start again from the last value, as `close.search`
    does. The query may be what Close's own filter menu copies out. About 110 custom fields in
    `fields` are refused; `custom` asks for all of them. Limited to about two requests a second.

    Args:
        body: What to send, as a model or a plain mapping.

    Raises:
        InvalidArgument: A value cannot be sent; nothing was.
        BadRequestError: Close refused a value; `field_errors` says which.
        CloseError: The call failed otherwise; see `close_async.errors`.

    See https://developer.close.com/api/resources/advanced-filtering
    """
    return (
        await client.send(
            _SEARCH,
            {},
            {},
            body,
        )
    ).parsed


class AdvancedFilteringResource(Resource):
    """The operations of `advanced_filtering`, bound to one client."""

    __slots__ = ()

    search = search
