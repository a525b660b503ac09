"""The semaphore: how many are inside, who goes next, and that nobody waits for ever."""

from __future__ import annotations

import asyncio

import pytest

from close_async.transports.semaphore import MAX_OVERTAKING, PrioritySemaphore

pytestmark = pytest.mark.asyncio


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_going_in_does_not_suspend_while_there_is_room() -> None:
    semaphore = PrioritySemaphore(1)
    entering = semaphore.acquire()
    with pytest.raises(StopIteration):
        entering.send(None)
    assert semaphore.in_flight == 1


async def test_interactive_calls_go_before_bulk_work() -> None:
    semaphore, order = PrioritySemaphore(1), list[str]()

    async def one(name: str, bulk: bool) -> None:
        await semaphore.acquire(bulk=bulk)
        order.append(name)
        semaphore.release()

    await semaphore.acquire()
    tasks = [asyncio.create_task(one(f"bulk {i}", True)) for i in range(2)]
    await settle()
    tasks += [asyncio.create_task(one(f"interactive {i}", False)) for i in range(2)]
    await settle()
    semaphore.release()
    await asyncio.gather(*tasks)
    assert order == ["interactive 0", "interactive 1", "bulk 0", "bulk 1"]
    assert (semaphore.in_flight, semaphore.waiting) == (0, 0)


async def test_bulk_work_is_not_overtaken_for_ever() -> None:
    semaphore, order = PrioritySemaphore(1), list[str]()

    async def one(name: str, bulk: bool) -> None:
        await semaphore.acquire(bulk=bulk)
        order.append(name)
        semaphore.release()

    await semaphore.acquire()
    tasks = [asyncio.create_task(one("bulk", True))]
    tasks += [asyncio.create_task(one("interactive", False)) for _ in range(30)]
    await settle()
    semaphore.release()
    await asyncio.gather(*tasks)
    assert order.index("bulk") == MAX_OVERTAKING


async def test_a_place_given_to_a_cancelled_waiter_goes_on() -> None:
    semaphore = PrioritySemaphore(1)
    await semaphore.acquire()
    first, second = (asyncio.create_task(semaphore.acquire()) for _ in range(2))
    await settle()
    semaphore.release()
    first.cancel()
    await settle()
    assert first.cancelled()
    assert second.done()
    semaphore.release()
    assert (semaphore.in_flight, semaphore.waiting) == (0, 0)


async def test_a_cancelled_waiter_leaves_the_queue() -> None:
    semaphore = PrioritySemaphore(1)
    await semaphore.acquire()
    waiter = asyncio.create_task(semaphore.acquire(bulk=True))
    await settle()
    assert semaphore.waiting == 1
    waiter.cancel()
    await settle()
    assert semaphore.waiting == 0
    semaphore.release()
    assert semaphore.in_flight == 0
