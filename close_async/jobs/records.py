"""Records in Close that a job goes through: which ones, and the calls for their type."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeAlias, cast

import anyio.to_thread

from close_async.api import OPERATIONS
from close_async.core.operations import Operation
from close_async.errors import InvalidArgument
from close_async.pagination import Paginator
from close_async.queries import Query
from close_async.search import Search
from close_async.values.records import Record

from .client import JobClient

Target: TypeAlias = str | Record | Mapping[str, Any]
Targets: TypeAlias = str | Query | Mapping[str, Any] | Iterable[Target] | AsyncIterable[Target]
"""Which records: a query in the search box's language or of Advanced Filtering, or ids or records
to iterate."""

BATCH: Final = 1_000
"""Records put on disk, and taken from there, at a time."""

_ID: Final = re.compile(r"[a-z]+(?:_[a-z]+)*_[A-Za-z0-9]{20,}")


@dataclass(slots=True)
class RecordItem:
    """One record of a job.

    Attributes:
        id: Its id.
        found: What the search gave of it, if it was searched for.
        again: Whether it may have been sent before, so that Close is looked at anew.
        intended: What was sent for it then.
    """

    id: str
    found: Mapping[str, Any] | None = None
    again: bool = False
    intended: dict[str, Any] | None = None


class RecordType:
    """A type of record, and the operations that read, update and delete one.

    Args:
        name: `"lead"`, `"contact"`, `"opportunity"`, `"task"`, `"activity.note"`, ….

    Raises:
        InvalidArgument: No single record of this type can be read.
    """

    def __init__(self, name: object) -> None:
        path = f"/{name.replace('.', '/')}/{{id}}/" if isinstance(name, str) else ""
        self._operations = {each.method: each for each in OPERATIONS.values() if each.path == path}
        if "GET" not in self._operations:
            raise InvalidArgument(
                f"object_type: {name!r:.80} is no type of record; expected 'lead', 'contact',"
                " 'opportunity', 'task', 'activity.note', …",
                field="object_type",
            )
        self.name: str = str(name)

    def operation(self, method: str) -> Operation[Any]:
        """Return the operation of a method.

        Raises:
            InvalidArgument: Close has none for this type.
        """
        found = self._operations.get(method)
        if found is None:
            what = "deleted" if method == "DELETE" else "updated"
            raise InvalidArgument(
                f"object_type: a {self.name} cannot be {what}", field="object_type"
            )
        return found


def items(
    client: JobClient,
    targets: Targets,
    type: RecordType,
    fields: Sequence[str],
    counted: Callable[[int], None],
) -> AsyncIterator[RecordItem]:
    """Return the records of a job, one by one.

    What a query finds is put on disk before the first of it is given: the job itself may change
    what the query finds.

    Args:
        client: The client.
        targets: Which records.
        type: Their type.
        fields: What to know of records that a query finds.
        counted: Is told how many a query found.

    Raises:
        InvalidArgument: `targets` is none of what it may be, or would be all records by mistake.
    """
    given = cast("object", targets)
    if isinstance(given, str):
        text = given.strip()
        if _ID.fullmatch(text):
            return _each([text])
        if not text:
            raise _none_given()
        return _staged(_by_text(client, text, type, fields), counted)
    if isinstance(given, Query | Mapping):
        if isinstance(given, Mapping) and not given:
            raise _none_given()
        query = cast("Query | Mapping[str, Any]", given)
        search = Search[Any](
            cast("Any", client), query, object_type=type.name, fields=["id", *fields]
        )
        return _staged(search, counted)
    if isinstance(given, AsyncIterable):
        return _each_async(cast("AsyncIterable[object]", given))
    if isinstance(given, Iterable) and not isinstance(given, bytes | Record):
        return _each(cast("Iterable[object]", given))
    raise InvalidArgument(
        "records: expected a query, or ids or records to iterate", field="records"
    )


def _none_given() -> InvalidArgument:
    return InvalidArgument(
        "records: the query is empty; for all records give match_all()",
        field="records",
    )


def _by_text(
    client: JobClient, query: str, type: RecordType, fields: Sequence[str]
) -> AsyncIterable[Any]:
    """Return what a query in the language of Close's search box finds."""
    if type.name == "lead":
        from close_async.api.leads import LeadsResource

        listing: Any = LeadsResource(client).list
    elif type.name == "opportunity":
        from close_async.api.opportunities import OpportunitiesResource

        listing = OpportunitiesResource(client).list
    else:
        raise InvalidArgument(
            f"records: a {type.name} is not found by text; give a query of Advanced Filtering",
            field="records",
        )
    return Paginator(listing, (), {"query": query, "fields": ["id", *fields]})


def _item(target: object) -> RecordItem:
    id: object = target
    if isinstance(target, Record | Mapping):
        id = cast("Mapping[str, Any]", target).get("id")
    if not isinstance(id, str) or not id:
        raise InvalidArgument(f"records: {target!r:.80} has no id", field="records")
    return RecordItem(id)


async def _each(targets: Iterable[object]) -> AsyncIterator[RecordItem]:
    for target in targets:
        yield _item(target)


async def _each_async(targets: AsyncIterable[object]) -> AsyncIterator[RecordItem]:
    async for target in targets:
        yield _item(target)


async def _staged(
    found: AsyncIterable[Any], counted: Callable[[int], None]
) -> AsyncIterator[RecordItem]:
    """Put all that is found on disk, in a private file, and give it from there."""
    connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    try:
        connection.execute("CREATE TABLE records (number INTEGER PRIMARY KEY, record TEXT)")
        batch: list[tuple[str]] = []
        async for record in found:
            batch.append((json.dumps(record.to_dict()),))
            if len(batch) == BATCH:
                await anyio.to_thread.run_sync(_write, connection, batch)
                batch = []
        await anyio.to_thread.run_sync(_write, connection, batch)
        (number,) = connection.execute("SELECT count(*) FROM records").fetchone()
        counted(number)
        after = 0
        while rows := await anyio.to_thread.run_sync(_read, connection, after):
            for number, text in rows:
                after = number
                record = json.loads(text)
                yield RecordItem(record["id"], record)
    finally:
        connection.close()


def _write(connection: sqlite3.Connection, batch: list[tuple[str]]) -> None:
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO records (record) VALUES (?)", batch)
    connection.execute("COMMIT")


def _read(connection: sqlite3.Connection, after: int) -> list[tuple[int, str]]:
    query = "SELECT number, record FROM records WHERE number > ? ORDER BY number LIMIT ?"
    return connection.execute(query, (after, BATCH)).fetchall()


def same_value(held: object, value: object) -> bool:
    """Say whether a field need not be sent: it holds this already, maybe written differently."""
    if held == value or (held in (None, "", []) and value in (None, "", [])):
        return type(held) is not bool or type(value) is bool
    if isinstance(held, str) and isinstance(value, str):
        try:
            return datetime.fromisoformat(held) == datetime.fromisoformat(value)
        except (ValueError, TypeError):
            return False
    return False
