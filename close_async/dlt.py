"""Close as a source for dlt: one resource for each kind of objects, loading what changed since.

`close_source("lead", "contact")` is incremental on `date_updated`, takes what was deleted from the
event log, and has custom fields as columns by their names. The client keeps the rate limits inside
dlt's own loop.

Needs the extra `close-async[dlt]`. The key comes from `CLOSE_API_KEY`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable
from types import MethodType
from typing import Any, Final

from close_async.api import OPERATIONS
from close_async.client import CloseClient
from close_async.core.operations import Resource
from close_async.custom_fields import CustomFields
from close_async.errors import BadRequestError, InvalidArgument
from close_async.jobs.exporting.columns import Columns
from close_async.jobs.exporting.targets import Target, target_of
from close_async.pagination import Paginator
from close_async.queries import field, match_all
from close_async.search import Search

DELETED: Final = "deleted"
"""The column that marks a row for deletion; dlt removes such rows from the destination."""

OVERLAP: Final = dt.timedelta(minutes=5)
"""How far before the last change a run begins: searches trail behind, and rows are merged by id."""

PAGE: Final = 500
"""Rows handed to dlt at once."""


def close_source(
    *objects: str,
    make_client: Callable[[], CloseClient] | None = None,
    begin: dt.datetime | None = None,
    **client: Any,
) -> Any:
    """Return a dlt source.

    Args:
        objects: Kinds of objects, as `close.jobs.export` takes them; leads, contacts and
            opportunities if none is given. What Advanced Filtering does not know (users, statuses,
            …) is replaced as a whole by each run.
        make_client: Makes the client; `CloseClient(priority="bulk")` if not given.
        begin: Changes from here on are loaded by the first run; everything if not given.
        client: Arguments of `CloseClient`.

    Raises:
        InvalidArgument: There is no such kind of objects, or dlt is not installed.
    """
    try:
        import dlt
    except ImportError:
        raise InvalidArgument(
            "close_source needs dlt: pip install 'close-async[dlt]'", field="objects"
        ) from None
    kinds = [target_of(what) for what in objects or ("lead", "contact", "opportunity")]
    if begin is not None and begin.utcoffset() is None:
        raise InvalidArgument("begin: a datetime without a time zone", field="begin")

    def make() -> CloseClient:
        return make_client() if make_client else CloseClient(priority="bulk", **client)

    @dlt.source(name="close")
    def close() -> Any:
        return [_resource(dlt, target, make, begin) for target in kinds]

    return close()


def _resource(
    dlt: Any, target: Target, make: Callable[[], CloseClient], begin: dt.datetime | None
) -> Any:
    if target.object_type is None:

        async def whole() -> AsyncIterator[list[dict[str, Any]]]:
            async with make() as close:
                method = _method(close, target.operation.name)
                async for page in Paginator[Any](method, (), target.parameters).pages():
                    yield [record.to_dict() for record in page]

        return dlt.resource(
            whole, name=target.resource, primary_key="id", write_disposition="replace"
        )
    last = dlt.sources.incremental(
        "date_updated",
        initial_value=None if begin is None else begin.isoformat(),
        on_cursor_value_missing="include",
    )

    async def changed(updated: Any = last) -> AsyncIterator[list[dict[str, Any]]]:
        async with make() as close:
            since = _since(updated.last_value)
            async for rows in _changed(close, target, since):
                yield rows

    return dlt.resource(
        changed,
        name=target.resource,
        primary_key="id",
        write_disposition="merge",
        columns={DELETED: {"data_type": "bool", "hard_delete": True}},
    )


def _since(value: object) -> dt.datetime | None:
    if value is None:
        return None
    moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    if not isinstance(moment, dt.datetime):
        return None
    aware = moment if moment.utcoffset() is not None else moment.replace(tzinfo=dt.UTC)
    return (aware - OVERLAP).replace(microsecond=0)


async def _changed(
    close: CloseClient, target: Target, since: dt.datetime | None
) -> AsyncIterator[list[dict[str, Any]]]:
    """Give what changed since, as rows, and then what was deleted."""
    kind = str(target.object_type)
    custom: CustomFields | None = None
    if target.custom is not None:
        custom = await close.custom_fields(target.custom)
    columns = Columns(target, custom, True, None)
    query = match_all() if since is None else field(kind, "date_updated").since(since)
    fields = [key for key in target.keys if not key.startswith("_")]
    fields += ["custom"] if custom is not None else []
    search: Search[Any] = Search(close, query, object_type=kind, fields=fields)
    rows: list[dict[str, Any]] = []
    async for record in search:
        rows.append({**columns.renamed(record.to_dict()), DELETED: False})
        if len(rows) >= PAGE:
            yield rows
            rows = []
    if rows:
        yield rows
    if since is not None:
        gone = await _deleted(close, kind, since)
        if gone:
            yield gone


async def _deleted(close: CloseClient, kind: str, since: dt.datetime) -> list[dict[str, Any]]:
    """Return rows that mark what was deleted since, as the event log of 30 days tells."""
    method = _method(close, "events.list")
    parameters = {"object_type": kind, "action": "deleted", "date_updated_gte": since}
    rows: list[dict[str, Any]] = []
    try:
        async for event in Paginator[Any](method, (), parameters):
            rows.append({"id": str(event.object_id), DELETED: True})
    except BadRequestError as error:
        raise InvalidArgument(
            f"the event log does not tell which objects of type {kind} were deleted: {error}",
            field="objects",
        ) from None
    return rows


def _method(close: CloseClient, operation: str) -> Any:
    function = OPERATIONS[operation].function
    assert function is not None
    return MethodType(function, Resource(close))
