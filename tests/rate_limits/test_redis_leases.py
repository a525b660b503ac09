"""What Redis gives of a window, to whom, and what becomes of it: the script, asked directly."""

from __future__ import annotations

import json
from typing import Any

import pytest

from close_async.rate_limits.lease_script import LEASE, SHARE
from tests.rate_limits.redis_calls import connect
from tests.rate_limits.redis_server import Redis, needs_redis

pytest.importorskip("redis.asyncio", reason="the extra `redis` is not installed")
pytestmark = [needs_redis, pytest.mark.asyncio]

LONG = 3600.0
NO_READING = {"interactive": 0, "bulk": 0, "overdue": False, "in_flight": 0, "own": 0, "unspent": 0}
SETTINGS = {"silence": LONG, "recent": LONG, "poll": 0.25, "tail": 1.0, "apart": 2.0, "window": 0}


class Asker:
    """Processes that ask for leases of one group."""

    def __init__(self, redis: Redis) -> None:
        self.client: Any = connect(redis)

    async def ask(self, process: str, **asked: Any) -> tuple[int, int, float]:
        """Return the calls given, the window's number, and the seconds until it ends."""
        question = json.dumps(SETTINGS | NO_READING | asked)
        reply = await self.client.eval(LEASE, 1, "group", process, question)
        return int(reply[0]), int(reply[1]), float(reply[2])

    async def open(self, left: int = 39, limit: int = 40, **more: Any) -> None:
        """Tell of a window that has so many calls left."""
        reading = {"limit": limit, "left": left, "ends": LONG, "refill": 0}
        await self.ask("opener", **{**reading, **more})

    async def close(self) -> None:
        await self.client.aclose()


async def test_every_process_may_see_what_an_unknown_window_holds(redis: Redis) -> None:
    asker = Asker(redis)
    given = [(await asker.ask(f"{n}", interactive=5))[0] for n in range(10)]
    assert given == [1] * 8 + [0] * 2
    await asker.close()


@pytest.mark.parametrize(("limit", "most"), [(6, 3), (3, 1), (1, 1)])
async def test_half_a_window_may_be_spent_to_see_what_the_next_one_holds(
    redis: Redis, limit: int, most: int
) -> None:
    asker = Asker(redis)
    await asker.open(limit=limit, left=0, ends=-1.0)
    given = [(await asker.ask(f"{n}", interactive=5))[0] for n in range(10)]
    assert given == [1] * most + [0] * (10 - most)
    await asker.close()


