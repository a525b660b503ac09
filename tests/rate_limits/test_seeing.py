"""What a user sees of the limits: the groups at one moment, and what happens to them."""

from __future__ import annotations

import asyncio

import pytest

from close_async import CloseClient
from close_async.rate_limits import GroupLearnt, LimitEvent, RateLimiter, RedisRateLimiter, Refused
from close_async.sandbox import Rate, RateGroup, Sandbox, SandboxConfig
from tests.rate_limits.redis_server import needs_redis, redis_server

STATUSES = ("GET /status/lead/", "GET /status/opportunity/")


def sandbox_of(limit: int, window: float) -> Sandbox:
    groups = (RateGroup("statuses", STATUSES, Rate(limit, window)),)
    return Sandbox(SandboxConfig(leads=1, rate_groups=groups, rate_reset_decimals=3))


def client_of(sandbox: Sandbox, limiter: RateLimiter | RedisRateLimiter) -> CloseClient:
    return CloseClient(sandbox.api_key, base_url=sandbox.base_url, rate_limiter=limiter)


@pytest.mark.asyncio
async def test_a_group_shows_its_limit_what_is_left_and_who_waits() -> None:
    with sandbox_of(10, 60.0) as sandbox:
        async with client_of(sandbox, RateLimiter()) as close:
            for _ in range(9):
                await close.lead_statuses.list()
            (group,) = close.rate_limits.groups
            assert (group.members, group.limit, group.remaining) == (STATUSES[:1], 10, 1)
            assert (group.waiting, group.in_flight) == (0, 0)
            assert group.reset == pytest.approx(60, abs=5)
            await close.lead_statuses.list()
            bulk = close.with_options(priority="bulk")
            tasks = [asyncio.create_task(bulk.lead_statuses.list()) for _ in range(3)]
            await asyncio.sleep(0.05)
            (group,) = close.rate_limits.groups
            assert (group.remaining, group.waiting) == (0, 3)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert close.rate_limits.groups[0].waiting == 0


@pytest.mark.asyncio
async def test_a_call_under_way_shows_as_in_flight() -> None:
    config = SandboxConfig(leads=1, latency_ms=300)
    with Sandbox(config) as sandbox:
        async with client_of(sandbox, RateLimiter()) as close:
            task = asyncio.create_task(close.lead_statuses.list())
            await asyncio.sleep(0.15)
            assert close.rate_limits.groups[0].in_flight == 1
            await task
            assert close.rate_limits.groups[0].in_flight == 0


async def learn_and_be_refused(limiter: RateLimiter | RedisRateLimiter) -> None:
    """Call two operations of one group, whose calls another program has used up."""
    with sandbox_of(20, 3.0) as sandbox:
        async with client_of(sandbox, limiter) as close:
            await close.lead_statuses.list()
            await close.opportunity_statuses.list()
            async with client_of(sandbox, RateLimiter()) as other:
                for _ in range(18):
                    await other.lead_statuses.list()
            await asyncio.gather(close.lead_statuses.list(), close.opportunity_statuses.list())


def check(events: list[LimitEvent]) -> None:
    learnt = [event for event in events if isinstance(event, GroupLearnt)]
    assert [(event.members, event.limit) for event in learnt[:2]] == [
        (STATUSES[:1], 20),
        (STATUSES[1:], 20),
    ]
    refused = [event for event in events if isinstance(event, Refused)]
    assert refused
    for event in refused:
        assert event.operation in STATUSES
        assert event.scope == "key"
        assert event.group == refused[0].group is not None
        assert 0 < event.wait <= 3


@pytest.mark.asyncio
async def test_learnt_groups_and_429s_are_told() -> None:
    events: list[LimitEvent] = []
    await learn_and_be_refused(RateLimiter(on_event=events.append))
    check(events)


@needs_redis
@pytest.mark.asyncio
async def test_learnt_groups_and_429s_are_told_where_limits_are_shared() -> None:
    pytest.importorskip("redis", reason="the extra `redis` is not installed")
    events: list[LimitEvent] = []
    with redis_server() as redis:
        await learn_and_be_refused(RedisRateLimiter(redis.url, on_event=events.append))
    check(events)
