"""The three stores: each rule, and that a walk of random steps gives the same in all of them."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from close_async.errors import InvalidArgument
from close_async.webhooks import (
    EventStore,
    MemoryEventStore,
    ParkedEvent,
    RedisEventStore,
    SqliteEventStore,
)
from tests.rate_limits.redis_server import Redis, needs_redis, redis_server

NEVER = 3_600.0
"""A lease, or a delay, that does not end within a test."""

AT_ONCE = 0.0


@pytest.fixture(scope="module")
def redis() -> Any:
    with redis_server() as server:
        yield server


@pytest.fixture(params=["memory", "sqlite", pytest.param("redis", marks=needs_redis)], name="store")
async def make_store(
    request: pytest.FixtureRequest, tmp_path: Path, anyio_backend: str
) -> AsyncIterator[EventStore]:
    kind: str = request.param
    if kind == "redis" and anyio_backend != "asyncio":
        pytest.skip("Redis's client needs asyncio")
    made: EventStore
    if kind == "memory":
        made = MemoryEventStore()
    elif kind == "sqlite":
        made = SqliteEventStore(tmp_path / "events.sqlite")
    else:
        server: Redis = request.getfixturevalue("redis")
        made = RedisEventStore(server.url, prefix=tmp_path.name)
    yield made
    await made.aclose()


@pytest.mark.anyio
async def test_a_version_is_handled_once(store: EventStore) -> None:
    assert await store.claim("a", 10, "one", NEVER) == "claimed"
    assert await store.finish("a", 10, "one")
    assert await store.claim("a", 10, "two", NEVER) == "done"


@pytest.mark.anyio
async def test_an_earlier_version_is_not_handled_after_a_later_one(store: EventStore) -> None:
    await store.claim("a", 10, "one", NEVER)
    await store.finish("a", 10, "one")
    assert await store.claim("a", 9, "two", NEVER) == "done"
    assert await store.claim("a", 11, "two", NEVER) == "claimed"


@pytest.mark.anyio
async def test_what_another_holds_is_busy_until_the_lease_ends(store: EventStore) -> None:
    await store.claim("a", 10, "one", NEVER)
    assert await store.claim("a", 10, "two", NEVER) == "busy"
    assert await store.renew("a", "one", AT_ONCE)
    assert await store.claim("a", 10, "two", NEVER) == "claimed"
    assert not await store.renew("a", "one", NEVER)
    assert not await store.finish("a", 10, "one")


@pytest.mark.anyio
async def test_what_was_released_is_free(store: EventStore) -> None:
    await store.claim("a", 10, "one", NEVER)
    await store.release("a", "another")
    assert await store.claim("a", 10, "two", NEVER) == "busy"
    await store.release("a", "one")
    assert await store.claim("a", 10, "two", NEVER) == "claimed"


@pytest.mark.anyio
async def test_an_event_waits_until_it_was_handled(store: EventStore) -> None:
    assert await store.enqueue("a", 10, b"{}")
    assert not await store.enqueue("a", 10, b"{}")
    taken = await store.take("one", AT_ONCE)
    assert taken is not None
    assert (taken.key, taken.version, taken.payload, taken.attempts) == ("a", 10, b"{}", 0)
    again = await store.take("two", NEVER)
    assert again is not None  # the lease has ended, as when a process dies
    assert await store.take("three", NEVER) is None
    assert await store.finish("a", 10, "two")
    assert await store.waiting() == 0
    assert not await store.enqueue("a", 10, b"{}")


@pytest.mark.anyio
async def test_a_later_version_that_arrives_meanwhile_is_not_lost(store: EventStore) -> None:
    await store.enqueue("a", 10, b"early")
    await store.take("one", NEVER)
    assert await store.enqueue("a", 11, b"late")
    assert await store.take("two", NEVER) is None
    await store.finish("a", 10, "one")
    taken = await store.take("two", NEVER)
    assert taken is not None
    assert taken.payload == b"late"


@pytest.mark.anyio
async def test_what_failed_waits_before_it_is_taken_again(store: EventStore) -> None:
    await store.enqueue("a", 10, b"{}")
    await store.take("one", NEVER)
    await store.retry("a", "one", NEVER)
    assert await store.take("two", NEVER) is None
    assert await store.waiting() == 1
    await store.claim("a", 10, "three", NEVER)
    await store.retry("a", "three", AT_ONCE)
    taken = await store.take("four", NEVER)
    assert taken is not None
    assert taken.attempts == 2


@pytest.mark.anyio
async def test_what_was_parked_is_kept_and_waits_again_when_asked(store: EventStore) -> None:
    await store.enqueue("a", 10, b"{}")
    await store.take("one", NEVER)
    await store.park("a", "one", "broken")
    assert await store.parked() == [ParkedEvent("a", b"{}", "broken")]
    assert await store.waiting() == 0
    assert await store.take("two", NEVER) is None
    assert await store.unpark() == 1
    assert await store.parked() == []
    assert await store.take("two", NEVER) is not None


@pytest.mark.anyio
async def test_what_was_handled_otherwise_waits_no_more(store: EventStore) -> None:
    await store.enqueue("a", 10, b"{}")
    assert await store.claim("a", 10, "one", NEVER) == "claimed"
    assert await store.take("two", NEVER) is None
    await store.finish("a", 10, "one")
    assert await store.waiting() == 0


@pytest.mark.anyio
async def test_values_are_kept(store: EventStore) -> None:
    assert await store.load("position") is None
    await store.save("position", b"1")
    await store.save("position", b"2")
    assert await store.load("position") == b"2"


async def step(store: EventStore, chance: random.Random) -> Any:
    """Do one of the things that can be done, on one of a few records."""
    key, version = chance.choice("abc"), chance.randrange(1, 9)
    holder, lease = chance.choice("xyz"), chance.choice((AT_ONCE, NEVER))
    what = chance.randrange(10)
    if what <= 1:
        return await store.claim(key, version, holder, lease)
    if what == 2:
        return await store.renew(key, holder, lease)
    if what == 3:
        return await store.finish(key, version, holder)
    if what == 4:
        return await store.release(key, holder)
    if what == 5:
        return await store.enqueue(key, version, b"%d" % version)
    if what == 6:
        taken = await store.take(holder, lease)
        return taken and (taken.key, taken.version, taken.payload, taken.attempts)
    if what == 7:
        return await store.retry(key, holder, lease)
    if what == 8:
        return await store.park(key, holder, "broken")
    if chance.random() < 0.2:
        return await store.unpark()
    parked = await store.parked()
    return sorted((event.key, event.payload) for event in parked), await store.waiting()


@needs_redis
@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(6))
async def test_all_stores_do_the_same(seed: int, tmp_path: Path, redis: Redis) -> None:
    stores: list[EventStore] = [
        MemoryEventStore(),
        SqliteEventStore(tmp_path / "events.sqlite"),
        RedisEventStore(redis.url, prefix=f"same {seed}"),
    ]
    async with AsyncExitStack() as stack:
        for store in stores:
            stack.push_async_callback(store.aclose)
        for number in range(150):
            results = [await step(store, random.Random(f"{seed} {number}")) for store in stores]
            assert results[0] == results[1] == results[2], number


@pytest.mark.asyncio
async def test_memory_forgets_what_was_handled_first() -> None:
    store = MemoryEventStore(max_events=3)
    await store.enqueue("waits", 1, b"{}")
    for number in range(6):
        await store.finish(str(number), 1, "")
    assert await store.claim("5", 1, "one", NEVER) == "done"
    assert await store.claim("0", 1, "one", NEVER) == "claimed"
    assert await store.waiting() == 1


@pytest.mark.asyncio
async def test_what_is_old_is_forgotten(tmp_path: Path) -> None:
    memory, sqlite = MemoryEventStore(keep=1e-9), SqliteEventStore(tmp_path / "file", keep=1e-9)
    for store in (memory, sqlite):
        await store.enqueue("waits", 1, b"{}")
        await store.finish("old", 1, "")
        for number in range(1_100):
            await store.finish(str(number), 1, "")
        assert await store.claim("old", 1, "one", NEVER) == "claimed"
        assert await store.waiting() == 1
        await store.aclose()


@pytest.mark.asyncio
async def test_a_file_is_opened_anew_after_a_fork(tmp_path: Path) -> None:
    store = SqliteEventStore(tmp_path / "events.sqlite")
    await store.finish("a", 1, "")
    store._pid -= 1  # as in a child
    assert await store.claim("a", 1, "one", NEVER) == "done"
    (inherited,) = store._inherited
    assert inherited is not None
    inherited.close()  # there is no parent here that uses it
    await store.aclose()


@needs_redis
@pytest.mark.asyncio
async def test_in_redis_what_was_handled_ends_and_what_waits_does_not(redis: Redis) -> None:
    from redis.asyncio import Redis as Client

    client = Client.from_url(redis.url)
    store = RedisEventStore(client, prefix="ends", keep=60)
    await store.finish("done", 1, "")
    await store.enqueue("waits", 1, b"{}")
    assert 0 < await client.ttl("{ends}:event:done") <= 60
    assert await client.ttl("{ends}:event:waits") == -1
    await store.aclose()
    assert await client.ping()  # it is the caller's
    await client.aclose()


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: MemoryEventStore(keep=0), "keep"),
        (lambda: MemoryEventStore(max_events=0), "max_events"),
        (lambda: SqliteEventStore("file", keep=-1), "keep"),
        (lambda: RedisEventStore("redis://localhost", keep=0), "keep"),
        (lambda: RedisEventStore("redis://localhost", prefix="{a}"), "prefix"),
    ],
)
def test_bad_settings_are_refused(make: Callable[[], EventStore], field: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        make()
    assert caught.value.field == field
