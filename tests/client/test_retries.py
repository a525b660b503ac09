"""Backoff, `retry-after` and the shared budget, by themselves."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from close_async._base import clock
from close_async._base.waits import retry_after
from close_async.core import retries
from close_async.core.retries import BUDGET, RetryBudget, backoff, changes_lists
from tests.virtual_time import EPOCH, run_virtual


@pytest.mark.parametrize("retry", [0, 1, 5, 50])
def test_a_wait_is_random_up_to_a_bound_that_doubles(retry: int) -> None:
    longest = min(retries.LONGEST_BACKOFF, retries.FIRST_BACKOFF * 2**retry)
    waits = [backoff(retry) for _ in range(200)]
    assert all(0 <= wait <= longest for wait in waits)
    assert max(waits) - min(waits) > longest / 2


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("3", 3.0), ("0.5", 0.5), ("-1", None), ("inf", None), ("nan", None), ("soon", None)],
)
def test_seconds_to_wait_are_read_or_ignored(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}) == seconds
    assert retry_after({}) is None


def test_a_date_to_wait_for_is_read() -> None:
    async def main() -> None:
        later = formatdate(EPOCH + 30, usegmt=True)
        earlier = formatdate(EPOCH - 30, usegmt=True)
        assert retry_after({"retry-after": later}) == pytest.approx(30, abs=1)
        assert retry_after({"retry-after": earlier}) == 0.0

    run_virtual(main)


@pytest.mark.parametrize(
    ("body", "changes"),
    [
        ({"custom.cf_1.add": 1}, True),
        ({"a": [{"custom.cf_1.remove": 1}]}, True),
        ({"custom.cf_1": 1, "name": ".add"}, False),
        ([], False),
        (None, False),
    ],
)
def test_list_changes_are_found_anywhere_in_a_body(body: object, changes: bool) -> None:
    assert changes_lists(body) is changes


def test_the_budget_empties_and_comes_back_with_calls_and_time() -> None:
    async def main() -> None:
        budget = RetryBudget()
        taken = 0
        while budget.take():
            taken += 1
        assert taken == BUDGET
        for _ in range(6):
            budget.call()
        assert budget.take()
        assert not budget.take()
        await clock.sleep(2.0)
        assert budget.take()
        await clock.sleep(10_000)
        assert budget.left == BUDGET

    run_virtual(main)
