"""What a client can do beyond single calls: walk lists, search, follow events, custom fields.

Each method imports its part of the package when it is called.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar, cast, overload

if TYPE_CHECKING:
    from .client import CloseClient
    from .custom_fields import CustomFields
    from .events import EventStream
    from .jobs import Jobs
    from .models import Contact, Lead, Opportunity
    from .pagination import HasData, Paginator
    from .queries import Query, Sort
    from .search import Search
    from .values.records import Record

    QueryArgument = Query | Mapping[str, Any] | Record | None
    FieldsArgument = Sequence[str] | Mapping[str, Sequence[str]] | None
    SortArgument = str | Sort | Mapping[str, Any] | Sequence[str | Sort | Mapping[str, Any]] | None

P = ParamSpec("P")
T = TypeVar("T")


class Walking:
    """The part of `CloseClient` that is made of many calls."""

    __slots__ = ()

    def paginate(
        self,
        operation: Callable[P, Awaitable[HasData[T]]],
        /,
        *args: P.args,
        **parameters: P.kwargs,
    ) -> Paginator[T]:
        """Walk a list to its end: `async for lead in close.paginate(close.leads.list)`.

        The walk has no deadline; each of its requests has its own time-outs.

        Args:
            operation: A bound list operation of this client, such as `close.leads.list`.
            args: Its positional arguments.
            parameters: Its named parameters; `limit` is the size of a page.

        Raises:
            InvalidArgument: It is not a list operation, or a parameter does not fit.
        """
        from .pagination import Paginator

        return Paginator(operation, args, parameters)

    @overload
    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: Literal["lead"] = "lead",
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Lead]: ...
    @overload
    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: Literal["contact"],
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Contact]: ...
    @overload
    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: Literal["opportunity"],
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Opportunity]: ...
    @overload
    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: str,
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Any]: ...

    def search(
        self,
        query: QueryArgument = None,
        *,
        object_type: str = "lead",
        fields: FieldsArgument = None,
        sort: SortArgument = None,
        max_items: int | None = None,
        limit: int | None = None,
        position: Mapping[str, Any] | None = None,
    ) -> Search[Any]:
        """Find objects with Advanced Filtering, to any depth and each once.

        The walk has no deadline; each of its requests has its own time-outs. See
        https://developer.close.com/api/resources/advanced-filtering.

        Args:
            query: A query piece (`close_async.queries`), a plain mapping in Close's form, the
                `s_query` of a smart view, or `None` for all objects.
            object_type: What to look for: `"lead"`, `"contact"`, `"activity.call"`, ….
            fields: Names of the fields that objects come with, `"custom"` for all custom fields;
                only ids if not given. A mapping gives names by object type.
            sort: A field's name (`"-date_updated"` for the greatest first), or `Sort` pieces.
            max_items: Objects to give at most in all.
            limit: Objects per page.
            position: A saved `position` of the same search, to go on where it stood.

        Raises:
            InvalidArgument: An argument cannot be used; `field` names it.
        """
        from .search import Search

        return Search(
            _client(self),
            query,
            object_type=object_type,
            fields=fields,
            sort=sort,
            max_items=max_items,
            limit=limit,
            position=position,
        )

    def follow_events(
        self,
        *,
        position: Mapping[str, Any] | datetime | None = None,
        interval: float = 5.0,
        wait: bool = True,
        object_type: str | None = None,
        object_id: str | None = None,
        action: str | None = None,
        lead_id: str | None = None,
        user_id: str | None = None,
    ) -> EventStream:
        """Follow the event log: every event as it happens, oldest first, without an end.

        An event that Close updates later is given again. Save `stream.position`, which is plain
        JSON, after dealing with an event, and go on from there after a restart. See
        https://developer.close.com/api/resources/events.

        Args:
            position: A saved position, or an aware datetime to begin at; `None` begins now.
            interval: Seconds between two looks at the log while nothing happens.
            wait: Whether to wait for what happens next; without, the stream ends where the log
                does.
            object_type: Events of objects of this type; needs one of the other filters besides.
            object_id: Events of this object.
            action: Events of this action, such as `"deleted"`.
            lead_id: Events of this lead and of what belongs to it.
            user_id: Events that this user caused.

        Raises:
            InvalidArgument: `position` or `interval` cannot be used.
            PaginationLimit: `position` is older than the 30 days that Close keeps events for.
        """
        from .events import EventStream

        filters = {
            "object_type": object_type,
            "object_id": object_id,
            "action": action,
            "lead_id": lead_id,
            "user_id": user_id,
        }
        client = _client(self)
        return EventStream(client, position=position, interval=interval, wait=wait, filters=filters)

    @property
    def jobs(self) -> Jobs:
        """Work over many records: `close.jobs.map`, `import_`, `edit`, `delete`, …."""
        from .jobs.namespace import Jobs

        return Jobs(_client(self))

    async def custom_fields(
        self, object_type: str, /, *, max_age: float | None = None
    ) -> CustomFields:
        """Return the custom fields of a kind of object, to find by name, read and encode.

        Their schema is read once, by one request however many tasks ask, and kept for five
        minutes; all clients made with `with_options` share it.

        Args:
            object_type: `"lead"`, `"contact"`, `"opportunity"`, or the id of a custom activity
                type (`"actitype_…"`) or custom object type (`"cotype_…"`).
            max_age: Seconds since the schema was read that are put up with; 0 reads it anew.

        Raises:
            InvalidArgument: There is no such kind of object.
            CloseError: The call failed; see `close_async.errors`.
        """
        from .custom_fields import schemas_of

        client = _client(self)
        return await schemas_of(client.shared).get(client, object_type, max_age=max_age)


def _client(walking: Walking) -> CloseClient:
    return cast("CloseClient", walking)
