"""The paginator: what it accepts, how it iterates, and that it leaves nothing running."""

from __future__ import annotations

import asyncio
import gc
from typing import Any, cast

import anyio
import pytest
import trio
import trio.testing

from close_async.api import leads as leads_module
from close_async.api.advanced_filtering import AdvancedFilteringResource
from close_async.api.leads import LeadsResource
from close_async.core.operations import Operation, Response
from close_async.errors import InvalidArgument
from close_async.pagination import Paginator
from close_async.pagination.seen import SeenIds
from tests.pagination.fake_lists import FakeClient, ids, rows
from tests.virtual_time import run_virtual


def client_with(count: int, **habits: Any) -> FakeClient:
    data = rows([float(number) for number in range(count)], prefix="lead")
    return FakeClient(data, order="stored", latency=0.05, **habits)


def walk(client: FakeClient, **parameters: Any) -> Paginator[Any]:
    return Paginator(LeadsResource(client).list, (), parameters)


def test_items_pages_and_first_agree() -> None:
    client = client_with(25)

    async def main() -> None:
        paginator = walk(client, limit=10)
        items = [lead.id async for lead in paginator]
        pages = [page async for page in paginator.pages()]
        assert items == [row["id"] for row in client.rows]
        assert [len(page) for page in pages] == [10, 10, 5]
        assert [lead.id for page in pages for lead in page] == items
        assert pages[0].data[0] == pages[0][0]
        assert list(pages[0][:2]) == pages[0].data[:2]
        assert pages[0].total_results is None
        assert "10 records" in repr(pages[0])
        first = await paginator.first()
        assert first is not None
        assert first.id == items[0]
        assert repr(paginator) == "Paginator(leads.list)"

    run_virtual(main)


def test_first_of_nothing_is_none() -> None:
    async def main() -> object:
        return await walk(client_with(0)).first()

    assert run_virtual(main) is None


def test_first_fetches_one_record() -> None:
    client = client_with(500, with_total=True)

    async def main() -> object:
        return await walk(client).first()

    assert run_virtual(main) is not None
    assert [query["_limit"] for query in client.queries] == [1]


def test_a_page_says_the_total_where_close_does() -> None:
    async def main() -> int | None:
        return (await walk(client_with(25, with_total=True)).pages().__anext__()).total_results

    assert run_virtual(main) == 25


def test_the_default_deadline_does_not_hold() -> None:
    client = client_with(1)

    async def main() -> None:
        await walk(client).collect()

    run_virtual(main)
    assert client.patient


def test_positional_and_named_parameters_reach_the_operation() -> None:
    client = client_with(3)

    async def main() -> None:
        await walk(client, query="status:Potential").collect()

    run_virtual(main)
    assert client.queries[0]["query"] == "status:Potential"


