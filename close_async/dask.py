"""Close in Dask: all objects of a kind as a bag or a data frame, read by many workers at once.

`read("lead", redis="redis://…")` plans partitions and gives a bag of JSON objects, one partition
each. Each worker makes its own client, from its own environment (`CLOSE_API_KEY`): a key never
travels with a task. One process saturates one key, so this is for heavy work on each record; the
limit is shared through Redis.

Needs the extra `close-async[dask]`.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from close_async.client import CloseClient
from close_async.errors import InvalidArgument
from close_async.jobs.partitions import Partition

if TYPE_CHECKING:
    from close_async.queries import QueryLike

T = TypeVar("T")

MakeClient = Callable[[], CloseClient]
"""Makes a worker's client; it has to pickle, so it is a function of a module."""


class FromEnvironment:
    """Makes a client from a worker's environment.

    Args:
        redis: Redis's address, through which the workers share the rate limits; `None` where
            there is one worker.
        options: Other arguments of `CloseClient`.
    """

    def __init__(self, redis: str | None, options: Mapping[str, Any]) -> None:
        self._redis = redis
        self._options = dict(options)
        if "api_key" in options or "auth" in options:
            raise InvalidArgument(
                "client: a key would travel with every task; set CLOSE_API_KEY where workers run,"
                " or give make_client",
                field="api_key" if "api_key" in options else "auth",
            )

    def __call__(self) -> CloseClient:
        """Make a client."""
        if self._redis is None:
            return CloseClient(priority="bulk", **self._options)
        from close_async.rate_limits import RedisRateLimiter

        limiter = RedisRateLimiter(self._redis)
        return CloseClient(priority="bulk", rate_limiter=limiter, **self._options)


@overload
def read(
    what: str,
    *,
    to: Literal["bag"] = "bag",
    parts: int = ...,
    query: QueryLike | None = ...,
    fields: Sequence[str] | None = ...,
    redis: str | None = ...,
    make_client: MakeClient | None = ...,
    **client: Any,
) -> Any: ...
@overload
def read(
    what: str,
    *,
    to: Literal["frame"],
    parts: int = ...,
    query: QueryLike | None = ...,
    fields: Sequence[str],
    redis: str | None = ...,
    make_client: MakeClient | None = ...,
    **client: Any,
) -> Any: ...
def read(
    what: str,
    *,
    to: Literal["bag", "frame"] = "bag",
    parts: int = 16,
    query: QueryLike | None = None,
    fields: Sequence[str] | None = None,
    redis: str | None = None,
    make_client: MakeClient | None = None,
    **client: Any,
) -> Any:
    """Return all objects of a kind as a Dask bag or data frame; nothing is read before it computes.

    Args:
        what: The kind of objects, as `close.jobs.export` takes it.
        to: `"bag"` for JSON objects, `"frame"` for a data frame with `fields` as its columns, in
            which lists and objects are JSON texts.
        parts: How many partitions, about.
        query: What must hold, as `close.search` takes it.
        fields: The keys of each object; all if not given.
        redis: Redis's address, through which the workers share the rate limits.
        make_client: Makes a worker's client, instead of one from the worker's environment.
        client: Arguments of `CloseClient` other than keys, such as `base_url`.

    Raises:
        InvalidArgument: An argument cannot be used.
        CloseError: The plan could not be made.
    """
    if to not in ("bag", "frame"):
        raise InvalidArgument("to: expected 'bag' or 'frame'", field="to")
    if to == "frame" and not fields:
        raise InvalidArgument("fields: a data frame needs its columns named", field="fields")
    make = make_client or FromEnvironment(redis, client)
    plan = _run(_plan(make, what, parts, query, fields))
    if to == "frame":
        frames: Any = import_module("dask.dataframe")
        columns = list(fields or ())
        meta = _frame([], columns)
        return frames.from_map(_FrameReader(make, columns), plan, meta=meta)
    bags: Any = import_module("dask.bag")
    return bags.from_delayed(_delayed(make, plan))


def _delayed(make: MakeClient, plan: Sequence[Partition]) -> list[Any]:
    load: Any = import_module("dask.delayed").delayed(load_partition, pure=False)
    return [load(part, make) for part in plan]


def load_partition(part: Partition, make_client: MakeClient) -> list[dict[str, Any]]:
    """Read one partition; what a worker does.

    Args:
        part: The partition.
        make_client: Makes its client.
    """
    return _run(_load(part, make_client))


async def _load(part: Partition, make_client: MakeClient) -> list[dict[str, Any]]:
    async with make_client() as close:
        return [record.to_dict() async for record in close.jobs.read(part)]


async def _plan(
    make_client: MakeClient,
    what: str,
    parts: int,
    query: QueryLike | None,
    fields: Sequence[str] | None,
) -> list[Partition]:
    async with make_client() as close:
        return await close.jobs.partitions(what, parts=parts, query=query, fields=fields)


class _FrameReader:
    """Reads one partition as a pandas data frame."""

    def __init__(self, make_client: MakeClient, columns: list[str]) -> None:
        self._make_client = make_client
        self._columns = columns

    def __call__(self, part: Partition) -> Any:
        return _frame(load_partition(part, self._make_client), self._columns)


def _frame(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> Any:
    """Return rows as a data frame; every partition has the same types: objects, as JSON has them.

    Lists and objects are JSON texts, so that frames can be hashed, joined and written.
    """
    pandas: Any = import_module("pandas")

    def cell(value: Any) -> Any:
        return json.dumps(value) if isinstance(value, list | dict) else value

    values = {name: [cell(row.get(name)) for row in rows] for name in columns}
    return pandas.DataFrame(values, columns=list(columns), dtype="object")


def _run(work: Awaitable[T]) -> T:
    """Run to the end, also where an event loop is running already, as in a notebook."""
    outcome: list[T] = []
    failure: list[BaseException] = []

    async def main() -> T:
        return await work

    def in_thread() -> None:
        try:
            outcome.append(asyncio.run(main()))
        except BaseException as error:
            failure.append(error)

    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()
    if failure:
        raise failure[0]
    return outcome[0]
