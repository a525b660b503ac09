"""What the limiter reaches in the laboratory, over a few seeds here and a thousand by hand."""

from __future__ import annotations

import os
import statistics

import pytest

from tests.rate_limits.laboratory.servers import POLICIES, ROUNDS, Policy, Rounds
from tests.rate_limits.laboratory.simulation import Outcome, Scenario, Simulation

SEEDS = int(os.environ.get("CLOSE_ASYNC_LABORATORY_SEEDS", "1"))
"""Seeds per policy and rounding in an ordinary run."""

MANY = 84
"""Seeds per policy and rounding in a slow run: 1,008 in all."""


def outcomes(policy: Policy, rounds: Rounds, seeds: int = SEEDS, **rest: object) -> list[Outcome]:
    return [
        Simulation(Scenario(policy, rounds, seed, **rest)).run()  # type: ignore[arg-type]
        for seed in range(seeds)
    ]


@pytest.mark.parametrize("rounds", ROUNDS)
@pytest.mark.parametrize("policy", POLICIES)
def test_no_call_is_refused_while_the_key_is_ours_alone(policy: Policy, rounds: Rounds) -> None:
    runs = outcomes(policy, rounds)
    assert not any(run.stuck for run in runs)
    assert sum(run.late for run in runs) == 0
    assert max((max(run.learning.values(), default=0) for run in runs), default=0) <= 2


@pytest.mark.parametrize("policy", ["first call", "clock"])
def test_one_group_is_used_to_98_percent_where_reset_is_decimal(policy: Policy) -> None:
    runs = outcomes(policy, "decimal", groups=1, limits=(80, 240))
    assert statistics.fmean(used for run in runs for used in run.used) >= 0.98


@pytest.mark.parametrize("rounds", ["up", "down", "nearest"])
def test_one_group_is_used_to_95_percent_where_reset_is_whole(rounds: Rounds) -> None:
    runs = outcomes("first call", rounds, groups=1, limits=(80, 240))
    assert statistics.fmean(used for run in runs for used in run.used) >= 0.95


def test_interactive_calls_wait_at_most_one_window_under_a_full_bulk_load() -> None:
    runs = outcomes("first call", "decimal", load="mixed", limits=(80, 240))
    waits = sorted(wait for run in runs for wait in run.waits)
    assert waits[int(0.99 * len(waits))] <= 1


@pytest.mark.slow
@pytest.mark.parametrize("rounds", ROUNDS)
@pytest.mark.parametrize("policy", POLICIES)
def test_no_call_is_refused_in_a_thousand_runs(policy: Policy, rounds: Rounds) -> None:
    runs = outcomes(policy, rounds, MANY)
    assert sum(run.late for run in runs) == 0
    assert max((max(run.learning.values(), default=0) for run in runs), default=0) <= 2