@pytest.mark.parametrize(
    "operation",
    [
        leads_module.list,
        LeadsResource(client_with(0)).create,
        AdvancedFilteringResource(client_with(0)).search,
        len,
        None,
    ],
)
def test_what_is_not_a_bound_list_operation_is_refused(operation: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Paginator(operation)
    assert caught.value.field == "operation"


def test_an_operation_that_answers_with_one_record_is_refused() -> None:
    class One(FakeClient):
        async def send(self, operation: Operation[Any], *_: Any, **__: Any) -> Response[Any]:
            return Response(operation.decode({"id": "lead_1"}), 200, {})

    async def main() -> None:
        get: Any = LeadsResource(One([])).get
        await Paginator(get, ("lead_1",)).collect()

    with pytest.raises(InvalidArgument, match="does not answer with a list"):
        run_virtual(main)


def test_a_parameter_that_the_operation_lacks_is_refused() -> None:
    with pytest.raises(InvalidArgument) as caught:
        walk(client_with(0), max_items=3)
    assert caught.value.field == "max_items"
    with pytest.raises(InvalidArgument, match="positional"):
        Paginator(LeadsResource(client_with(0)).list, ("lead_1",))


@pytest.mark.parametrize("limit", [0, -1, 1.5, True, "10"])
def test_a_page_size_below_one_is_refused(limit: object) -> None:
    with pytest.raises(InvalidArgument) as caught:
        walk(client_with(0), limit=limit)
    assert caught.value.field == "limit"


@pytest.mark.parametrize("max_items", [-1, 1.5, True, "10"])
def test_a_total_that_is_none_is_refused(max_items: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        walk(client_with(0)).pages(max_items=max_items)
    assert caught.value.field == "max_items"


def running_tasks() -> list[asyncio.Task[Any]]:
    return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


def test_a_break_leaves_nothing_running() -> None:
    client = client_with(500, with_total=True)

    async def main() -> None:
        async for _ in walk(client, limit=10):
            break
        gc.collect()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert not running_tasks()
        assert client.running == 0

    run_virtual(main)


def test_aclose_leaves_nothing_running_and_ends_the_iteration() -> None:
    client = client_with(500, with_total=True)

    async def main() -> None:
        items = aiter(walk(client, limit=10))
        await anext(items)
        await items.aclose()
        assert not running_tasks()
        with pytest.raises(StopAsyncIteration):
            await anext(items)

    run_virtual(main)


def test_cancellation_leaves_nothing_running_and_the_walk_can_go_on() -> None:
    client = client_with(100, with_total=True)

    async def main() -> list[str]:
        items = aiter(walk(client, limit=10))
        got = [(await anext(items)).id for _ in range(10)]
        with anyio.move_on_after(0.01) as scope:
            async for lead in items:
                got.append(lead.id)
        assert scope.cancelled_caught
        await asyncio.sleep(0)
        assert not running_tasks()
        got += [lead.id async for lead in items]
        return got

    assert run_virtual(main) == [row["id"] for row in client.rows]


def test_an_iterator_dropped_after_its_loop_is_harmless() -> None:
    client = client_with(100, with_total=True)
    kept: list[object] = []

    async def main() -> None:
        items = aiter(walk(client, limit=10))
        await anext(items)
        kept.append(items)

    run_virtual(main)
    kept.clear()
    gc.collect()


def test_two_tasks_cannot_wait_for_one_iterator() -> None:
    async def main() -> None:
        pages = walk(client_with(30), limit=10).pages()
        first = asyncio.ensure_future(pages.__anext__())
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="another task"):
            await pages.__anext__()
        assert len(await first) == 10

    run_virtual(main)


def test_a_page_that_somebody_cancels_ends_the_wait() -> None:
    client = client_with(100, with_total=True)

    async def main() -> None:
        pages = walk(client, limit=10).pages()
        waiting = asyncio.ensure_future(pages.__anext__())
        await asyncio.sleep(0.01)
        for task in running_tasks():
            if task is not waiting:
                task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    run_virtual(main)


def test_an_iterator_dropped_in_another_thread_stops_its_tasks() -> None:
    client = client_with(500, with_total=True)
    client.latency = 0.0

    def slow_down(_client: FakeClient) -> None:
        client.latency = 30.0

    client.before_answer = slow_down

    async def main() -> int:
        held = [aiter(walk(client, limit=10))]
        await anext(held[0])
        await asyncio.sleep(0)
        assert client.running == 8
        await anyio.to_thread.run_sync(held.clear)
        await asyncio.sleep(0.05)
        return client.running

    assert asyncio.run(main()) == 0


def run_trio(main: Any) -> Any:
    return trio.run(main, clock=trio.testing.MockClock(autojump_threshold=0))


def test_trio_walks_eight_pages_at_once() -> None:
    client = client_with(300, with_total=True)

    async def main() -> list[str]:
        return ids(await walk(client, limit=10).collect())

    assert run_trio(main) == [row["id"] for row in client.rows]
    assert client.most_running == 8


def test_trio_leaves_nothing_running_after_a_break_and_a_cancellation() -> None:
    client = client_with(300, with_total=True)

    async def main() -> list[str]:
        async for _ in walk(client, limit=10):
            break
        assert client.running == 0
        items = aiter(walk(client, limit=10))
        got = [cast("Any", await anext(items)).id]
        with trio.move_on_after(0.01):
            async for lead in items:
                got.append(lead.id)
        assert client.running == 0
        got += [lead.id async for lead in items]
        await items.aclose()
        return got

    assert run_trio(main) == [row["id"] for row in client.rows]


def test_trio_iterators_may_nest_in_cancel_scopes_that_close_out_of_order() -> None:
    client = client_with(40, with_total=True)

    async def main() -> int:
        count = 0
        items = aiter(walk(client, limit=4))
        for seconds in (9, 7, 8):
            with trio.move_on_after(seconds):
                async for _ in items:
                    count += 1
                    if count % 7 == 0:
                        break
        return count

    assert run_trio(main) == 21


def test_ids_are_forgotten_from_the_oldest_on() -> None:
    seen = SeenIds(6)
    for number in range(5):
        seen.add(f"lead_{number}")
    assert not seen.forgets
    assert seen.unknown([{"id": "lead_0"}, {"id": "lead_9"}, {"name": "x"}]) == [
        {"id": "lead_9"},
        {"name": "x"},
    ]
    for number in range(5, 9):
        seen.add(f"lead_{number}")
    assert seen.forgets
    assert "lead_0" not in seen
    assert all(f"lead_{number}" in seen for number in range(6, 9))
