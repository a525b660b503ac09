"""The gate: how many are inside, who goes next, and that nobody waits for ever."""

from __future__ import annotations

import asyncio

import pytest

from close_async.transports.gate import MAX_OVERTAKING, Gate

pytestmark = pytest.mark.asyncio


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_going_in_does_not_suspend_while_there_is_room() -> None:
    gate = Gate(1)
    entering = gate.enter()
    with pytest.raises(StopIteration):
        entering.send(None)
    assert gate.in_flight == 1


async def test_interactive_calls_go_before_bulk_work() -> None:
    gate, order = Gate(1), list[str]()

    async def one(name: str, bulk: bool) -> None:
        await gate.enter(bulk=bulk)
        order.append(name)
        gate.leave()

    await gate.enter()
    tasks = [asyncio.create_task(one(f"bulk {i}", True)) for i in range(2)]
    await settle()
    tasks += [asyncio.create_task(one(f"interactive {i}", False)) for i in range(2)]
    await settle()
    gate.leave()
    await asyncio.gather(*tasks)
    assert order == ["interactive 0", "interactive 1", "bulk 0", "bulk 1"]
    assert (gate.in_flight, gate.waiting) == (0, 0)


async def test_bulk_work_is_not_overtaken_for_ever() -> None:
    gate, order = Gate(1), list[str]()

    async def one(name: str, bulk: bool) -> None:
        await gate.enter(bulk=bulk)
        order.append(name)
        gate.leave()

    await gate.enter()
    tasks = [asyncio.create_task(one("bulk", True))]
    tasks += [asyncio.create_task(one("interactive", False)) for _ in range(30)]
    await settle()
    gate.leave()
    await asyncio.gather(*tasks)
    assert order.index("bulk") == MAX_OVERTAKING


async def test_a_place_given_to_a_cancelled_waiter_goes_on() -> None:
    gate = Gate(1)
    await gate.enter()
    first, second = (asyncio.create_task(gate.enter()) for _ in range(2))
    await settle()
    gate.leave()
    first.cancel()
    await settle()
    assert first.cancelled()
    assert second.done()
    gate.leave()
    assert (gate.in_flight, gate.waiting) == (0, 0)


async def test_a_cancelled_waiter_leaves_the_queue() -> None:
    gate = Gate(1)
    await gate.enter()
    waiter = asyncio.create_task(gate.enter(bulk=True))
    await settle()
    assert gate.waiting == 1
    waiter.cancel()
    await settle()
    assert gate.waiting == 0
    gate.leave()
    assert gate.in_flight == 0
