"""`close.jobs.map`: a function over many items, over real HTTP."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from close_async import AuthenticationError, CloseClient, ConnectionFailed, InvalidArgument
from close_async.jobs import (
    JobFailed,
    JobRun,
    JournalInUse,
    JournalMismatch,
    Progress,
    Skipped,
    Unchanged,
    read_journal,
)
from close_async.jobs.run import MOST_UNREACHED
from close_async.sandbox import Fault, Sandbox

pytestmark = pytest.mark.asyncio


def names(sandbox: Sandbox) -> list[str]:
    return sorted(lead["name"] for lead in sandbox.state.leads)


async def test_every_item_is_done_and_counted(close: CloseClient, sandbox: Sandbox) -> None:
    async def create(name: str) -> str:
        return (await close.leads.create({"name": name})).id

    report = await close.jobs.map(create, [f"Lead {n:02}" for n in range(30)])
    assert (report.done, report.failed, report.calls) == (30, 0, 30)
    assert report.raise_for_failures() is report
    assert names(sandbox) == [f"Lead {n:02}" for n in range(30)]


async def test_outcomes_come_as_items_end(close: CloseClient) -> None:
    async def double(number: int) -> int:
        return 2 * number

    async with close.jobs.map(double, range(5)) as run:
        results = {outcome.item: outcome.result async for outcome in run}
    assert results == {0: 0, 1: 2, 2: 4, 3: 6, 4: 8}
    assert run.report.done == 5


async def test_one_failure_does_not_stop_the_rest(close: CloseClient, sandbox: Sandbox) -> None:
    async def create(name: str) -> str:
        return (
            await close.leads.create(
                {"name": name, "status_id": "nope"} if name == "b" else {"name": name}
            )
        ).id

    report = await close.jobs.map(create, ["a", "b", "c"])
    assert (report.done, report.failed) == (2, 1)
    assert report.failures[0].item == "b"
    with pytest.raises(JobFailed, match=r"1 failed; the first is b: failed") as caught:
        report.raise_for_failures()
    assert caught.value.report is report
    assert names(sandbox) == ["a", "c"]


async def test_the_first_failure_may_end_the_job(close: CloseClient) -> None:
    seen: list[int] = []

    async def check(number: int) -> None:
        seen.append(number)
        if number == 3:
            raise ValueError("three")

    run = close.jobs.map(check, range(1000), concurrency=2, on_error="raise")
    with pytest.raises(ValueError, match="three"):
        await run
    assert len(seen) < 10
    assert run.report.interrupted


async def test_a_function_says_what_is_unchanged_or_skipped(close: CloseClient) -> None:
    async def look(number: int) -> Unchanged | Skipped:
        return Unchanged() if number else Skipped("it is zero")

    run: JobRun[int, Any] = close.jobs.map(look, [0, 1])
    async with run:
        outcomes = sorted([outcome async for outcome in run], key=lambda each: each.key)
    assert [(each.status, each.reason) for each in outcomes] == [
        ("skipped", "it is zero"),
        ("unchanged", None),
    ]


@pytest.mark.parametrize("concurrency", [7, None])
async def test_no_more_than_so_many_run_at_once(
    close: CloseClient, concurrency: int | None
) -> None:
    limit = concurrency or close.shared.max_in_flight
    full = anyio.Event()
    running = most = 0

    async def work(_: int) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running == limit:
            full.set()
        await full.wait()
        for _ in range(10):  # one more would begin by now
            await anyio.lowlevel.checkpoint()
        running -= 1

    with anyio.fail_after(60):
        await close.jobs.map(work, range(limit * 3), concurrency=concurrency)
    assert most == limit


async def test_items_are_taken_as_they_are_worked_on(close: CloseClient) -> None:
    taken = done = 0

    async def items() -> AsyncIterator[int]:
        nonlocal taken
        for number in range(500):
            taken += 1
            assert taken - done <= 12
            yield number

    async def work(_: int) -> None:
        nonlocal done
        done += 1

    report = await close.jobs.map(work, items(), concurrency=10)
    assert report.done == 500


async def test_an_iterable_that_fails_ends_the_job_with_its_error(close: CloseClient) -> None:
    def items() -> Iterator[int]:
        yield 1
        raise RuntimeError("the file is torn")

    async def work(_: int) -> None:
        await anyio.lowlevel.checkpoint()

    run = close.jobs.map(work, items())
    with pytest.raises(RuntimeError, match="torn"):
        await run
    assert run.report.done == 1


async def test_progress_is_told(close: CloseClient) -> None:
    told: list[Progress] = []

    async def work(_: int) -> None:
        pass

    await close.jobs.map(work, range(10), progress=told.append)
    assert (told[0].ended, told[-1].ended) == (0, 10)
    assert told[-1].total == 10


async def test_a_progress_that_fails_stops_nothing(close: CloseClient) -> None:
    def broken(_: Progress) -> None:
        raise ValueError("no terminal")

    async def work(_: int) -> None:
        pass

    assert (await close.jobs.map(work, range(10), progress=broken)).done == 10


async def test_a_refused_key_ends_the_job(make_sandbox: Any) -> None:
    sandbox = make_sandbox(api_keys=frozenset({"good"}))
    async with CloseClient("bad", base_url=sandbox.base_url) as close:

        async def create(name: str) -> None:
            await close.leads.create({"name": name})

        run = close.jobs.map(create, [str(n) for n in range(500)])
        with pytest.raises(AuthenticationError):
            await run
        assert run.report.calls < 50


async def test_a_job_stops_where_nothing_is_reached_and_goes_on_later(
    close: CloseClient, tmp_path: Path
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}/api/v1"
    clients = [CloseClient("key-of-a-test", base_url=nobody, max_retries=0), close]

    async def create(name: str) -> None:
        await clients[0].leads.create({"name": name})

    names = [f"Company {n}" for n in range(300)]
    run = close.jobs.map(create, names, journal=tmp_path / "job")
    with pytest.raises(ConnectionFailed):
        await run
    assert run.report.failed < MOST_UNREACHED
    await clients.pop(0).aclose()
    report = await close.jobs.map(create, names, journal=tmp_path / "job")
    assert (report.done, report.unsure) == (300, 0)


async def test_a_job_goes_on_where_only_some_items_are_not_reached(close: CloseClient) -> None:
    async def work(number: int) -> None:
        if number % MOST_UNREACHED:
            raise ConnectionFailed("gone")

    report = await close.jobs.map(work, range(200), concurrency=1)
    assert (report.done, report.failed) == (10, 190)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("function", {"function": 3}),
        ("items", {"items": "text"}),
        ("items", {"items": 5}),
        ("concurrency", {"concurrency": 0}),
        ("on_error", {"on_error": "ignore"}),
        ("verify", {"verify": "twice"}),
        ("verify_after", {"verify_after": -1}),
        ("key", {"key": 7}),
        ("progress", {"progress": 7}),
    ],
)
async def test_what_cannot_be_used_is_refused_by_name(
    close: CloseClient, field: str, wrong: dict[str, Any]
) -> None:
    async def work(_: int) -> None:
        pass

    arguments: dict[str, Any] = {"function": work, "items": [1], **wrong}
    function, items = arguments.pop("function"), arguments.pop("items")
    with pytest.raises(InvalidArgument) as caught:
        close.jobs.map(function, items, **arguments)
    assert caught.value.field == field


async def test_a_run_is_used_once(close: CloseClient) -> None:
    async def work(_: int) -> None:
        pass

    run = close.jobs.map(work, [1])
    await run
    with pytest.raises(InvalidArgument, match="once"):
        await run


class TestJournal:
    async def test_what_was_done_is_not_done_again(
        self, close: CloseClient, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        async def create(name: str) -> str:
            return (await close.leads.create({"name": name})).id

        journal = tmp_path / "job.journal"
        await close.jobs.map(create, ["a", "b"], journal=journal)
        report = await close.jobs.map(create, ["a", "b", "c"], journal=journal)
        assert (report.done, report.skipped, report.calls) == (1, 2, 1)
        assert names(sandbox) == ["a", "b", "c"]
        ids = {lead["name"]: lead["id"] for lead in sandbox.state.leads}
        assert {entry.key: entry.result for entry in read_journal(journal)} == ids

    async def test_what_failed_is_tried_again(self, close: CloseClient, tmp_path: Path) -> None:
        broken = True

        async def work(_: int) -> None:
            if broken:
                raise ValueError("not yet")

        journal = tmp_path / "job.journal"
        assert (await close.jobs.map(work, [1, 2], journal=journal)).failed == 2
        broken = False
        assert (await close.jobs.map(work, [1, 2], journal=journal)).done == 2

    async def test_a_second_job_on_the_same_journal_is_refused(
        self, close: CloseClient, tmp_path: Path
    ) -> None:
        journal = tmp_path / "job.journal"
        refusals: list[Exception] = []

        async def work(_: int) -> None:
            with pytest.raises(JournalInUse) as caught:
                await close.jobs.map(work, [1], journal=journal)
            refusals.append(caught.value)

        assert (await close.jobs.map(work, [1], journal=journal)).done == 1
        assert len(refusals) == 1

    async def test_another_job_is_refused_with_the_way_out(
        self, close: CloseClient, tmp_path: Path
    ) -> None:
        async def one(_: int) -> None:
            pass

        async def other(_: int) -> None:
            pass

        await close.jobs.map(one, [1], journal=tmp_path / "j")
        with pytest.raises(JournalMismatch, match=r"belongs to the job .*one.*another file"):
            await close.jobs.map(other, [1], journal=tmp_path / "j")

    async def test_other_arguments_are_refused(self, close: CloseClient, tmp_path: Path) -> None:
        import functools

        async def work(word: str, _: int) -> None:
            pass

        await close.jobs.map(functools.partial(work, "a"), [1], journal=tmp_path / "j")
        with pytest.raises(JournalMismatch, match="other arguments"):
            await close.jobs.map(functools.partial(work, "b"), [1], journal=tmp_path / "j")

    async def test_two_items_of_one_key_are_done_once(
        self, close: CloseClient, tmp_path: Path
    ) -> None:
        async def work(_: str) -> None:
            pass

        async with close.jobs.map(work, ["a", "a"], journal=tmp_path / "j") as run:
            outcomes = [outcome async for outcome in run]
        assert sorted(each.status for each in outcomes) == ["done", "skipped"]
        assert {each.reason for each in outcomes} == {None, "another item has this key"}

    async def test_items_without_a_key_need_a_function_for_it(
        self, close: CloseClient, tmp_path: Path
    ) -> None:
        async def work(_: object) -> None:
            pass

        with pytest.raises(InvalidArgument, match="key: a journal needs") as caught:
            await close.jobs.map(work, [object()], journal=tmp_path / "j")
        assert caught.value.field == "key"

    async def test_a_folder_that_is_not_there_is_named(
        self, close: CloseClient, tmp_path: Path
    ) -> None:
        async def work(_: int) -> None:
            pass

        with pytest.raises(InvalidArgument, match="no folder"):
            await close.jobs.map(work, [1], journal=tmp_path / "no" / "j")


class TestMaybeSent:
    """A POST whose response is lost may have been carried out."""

    @pytest.fixture(autouse=True)
    def lost(self, sandbox: Sandbox) -> None:
        sandbox.inject(Fault("POST /lead/", "reset", processed=True))

    async def test_without_verify_it_is_unsure_and_stays_so(
        self, close: CloseClient, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        async def create(name: str) -> str:
            return (await close.leads.create({"name": name})).id

        for calls in (1, 0):
            report = await close.jobs.map(create, ["a"], journal=tmp_path / "j")
            assert (report.unsure, report.done, report.calls) == (1, 0, calls)
        assert names(sandbox) == ["a"]

    async def test_verify_finds_it(self, close: CloseClient, sandbox: Sandbox) -> None:
        async def create(name: str) -> str:
            return (await close.leads.create({"name": name})).id

        async def find(name: str) -> str | None:
            return next((lead.id for lead in (await close.leads.list()).data), None)

        async with close.jobs.map(create, ["a"], verify=find) as run:
            outcomes = [outcome async for outcome in run]
        assert [(each.status, each.result) for each in outcomes] == [
            ("done", next(iter(sandbox.state.leads))["id"])
        ]
        assert names(sandbox) == ["a"]

    async def test_what_verify_does_not_find_is_sent_again(
        self, close: CloseClient, sandbox: Sandbox
    ) -> None:
        async def create(name: str) -> str:
            return (await close.leads.create({"name": name})).id

        async def nothing(name: str) -> None:
            return None

        assert (await close.jobs.map(create, ["a"], verify=nothing)).done == 1
        assert names(sandbox) == ["a", "a"]

    async def test_a_verify_that_fails_leaves_it_unsure(self, close: CloseClient) -> None:
        async def create(name: str) -> str:
            return (await close.leads.create({"name": name})).id

        async def broken(name: str) -> None:
            raise ValueError("two of them")

        report = await close.jobs.map(create, ["a"], verify=broken)
        assert report.unsure == 1
        assert "two of them" in str(report.doubts[0])

    async def test_a_later_failure_does_not_make_it_repeatable(
        self, close: CloseClient, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        async def create(name: str) -> None:
            with pytest.raises(ConnectionFailed):
                await close.leads.create({"name": name})
            raise ValueError("a mistake of the caller's")

        report = await close.jobs.map(create, ["a"], journal=tmp_path / "j")
        assert report.unsure == 1


class TestStopping:
    async def test_leaving_the_block_ends_what_is_in_flight_and_no_more(
        self, close: CloseClient, tmp_path: Path
    ) -> None:
        begun: list[int] = []
        ended: list[int] = []

        async def work(number: int) -> None:
            begun.append(number)
            await anyio.sleep(0.01)
            ended.append(number)

        journal = tmp_path / "j"
        async with close.jobs.map(work, range(1000), journal=journal, concurrency=4) as run:
            async for _ in run:
                break
        assert run.report.interrupted
        assert sorted(begun) == sorted(ended)
        assert len(begun) < 20
        assert {entry.state for entry in read_journal(journal)} == {"done"}

    async def test_a_cancelled_job_ends_what_is_in_flight(
        self, close: CloseClient, tmp_path: Path
    ) -> None:
        first = asyncio.Event()
        begun: list[int] = []
        ended: list[int] = []

        async def work(number: int) -> None:
            begun.append(number)
            await anyio.sleep(0.02)
            ended.append(number)
            first.set()

        journal = tmp_path / "j"

        async def job() -> None:
            await close.jobs.map(work, range(1000), journal=journal, concurrency=4)

        task = asyncio.create_task(job())
        await first.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert sorted(begun) == sorted(ended)
        report = await close.jobs.map(work, range(12), journal=journal, concurrency=4)
        assert report.done + report.skipped == 12
        assert sorted(begun) == list(range(max(12, len(begun))))

    async def test_what_hangs_when_the_job_is_stopped_is_cut_short(
        self, close: CloseClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("close_async.jobs.run.STOP_SECONDS", 0.05)

        async def work(name: str) -> None:
            if name == "sent":
                await close.leads.create({"name": name})
                created.set()
            if name != "quick":
                await anyio.sleep_forever()

        created = anyio.Event()
        journal = tmp_path / "j"
        names = ["sent", "not sent", "quick"]
        async with close.jobs.map(work, names, journal=journal) as run:
            async for _ in run:
                await created.wait()
                break
        states = {entry.key: entry.state for entry in read_journal(journal)}
        assert states == {"quick": "done", "sent": "begun"}
        assert [outcome.key for outcome in run.report.doubts] == ["sent"]

    async def test_a_function_that_is_cancelled_from_within_fails_alone(
        self, close: CloseClient
    ) -> None:
        async def work(number: int) -> None:
            if number == 1:
                task = asyncio.ensure_future(asyncio.sleep(10))
                task.cancel()
                await task

        report = await close.jobs.map(work, range(50), concurrency=2)
        assert (report.done, report.failed) == (49, 1)
        assert "cancelled from within" in str(report.failures[0])

    async def test_an_error_in_the_block_comes_out_as_it_is(self, close: CloseClient) -> None:
        async def work(_: int) -> None:
            await anyio.sleep(0.001)

        async def main() -> None:
            async with close.jobs.map(work, range(1000)) as run:
                async for _ in run:
                    raise KeyError("mine")

        with pytest.raises(KeyError):
            await main()

    async def test_a_scope_that_is_cancelled_stops_a_hanging_iterable(
        self, close: CloseClient
    ) -> None:
        closed = False

        async def items() -> AsyncIterator[int]:
            nonlocal closed
            try:
                yield 1
                await anyio.sleep_forever()
            finally:
                closed = True

        async def work(_: int) -> None:
            pass

        run = close.jobs.map(work, items())
        with anyio.move_on_after(0.05) as scope:
            await run
        assert scope.cancelled_caught
        assert closed
        assert run.report.done == 1
