"""A client's life: made anywhere, used in any loop and after fork, closed once, or warned about."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import threading
import warnings
import weakref
from typing import Any

import pytest

from close_async import ClientClosed, CloseClient
from close_async._base import clock
from close_async._base.loops import PerLoop
from close_async.transports import RawResponse, Request, ResponseLost
from close_async.transports.choice import Choice
from tests.client.fakes import GET, KEY, OK, FakeLimiter, ScriptedTransport, Setup
from tests.transports.wire import says, serving
from tests.virtual_time import run_virtual


def collected_warnings(client: list[CloseClient]) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.clear()
        gc.collect()
    return [w for w in caught if "CloseClient" in str(w.message)]


def test_a_client_that_was_used_and_never_closed_warns() -> None:
    client = [CloseClient(KEY, transport=ScriptedTransport(), rate_limiter=FakeLimiter())]
    asyncio.run(client[0].request("GET", "/me/"))
    (warning,) = collected_warnings(client)
    assert issubclass(warning.category, ResourceWarning)

    async def forgotten() -> list[warnings.WarningMessage]:
        client = [CloseClient(KEY, transport=ScriptedTransport(), rate_limiter=FakeLimiter())]
        await client[0].request("GET", "/me/")
        return collected_warnings(client)

    (warning,) = asyncio.run(forgotten())
    assert issubclass(warning.category, ResourceWarning)


def test_a_client_that_was_closed_or_never_used_does_not_warn() -> None:
    async def closed() -> list[warnings.WarningMessage]:
        client = [CloseClient(KEY, transport=ScriptedTransport(), rate_limiter=FakeLimiter())]
        await client[0].request("GET", "/me/")
        await client[0].aclose()
        return collected_warnings(client)

    assert not asyncio.run(closed())
    assert not collected_warnings([CloseClient(KEY)])


class CountingChoice:
    """Makes a transport for every loop that asks, and keeps them."""

    def __init__(self) -> None:
        self.made: list[ScriptedTransport] = []

    def install(self, client: CloseClient) -> None:
        def make() -> ScriptedTransport:
            self.made.append(ScriptedTransport())
            return self.made[-1]

        client.shared._choice = Choice("test", make, 10)


def test_a_client_made_at_import_time_serves_one_loop_after_another() -> None:
    client = CloseClient(KEY, rate_limiter=FakeLimiter())
    choice = CountingChoice()
    choice.install(client)
    for _ in range(3):
        asyncio.run(client.request("GET", "/me/"))
    assert len(choice.made) == 3

    async def twice() -> None:
        await client.request("GET", "/me/")
        await client.request("GET", "/me/")
        await client.aclose()

    asyncio.run(twice())
    assert len(choice.made) == 4
    assert [transport.closed for transport in choice.made] == [1, 1, 1, 1]


@pytest.mark.parametrize("adapter", ["httpx", "aiohttp"])
def test_a_loop_that_ended_leaves_no_connection_behind(
    adapter: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async def use(client: list[CloseClient]) -> None:
        async with serving(says()) as wire:
            client.append(
                CloseClient(KEY, transport=adapter, rate_limiter=FakeLimiter(), base_url=wire.url)
            )
            await client[0].request("GET", "/me/")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client: list[CloseClient] = []
        asyncio.run(use(client))
        gc.collect()
        assert not [str(w.message) for w in caught]
        asyncio.run(client[0].aclose())
        client.clear()
        gc.collect()
    assert not [str(w.message) for w in caught]
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_what_loops_had_is_forgotten_with_them() -> None:
    made: list[weakref.ref[Any]] = []

    class Thing:
        def __init__(self) -> None:
            made.append(weakref.ref(self))

    ended: list[Thing] = []

    async def end(thing: Thing) -> None:
        ended.append(thing)

    async def use(per_loop: PerLoop[Thing]) -> None:
        assert per_loop.current() is per_loop.current()

    per_loop = PerLoop(Thing, end)
    for _ in range(3):
        asyncio.run(use(per_loop))
    assert len(ended) == 3
    for _ in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(use(per_loop))
        loop.close()  # without shutting down its generators
    asyncio.run(use(per_loop))
    assert len(ended) == 4
    ended.clear()
    gc.collect()
    assert [thing() for thing in made] == [None] * 7


def test_closing_also_closes_in_other_running_loops() -> None:
    client = CloseClient(KEY, rate_limiter=FakeLimiter())
    choice = CountingChoice()
    choice.install(client)
    used, closed, seen = threading.Event(), threading.Event(), []

    async def in_thread() -> None:
        await client.request("GET", "/me/")
        used.set()
        while not closed.is_set():  # noqa: ASYNC110  # set by another thread
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.01)
        seen.append(choice.made[0].closed)

    async def main() -> None:
        await asyncio.to_thread(used.wait, 10)
        await client.request("GET", "/me/")
        await client.aclose()
        await client.aclose()
        closed.set()

    thread = threading.Thread(target=lambda: asyncio.run(in_thread()))
    thread.start()
    asyncio.run(main())
    thread.join(10)
    assert seen == [1]
    assert choice.made[0].closed == 1
    assert choice.made[1].closed == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_after_fork_a_child_makes_its_own_and_leaves_the_parents_alone() -> None:
    made: list[int] = []

    async def use(per_loop: PerLoop[object]) -> None:
        per_loop.current()
        per_loop.current()

    def make() -> object:
        made.append(os.getpid())
        return object()

    per_loop = PerLoop(make)

    async def in_child() -> int:  # pragma: no cover  # another process
        per_loop.current()
        own, others = per_loop.take_all()
        return 0 if made[-1] == os.getpid() and own and not others else 1

    async def parent_and_child() -> int:
        await use(per_loop)
        child = os.fork()
        if child == 0:  # pragma: no cover  # another process
            status = 1
            try:
                status = asyncio.run(in_child())
            finally:
                os._exit(status)
        return child

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        child = asyncio.run(parent_and_child())
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert made == [os.getpid()]


def test_a_closed_client_refuses_calls() -> None:
    async def main() -> None:
        async with Setup() as s:
            pass
        with pytest.raises(ClientClosed):
            await s.client.send(GET, {"id": "1"})

    run_virtual(main)


@pytest.mark.parametrize("broken", [ResponseLost("closed"), None])
def test_closing_ends_calls_in_flight_without_a_retry(broken: Any) -> None:
    async def main() -> None:
        started = asyncio.Event()

        async def until_closed(_: Request) -> RawResponse:
            started.set()
            while not s.client.is_closed:
                await clock.sleep(0.1)
            raise broken or ConnectionResetError

        async with Setup(until_closed, max_in_flight=1) as s:
            first = asyncio.create_task(s.client.send(GET, {"id": "1"}))
            await started.wait()
            second = asyncio.create_task(s.client.send(GET, {"id": "2"}))
            await asyncio.sleep(0)
            await s.client.aclose()
            with pytest.raises((ClientClosed, ConnectionResetError)):
                await first
            with pytest.raises(ClientClosed):
                await second
            assert s.limiter.all_ended

    run_virtual(main)


def test_a_client_can_be_used_from_a_task_after_with_options_is_gone() -> None:
    async def main() -> None:
        async with Setup(OK) as s:
            await s.client.with_options(timeout=5).request("GET", "/me/")
            gc.collect()
            await s.client.request("GET", "/me/")

    run_virtual(main)


def test_what_was_inherited_over_a_fork_is_kept_and_never_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def main() -> None:
        per_loop = PerLoop(object)
        before = per_loop.current()
        monkeypatch.setattr(os, "getpid", lambda: -1)
        assert per_loop.current() is not before
        monkeypatch.setattr(os, "getpid", lambda: -2)
        assert per_loop.take_all() == (None, [])

    asyncio.run(main())


def test_outside_of_any_loop_there_is_nothing_to_send_with() -> None:
    with pytest.raises(RuntimeError):
        PerLoop(object).current()
