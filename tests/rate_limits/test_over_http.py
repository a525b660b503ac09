"""Over real HTTP, the allowance of hidden groups is used up in nearly the best time."""

from __future__ import annotations

import pytest

from close_async.sandbox import Rate
from tests.rate_limits.load import Load, run
from tests.rate_limits.sandbox_process import sandbox_process

MOST_REFUSED = 0.005
MOST_TIME = 1.05


async def check(load: Load, *, timed: bool = True, **settings: object) -> None:
    with sandbox_process(**{**load.settings, **settings}) as sandbox:
        took = await run(load.paths(), sandbox.base_url, sandbox.api_key)
        statuses = sandbox.statuses()
    print(f"{took:.2f} s, {load.best:.2f} s at best, {statuses[429]} answers of 429")
    assert statuses[200] >= load.calls
    assert statuses[429] <= MOST_REFUSED * load.calls
    assert not timed or took <= MOST_TIME * load.best


@pytest.mark.asyncio
async def test_calls_at_once_over_three_hidden_groups_are_all_made_without_a_429() -> None:
    # How long they take depends on the machine; the slow tests below hold the bound on time.
    await check(Load(150, (Rate(20, 6.0), Rate(20, 6.0), Rate(20, 6.0))), timed=False)


@pytest.mark.slow
@pytest.mark.asyncio
@pytest.mark.parametrize("policy", ["first_request", "aligned"])
async def test_two_thousand_calls_over_groups_of_one_limit(policy: str) -> None:
    rate = Rate(120, 6.0)
    await check(Load(2000, (rate, rate, rate)), rate_policy=policy)


@pytest.mark.slow
@pytest.mark.asyncio
@pytest.mark.parametrize("decimals", [0, 3])
async def test_two_thousand_calls_over_groups_of_three_limits(decimals: int) -> None:
    load = Load(2000, (Rate(240, 8.0), Rate(160, 8.0), Rate(80, 8.0)))
    await check(load, rate_reset_decimals=decimals)
