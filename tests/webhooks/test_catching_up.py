"""Catching up from the event log: in order, each once, through failures and beside deliveries."""

from __future__ import annotations

import datetime as dt
from typing import Any

import anyio
import pytest

from close_async import InvalidArgument, PaginationLimit, ServerError
from close_async.models.any_event import AnyEvent
from close_async.webhooks import MemoryEventStore, WebhookReceiver
from tests.events.fake_log import FakeLog
from tests.virtual_time import EPOCH, run_virtual
from tests.webhooks.signing import KEY


class Application:
    """A receiver on an event log, which notes what it handled."""

    def __init__(self, store: MemoryEventStore | None = None) -> None:
        self.log = FakeLog()
        self.store = store or MemoryEventStore()
        self.receiver = WebhookReceiver(KEY, store=self.store)
        self.seen: list[str] = []
        self.broken: set[str] = set()
        self.receiver.on("*", name="handler")(self.take)

    async def take(self, event: AnyEvent) -> None:
        if event.id in self.broken:
            raise RuntimeError("broken")
        await anyio.sleep(0.01)
        self.seen.append(event.id)

    async def event(self, name: str) -> AnyEvent:
        """Return an event of the log as a delivery would bring it."""
        from close_async.api import events

        page = await events.list(self.log, limit=50)
        return next(event for event in page.data if event.id == name)


def at(seconds: float) -> dt.datetime:
    return dt.datetime.fromtimestamp(EPOCH + seconds, dt.UTC)


def test_the_first_time_it_notes_where_the_log_stands() -> None:
    application = Application()

    async def main() -> None:
        application.log.happen("old", EPOCH - 50)
        first = await application.receiver.catch_up(application.log)
        assert (first.read, first.handled) == (0, 0)
        for number in range(120):
            application.log.happen(f"event {number:03}")
            await anyio.sleep(1)
        second = await application.receiver.catch_up(application.log)
        assert (second.read, second.handled, second.repeated) == (120, 120, 0)
        third = await application.receiver.catch_up(application.log)
        assert (third.read, third.handled) == (0, 0)

    run_virtual(main)
    assert application.seen == [f"event {number:03}" for number in range(120)]


def test_what_was_delivered_is_not_handled_again() -> None:
    application = Application()

    async def main() -> None:
        for name in ("one", "two", "three"):
            application.log.happen(name)
            await anyio.sleep(1)
        await application.receiver.handle(await application.event("two"))
        done = await application.receiver.catch_up(application.log, at(-10))
        assert (done.read, done.handled, done.repeated) == (3, 2, 1)

    run_virtual(main)
    assert application.seen == ["two", "one", "three"]


def test_what_a_delivery_is_handling_is_waited_for() -> None:
    application = Application()
    order: list[str] = []

    @application.receiver.on("lead.*", name="slow")
    async def slow(event: AnyEvent) -> None:
        order.append(f"begin {event.id}")
        await anyio.sleep(5)
        order.append(f"end {event.id}")

    async def main() -> None:
        application.log.happen("one")
        await anyio.sleep(1)
        application.log.happen("two")
        event = await application.event("one")
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(application.receiver.handle, event)
            await anyio.sleep(1)
            await application.receiver.catch_up(application.log, at(-10))

    run_virtual(main)
    assert order == ["begin one", "end one", "begin two", "end two"]


def test_two_workers_that_catch_up_at_once_handle_each_event_once_and_in_order() -> None:
    application = Application()

    async def main() -> None:
        for number in range(20):
            application.log.happen(f"event {number:02}")
            await anyio.sleep(1)
        async with anyio.create_task_group() as tasks:
            for _ in range(2):
                tasks.start_soon(application.receiver.catch_up, application.log, at(-10))

    run_virtual(main)
    assert application.seen == [f"event {number:02}" for number in range(20)]


def test_an_event_that_fails_comes_first_the_next_time() -> None:
    application = Application()

    async def main() -> None:
        await application.receiver.catch_up(application.log)
        for name in ("one", "two", "three"):
            application.log.happen(name)
            await anyio.sleep(1)
        application.broken.add("two")
        with pytest.raises(RuntimeError, match="broken"):
            await application.receiver.catch_up(application.log)
        assert application.seen == ["one"]
        application.broken.clear()
        done = await application.receiver.catch_up(application.log)
        assert done.handled == 2

    run_virtual(main)
    assert application.seen == ["one", "two", "three"]


def test_where_asked_it_goes_on_after_a_failure_and_reports_it() -> None:
    application = Application()

    async def main() -> None:
        for name in ("one", "two", "three"):
            application.log.happen(name)
            await anyio.sleep(1)
        application.broken.add("two")
        done = await application.receiver.catch_up(application.log, at(-10), on_error="continue")
        (failed,) = done.failed
        assert (failed.event_id, failed.handler, str(failed.error)) == ("two", "handler", "broken")

    run_virtual(main)
    assert application.seen == ["one", "three"]


def test_an_update_of_an_event_is_handled_and_one_that_shows_late_is_too() -> None:
    application = Application()

    async def main() -> None:
        await application.receiver.catch_up(application.log)
        application.log.happen("late", delay=100)
        await anyio.sleep(1)
        application.log.happen("updated")
        await application.receiver.catch_up(application.log)
        await anyio.sleep(1)
        application.log.happen("updated", value=2)
        await anyio.sleep(100)
        await application.receiver.catch_up(application.log)

    run_virtual(main)
    assert application.seen == ["updated", "late", "updated"]


def test_it_goes_on_from_where_an_earlier_process_stood() -> None:
    application = Application()

    async def main() -> dict[str, Any]:
        await application.receiver.catch_up(application.log)
        application.log.happen("one")
        await anyio.sleep(1)
        done = await application.receiver.catch_up(application.log)
        application.log.happen("two")
        later = Application(application.store)
        await later.receiver.catch_up(application.log)
        assert later.seen == ["two"]
        return done.position

    position = run_virtual(main)
    assert set(position) == {"since", "given"}


def test_a_position_that_cannot_be_used_is_refused() -> None:
    application = Application()

    async def main() -> None:
        with pytest.raises(InvalidArgument):
            await application.receiver.catch_up(application.log, dt.datetime(2026, 1, 1))
        with pytest.raises(InvalidArgument, match="on_error"):
            await application.receiver.catch_up(
                application.log,
                on_error="ignore",  # type: ignore[arg-type]
            )
        with pytest.raises(PaginationLimit):
            await application.receiver.catch_up(application.log, at(-40 * 86_400))

    run_virtual(main)


def test_keeping_up_reads_again_and_again_through_failures_of_close_and_of_handlers(
    caplog: pytest.LogCaptureFixture,
) -> None:
    application = Application()

    def fails(log: FakeLog) -> None:
        if log.calls == 3:
            raise ServerError("down", status_code=500)

    async def main() -> None:
        application.log.before_answer = fails
        application.broken.add("two")
        with anyio.move_on_after(650):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(application.receiver.keep_up, application.log)
                await anyio.sleep(10)
                application.log.happen("one")
                await anyio.sleep(1)
                application.log.happen("two")
        application.broken.clear()
        with anyio.move_on_after(50):
            await application.receiver.keep_up(application.log, every=10)
        with pytest.raises(InvalidArgument):
            await application.receiver.keep_up(application.log, every=0)

    run_virtual(main)
    assert application.seen == ["one", "two"]
    assert "could not be read" in caplog.text
    assert "comes first the next time" in caplog.text
