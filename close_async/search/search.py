"""What `close.search(...)` returns: everything that a query matches, to any depth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

from close_async.api import OPERATIONS
from close_async.errors import InvalidResponse
from close_async.pagination.listing import without_deadline
from close_async.pagination.paginator import PageIterator, PageSource, Walkable, check_max_items
from close_async.queries import QueryLike, Sort
from close_async.values.records import Record

from .criteria import SEARCH, SearchClient, criteria_of
from .position import read_position
from .walk import SearchWalk, matching

T = TypeVar("T")

SortLike: TypeAlias = "str | Sort | Mapping[str, Any]"
"""A field's name, a piece, or a sort in Close's own form."""


class Search(Walkable[T]):
    """A search with Advanced Filtering; iterating it gives the objects, each once.

    `async for lead in search` gives the objects, `search.pages()` pages of them,
    `await search.collect(max_items=…)` a list, `await search.count()` how many there are. Each of
    them searches anew.

    The walk goes past the 10,000 objects of one search and past the 30 seconds of a cursor: it
    begins anew at the last object's value of the first sort key, by default `date_created`. What
    matches throughout is given exactly once if that key does not change meanwhile. Moments, dates
    and numbers can be walked like that; sorted by a text a search ends with an error after 10,000
    objects. Objects that lack the sort key come last, and objects that Close left out of their
    page come late. The walk is held against Close's own count: it gives everything that matches,
    or raises `PaginationLimit`.

    `search.position` is where the latest iteration stands, as plain JSON. Save it after an object
    was dealt with, and give it as `position=` to the same search, in this process or another, to
    go on behind that object.

    See https://developer.close.com/api/resources/advanced-filtering

    Args:
        client: The client to search with.
        query: A query piece, a plain mapping in Close's form (what its interface copies out, or
            the `s_query` of a smart view), or `None` for all objects.
        object_type: What to look for: `"lead"`, `"contact"`, `"opportunity"`,
            `"activity.call"`, …
        fields: The names of the fields that objects come with; `"custom"` stands for all custom
            fields, and `fields="all"` for everything. Without it they come with their ids only. A
            mapping gives names by object type.
        sort: A field's name (`"-date_updated"`: greatest first), a custom field's id, `Sort`
            pieces such as `field("lead", "name").asc()`, sorts in Close's form, or a list.
        max_items: How many objects to give at most; all if not given.
        limit: Objects per page; 200 if not given.
        position: A saved `position` of a search with the same query, order and object type.

    Raises:
        InvalidArgument: An argument cannot be used; `field` names it.
    """

    def __init__(
        self,
        client: SearchClient,
        query: QueryLike | Record | None = None,
        *,
        object_type: str = "lead",
        fields: Sequence[str] | Mapping[str, Sequence[str]] | Literal["all"] | None = None,
        sort: str
        | Sort
        | Mapping[str, Any]
        | Sequence[str | Sort | Mapping[str, Any]]
        | None = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> None:
        self._client = client
        self._from = None if position is None else read_position(position)
        self._criteria = criteria_of(query, object_type, fields, sort, max_items, limit)
        check_max_items(self._criteria.max_items)

    def _source(self, max_items: int | None) -> PageSource[T]:
        client = without_deadline(self._client)
        return SearchWalk(client, OPERATIONS[SEARCH], self._criteria, max_items, self._from)

    @property
    def position(self) -> dict[str, Any] | None:
        """Where the latest iteration stands, as JSON values; `None` before its first object."""
        return None if self._latest is None else self._latest.position()

    def pages(self, *, max_items: int | None = None) -> PageIterator[T]:
        """Return the pages, one by one; each is a sequence of objects.

        Args:
            max_items: How many objects to give at most in all, if fewer than the search's own.

        Raises:
            InvalidArgument: `max_items` is not a whole number, or negative.
        """
        check_max_items(max_items)
        bounds = [value for value in (max_items, self._criteria.max_items) if value is not None]
        return super().pages(max_items=min(bounds, default=None))

    async def count(self) -> int:
        """Return how many objects match, without fetching any; `max_items` does not bound it.

        Raises:
            InvalidResponse: Close did not say.
            CloseError: The call failed.
        """
        criteria = await self._criteria.resolved(self._client)
        body = {**criteria.body(), "results_limit": 0, "include_counts": True}
        response = await self._client.send(OPERATIONS[SEARCH], {}, {}, body)
        total = matching(response.parsed)
        if total is None:
            raise InvalidResponse(f"{SEARCH} does not say how many objects match", field="count")
        return total

    def __repr__(self) -> str:
        return f"Search({self._criteria.object_type!r}, {self._criteria.query.to_dict()})"
