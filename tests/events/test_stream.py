"""Following the event log: nothing missed, nothing repeated, oldest first, in bounded memory."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import random
from typing import Any

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from close_async._base import clock
from close_async.errors import InvalidArgument, InvalidResponse, PaginationLimit
from close_async.events import EventStream
from close_async.events.stream import TARGET
from tests.events.fake_log import FakeLog, text
from tests.virtual_time import EPOCH, run_virtual

HOUR = 3600.0
DAY = 24 * HOUR
Seen = list[tuple[str, str]]


async def follow(stream: EventStream, seconds: float) -> Seen:
    """Take events for some time; return (id, date_updated) of each."""
    seen: Seen = []
    with anyio.move_on_after(seconds):
        async for event in stream:
            seen.append((event.id, event.to_dict()["date_updated"]))
    return seen


def versions(log: FakeLog) -> set[tuple[str, str]]:
    return {(row["id"], row["date_updated"]) for row in log.rows.values()}


def at(seconds: float) -> dt.datetime:
    return dt.datetime.fromtimestamp(EPOCH + seconds, dt.UTC)


def test_without_waiting_the_stream_ends_where_the_log_does() -> None:
    log = FakeLog()

    async def main() -> tuple[float, Seen, Seen]:
        for number in range(120):
            log.happen(f"event {number}", EPOCH - 7_200 + 60 * number)
        began = clock.monotonic()
        stream = EventStream(log, position=at(-8_000), wait=False)
        first = await follow(stream, HOUR)
        took = clock.monotonic() - began
        log.happen("late")
        later = EventStream(log, position=stream.position, wait=False)
        return took, first, await follow(later, HOUR)

    took, first, second = run_virtual(main)
    assert [name for name, _ in first] == [f"event {number}" for number in range(120)]
    assert took < 1  # no look waited for another
    assert [name for name, _ in second] == ["late"]


def test_without_a_position_only_new_events_come() -> None:
    log = FakeLog()

    async def main() -> Seen:
        log.happen("old", EPOCH - 400)
        log.happen("recent", EPOCH - 10)
        stream = EventStream(log)
        assert stream.position is None
        task = asyncio.ensure_future(follow(stream, 60))
        await asyncio.sleep(5)
        log.happen("first")
        await asyncio.sleep(20)
        log.happen("second")
        return await task

    assert [name for name, _ in run_virtual(main)] == ["first", "second"]
    assert log.patient


def test_an_empty_log_is_followed_from_the_first_event() -> None:
    log = FakeLog()

    async def main() -> Seen:
        task = asyncio.ensure_future(follow(EventStream(log, interval=1), 30))
        await asyncio.sleep(5)
        log.happen("first")
        return await task

    assert [name for name, _ in run_virtual(main)] == ["first"]


def test_events_come_oldest_first_from_a_moment_on() -> None:
    log = FakeLog()
    for number in range(300):
        log.happen(f"ev{number:03d}", EPOCH - 3000 + number * 7)

    async def main() -> Seen:
        return await follow(EventStream(log, position=at(-2000)), 10)

    seen = run_virtual(main)
    expected = sorted((row["date_updated"], row["id"]) for row in log.rows.values())
    assert [(date, name) for name, date in seen] == [
        pair for pair in expected if pair[0] >= text(EPOCH - 2000)
    ]


def test_an_update_comes_again_and_an_unchanged_event_does_not() -> None:
    log = FakeLog()

    async def main() -> Seen:
        log.happen("before")
        task = asyncio.ensure_future(follow(EventStream(log), 100))
        await asyncio.sleep(10)
        log.happen("one", value=1)
        await asyncio.sleep(10)
        log.happen("one", value=2)
        await asyncio.sleep(10)
        log.happen("two")
        return await task

    assert [name for name, _ in run_virtual(main)] == ["one", "one", "two"]


def test_a_late_event_comes_although_newer_ones_were_given() -> None:
    log = FakeLog()

    async def main() -> Seen:
        log.happen("before")
        task = asyncio.ensure_future(follow(EventStream(log), 500))
        await asyncio.sleep(10)
        log.happen("late", delay=290)
        await asyncio.sleep(5)
        log.happen("prompt")
        return await task

    assert [name for name, _ in run_virtual(main)] == ["prompt", "late"]


def test_a_long_gap_is_caught_up_in_bounded_memory() -> None:
    log = FakeLog()
    chance = random.Random(1)
    count = 0
    for _ in range(40):
        burst = EPOCH - chance.random() * 20 * DAY
        for _ in range(150):
            log.happen(f"ev{count:05d}", burst + chance.random() * 900)
            count += 1
    held = 0

    async def main() -> Seen:
        nonlocal held
        stream = EventStream(log, position=at(-21 * DAY))
        seen: Seen = []
        with anyio.move_on_after(300):
            async for event in stream:
                held = max(held, len(stream._ready))
                seen.append((event.id, event.to_dict()["date_updated"]))
        return seen

    seen = run_virtual(main)
    assert set(seen) == versions(log)
    assert len(seen) == 6_000
    assert [date for _, date in seen] == sorted(date for _, date in seen)
    assert held <= 2 * TARGET
    assert log.calls <= 3 * 6_000 / 50


def test_many_events_at_one_instant_are_all_given() -> None:
    log = FakeLog()
    for number in range(1_500):
        log.happen(f"ev{number:04d}", EPOCH - DAY)
    for number in range(30):
        log.happen(f"after{number}", EPOCH - HOUR + number)

    async def main() -> Seen:
        return await follow(EventStream(log, position=at(-2 * DAY)), 300)

    seen = run_virtual(main)
    assert len(seen) == len(set(seen)) == 1_530
    assert [name for name, _ in seen[:1_500]] == [f"ev{number:04d}" for number in range(1_500)]


def test_a_busy_log_is_followed_without_end() -> None:
    log = FakeLog()

    async def main() -> Seen:
        log.happen("before")
        task = asyncio.ensure_future(follow(EventStream(log, interval=20), 400))
        for number in range(1_600):
            await asyncio.sleep(0.2)
            log.happen(f"ev{number:04d}")
        return await task

    seen = run_virtual(main)
    assert len(seen) == len(set(seen)) == 1_600


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10**6), saves=st.integers(1, 12), pause=st.sampled_from([0.0, 1.0, 40.0])
)
def test_a_restart_misses_nothing_and_repeats_only_what_was_not_saved(
    seed: int, saves: int, pause: float
) -> None:
    chance = random.Random(seed)
    log = FakeLog()

    async def writer() -> None:
        for number in range(60):
            await asyncio.sleep(chance.choice([0.0, 0.5, 10.0, 30.0]))
            if number and chance.random() < 0.3:
                name = f"ev{chance.randrange(number)}"
                row = log.rows.get(name)
                young = row is not None and row["date_created"] >= text(clock.now() - 60)
                if young and log.shown_from[name] <= clock.now():
                    log.happen(name)
                    continue
            log.happen(f"ev{number}", delay=chance.choice([0.0, 0.0, 5.0, 250.0]))

    async def main() -> None:
        log.happen("before")
        saved = json.dumps(await EventStream(log).begin())
        given: Seen = []
        kept: Seen = []
        writing = asyncio.ensure_future(writer())
        caught_up = False
        while not caught_up:
            stream = EventStream(log, position=json.loads(saved), interval=2)
            unsaved: Seen = []
            budget = chance.randrange(1, 30)
            done = writing.done()
            with anyio.move_on_after(330) as scope:
                async for event in stream:
                    unsaved.append((event.id, event.to_dict()["date_updated"]))
                    if len(unsaved) % saves == 0:
                        saved = json.dumps(stream.position)
                        kept += unsaved
                        unsaved = []
                    if pause and chance.random() < 0.1:
                        await asyncio.sleep(pause)
                    budget -= 1
                    if not budget:
                        break  # the process is killed here
                else:
                    raise AssertionError
            given += unsaved
            caught_up = done and scope.cancelled_caught
        given += kept
        assert len(kept) == len(set(kept))
        assert versions(log) - {("before", text(EPOCH))} <= set(given)

    run_virtual(main)


def test_the_position_is_small_and_plain() -> None:
    log = FakeLog()

    async def main() -> Any:
        for number in range(500):
            log.happen(f"ev{number}", EPOCH - 10 * DAY + number * HOUR / 3)
        stream = EventStream(log, position=at(-11 * DAY))
        for _ in range(500):
            await anext(stream)
        return stream.position

    position = run_virtual(main)
    assert json.loads(json.dumps(position)) == position
    assert len(position["given"]) <= 2


def test_the_position_moves_on_while_nothing_happens() -> None:
    log = FakeLog()

    async def main() -> Any:
        log.happen("before")
        stream = EventStream(log, interval=3600)
        await follow(stream, 40 * DAY)
        return stream.position

    position = run_virtual(main)
    assert dt.datetime.fromisoformat(position["since"]) >= at(38 * DAY)
    assert position["given"] == {}


def test_beginning_gives_a_position_before_any_event() -> None:
    log = FakeLog()

    async def main() -> None:
        log.happen("before")
        stream = EventStream(log)
        position = await stream.begin()
        assert await stream.begin() == position == stream.position
        log.happen("one")
        assert (await anext(stream)).id == "one"
        assert (await anext(EventStream(log, position=position))).id == "one"

    run_virtual(main)


def test_filters_are_sent() -> None:
    log = FakeLog()

    async def main() -> None:
        log.happen("before")
        await follow(EventStream(log, filters={"object_type": "lead", "action": "updated"}), 5)

    run_virtual(main)
    assert all(query["object_type"] == "lead" for query in log.queries)


def test_looks_are_an_interval_apart() -> None:
    log = FakeLog()

    async def main() -> None:
        log.happen("before")
        await follow(EventStream(log, interval=10), 101)

    run_virtual(main)
    assert log.calls <= 2 + 11


def test_a_position_older_than_thirty_days_is_an_error_that_says_so() -> None:
    async def main() -> None:
        with pytest.raises(PaginationLimit, match="30 days"):
            EventStream(FakeLog(), position=at(-31 * DAY))

    run_virtual(main)


@pytest.mark.parametrize(
    ("position", "field"),
    [
        (3, "position"),
        (dt.datetime(2026, 1, 1), "position"),
        ({}, "position.given"),
        ({"given": {}}, "position.since"),
        ({"since": "soon", "given": {}}, "position.since"),
        ({"since": "2026-01-01T00:00:00+00:00", "given": {"ev": 3}}, "position.given"),
    ],
)
def test_a_position_that_is_none_is_refused(position: Any, field: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        EventStream(FakeLog(), position=position)
    assert caught.value.field == field


@pytest.mark.parametrize("interval", [-1, True, float("nan")])
def test_an_interval_below_zero_is_refused(interval: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        EventStream(FakeLog(), interval=interval)
    assert caught.value.field == "interval"


def test_closing_ends_the_iteration_and_keeps_the_position() -> None:
    log = FakeLog()

    async def main() -> None:
        log.happen("one", EPOCH - 10)
        log.happen("two", EPOCH - 5)
        stream = EventStream(log, position=at(-60))
        assert (await anext(stream)).id == "one"
        position = stream.position
        await stream.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(stream)
        assert stream.position == position

    run_virtual(main)


def test_two_tasks_cannot_wait_for_one_stream() -> None:
    log = FakeLog()

    async def main() -> None:
        stream = EventStream(log)
        waiting = asyncio.ensure_future(anext(stream))
        await asyncio.sleep(0.01)
        with pytest.raises(RuntimeError, match="another task"):
            await anext(stream)
        waiting.cancel()

    run_virtual(main)


def test_an_event_without_a_date_is_an_error() -> None:
    log = FakeLog()

    async def main() -> None:
        log.happen("one")
        del log.rows["one"]["date_updated"]
        log.respond = lambda _query: {"data": [log.rows["one"]]}  # type: ignore[method-assign, assignment]
        await anext(EventStream(log))

    with pytest.raises(InvalidResponse, match="date_updated"):
        run_virtual(main)


def test_a_cursor_that_repeats_is_an_error() -> None:
    log = FakeLog()

    async def main() -> None:
        log.happen("one")
        log.respond = lambda _query: {  # type: ignore[method-assign, assignment]
            "data": list(log.rows.values()),
            "cursor_next": "c",
        }
        await anext(EventStream(log, position=at(-60)))

    with pytest.raises(PaginationLimit, match="repeats a cursor"):
        run_virtual(main)


def test_events_older_than_the_span_end_it() -> None:
    log = FakeLog()

    async def main() -> Seen:
        log.happen("new", EPOCH - 10)
        log.happen("old", EPOCH - 5_000)
        rows = sorted(log.rows.values(), key=lambda row: row["date_updated"], reverse=True)
        log.respond = lambda _query: {"data": rows, "cursor_next": None}  # type: ignore[method-assign, assignment]
        return await follow(EventStream(log, position=at(-60)), 3)

    assert [name for name, _ in run_virtual(main)] == ["new"]


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("empty pages", lambda n, row: {"data": [], "cursor_next": f"c{n}"}),
        ("the same page", lambda n, row: {"data": [row], "cursor_next": f"c{n}"}),
        (
            "cursors that alternate",
            lambda n, row: {"data": [{**row, "id": f"e{n}"}], "cursor_next": "AB"[n % 2]},
        ),
        ("no id", lambda n, row: {"data": [{"date_updated": row["date_updated"]}]}),
    ],
)
@pytest.mark.parametrize("begun", [True, False])
def test_a_log_that_never_ends_or_says_nothing_is_an_error(
    name: str, page: Any, begun: bool
) -> None:
    log = FakeLog()

    async def main() -> None:
        log.happen("one", EPOCH - 10)
        log.respond = lambda _query: page(log.calls, log.rows["one"])  # type: ignore[method-assign, assignment]
        with anyio.fail_after(HOUR):
            await anext(EventStream(log, position=at(-60) if begun else None))

    with pytest.raises((PaginationLimit, InvalidResponse)):
        run_virtual(main)
    assert log.calls <= 40, name