async def test_a_process_whose_call_is_under_way_waits_for_what_it_tells(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.ask("a", interactive=5)
    assert (await asker.ask("a", interactive=5, own=1))[0] == 0
    await asker.close()


async def test_what_is_leased_never_is_more_than_what_was_left(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=39)
    given = 0
    for turn in range(40):
        given += (await asker.ask(f"{turn % 3}", interactive=40))[0]
    assert given == 39
    await asker.close()


async def test_a_lease_is_a_part_so_that_others_get_theirs(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=40)
    assert (await asker.ask("a", interactive=40))[0] == 10  # of 40 for two: a half of its half
    assert (await asker.ask("b", interactive=3))[0] == 3
    await asker.close()


async def test_a_bulk_call_that_is_overdue_takes_the_last_one(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=1)
    assert (await asker.ask("a", bulk=5))[0] == 0
    assert (await asker.ask("a", bulk=5, overdue=True))[0] == 1
    await asker.close()


async def test_whether_nobody_has_a_call_left_is_told(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=1)
    question = json.dumps(SETTINGS | NO_READING | {"bulk": 1})
    assert float((await asker.client.eval(LEASE, 1, "group", "a", question))[5]) == 1
    assert (await asker.ask("a", interactive=1))[0] == 1
    assert float((await asker.client.eval(LEASE, 1, "group", "b", question))[5]) == 0
    await asker.close()


async def test_what_a_lease_left_goes_back(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=4)
    given, window, _ = await asker.ask("a", interactive=1)
    assert given == 1
    while (await asker.ask("b", interactive=9))[0]:
        pass
    await asker.ask("a", unspent=1, window=window)
    assert (await asker.ask("b", interactive=9))[0] == 1
    await asker.close()


async def test_what_was_left_of_an_earlier_window_does_not_go_back(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=0)
    await asker.ask("a", unspent=5, window=7)
    assert (await asker.ask("a", interactive=1))[0] == 0
    await asker.close()


async def test_a_reading_with_less_left_tells_of_foreign_traffic(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=39)
    await asker.open(left=2, in_flight=1)
    assert (await asker.ask("a", interactive=9))[0] == 1
    assert (await asker.ask("a", interactive=9))[0] == 0
    await asker.close()


async def test_the_calls_of_others_are_taken_off_a_new_window(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.ask("a", in_flight=3)
    await asker.open(left=10, in_flight=2)
    given = 0
    for _ in range(9):
        given += (await asker.ask("b", interactive=9))[0]
    assert given == 10 - 3 - 2
    await asker.close()


async def test_a_later_end_is_a_new_window_and_an_earlier_one_is_old_news(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=0)
    await asker.open(left=20, ends=LONG - 100)
    given, window, _ = await asker.ask("a", interactive=1)
    assert given == 0
    await asker.open(left=20, ends=LONG + 100)
    given, later, _ = await asker.ask("a", interactive=1)
    assert given == 1
    assert later > window
    await asker.close()


async def test_bulk_leaves_a_tenth_until_the_window_nearly_ends(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=6)
    given = [(await asker.ask("a", bulk=9))[0] for _ in range(4)]
    assert sum(given) == 2
    assert (await asker.ask("a", bulk=9, tail=2 * LONG))[0] > 0
    await asker.close()


async def test_bulk_leaves_what_interactive_calls_elsewhere_wait_for(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=0)
    await asker.ask("web", interactive=5)
    await asker.open(left=20, ends=LONG + 100)
    given = sum([(await asker.ask("job", bulk=99))[0] for _ in range(20)])
    assert given == 20 - 5 - 4
    await asker.close()


async def test_bulk_that_waited_for_a_window_gets_one_call_in_eleven(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=0)
    await asker.ask("web", interactive=99)
    await asker.open(left=44, limit=44, ends=LONG + 100)
    assert (await asker.ask("job", bulk=9))[0] == 0
    assert (await asker.ask("job", bulk=9, overdue=True))[0] == 4
    await asker.close()


async def test_interactive_calls_go_before_bulk_calls_of_the_same_process(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=20)
    given, _, _ = await asker.ask("a", interactive=2, bulk=99)
    assert given == 5
    await asker.close()


async def test_a_process_that_fell_silent_counts_no_more(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.ask("dead", in_flight=9)
    await asker.ask("opener", silence=0)
    await asker.open(left=10, silence=0)
    assert (await asker.ask("a", interactive=10))[0] == 3  # of ten for two
    await asker.close()


async def test_a_bucket_gains_calls_and_never_more_than_it_holds(redis: Redis) -> None:
    asker = Asker(redis)
    await asker.open(left=0, refill=1e9)
    given = sum([(await asker.ask("a", interactive=99))[0] for _ in range(3)])
    assert given >= 30
    assert (await asker.ask("a", interactive=99))[0] <= 40
    await asker.close()


async def test_what_is_known_of_groups_has_a_version_and_is_told_once(redis: Redis) -> None:
    client = connect(redis)
    told = json.loads(await client.eval(SHARE, 1, "groups", json.dumps({"a\nb": 1}), "0"))
    assert told == {"version": 1, "apart": {"a\nb": 1}}
    assert await client.eval(SHARE, 1, "groups", json.dumps({"a\nb": 1}), "1") is None
    told = json.loads(await client.eval(SHARE, 1, "groups", json.dumps({"a\nc": 1}), "1"))
    assert (told["version"], sorted(told["apart"])) == (2, ["a\nb", "a\nc"])
    await client.aclose()
