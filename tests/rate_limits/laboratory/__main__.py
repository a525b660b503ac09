"""Print the table of utilisation, 429s and latency by policy.

python -m tests.rate_limits.laboratory --seeds 1000
"""

from __future__ import annotations

import argparse
import dataclasses
import multiprocessing
import statistics
import sys
import time

from tests.rate_limits.laboratory.servers import KEEP_PHASE, POLICIES, ROUNDS
from tests.rate_limits.laboratory.simulation import Outcome, Scenario, Simulation

CASES: dict[str, dict[str, object]] = {
    "alone": {},
    "bulk and interactive": {"load": "mixed"},
    "alone, uneven load": {"load": "uneven"},
    "foreign traffic": {"others": 0.2},
    "organization closer": {"organization": True},
    "2 % of answers lost": {"lost": 0.02},
    "5 % without a header": {"silent": 0.05},
    "reset off by 10 ms": {"jitter": 0.01},
    "hidden strict limits": {"strict": True},
}


def run(scenario: Scenario) -> Outcome:
    """Run one scenario, and return what came of it without the limiter itself."""
    return dataclasses.replace(Simulation(scenario).run(), account=None)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.rate_limits.laboratory")
    parser.add_argument("--seeds", type=int, default=100, help="seeds per row")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--case", action="append", choices=sorted(CASES))
    parser.add_argument("--policy", action="append", choices=POLICIES)
    parser.add_argument("--worst", action="store_true", help="name the worst seeds")
    args = parser.parse_args()
    print(
        "| on the key | windows | reset | used, mean | used, worst seed | 429s learning, per "
        "group, worst | 429s later | share | first call waits, worst, windows | interactive p99, "
        "windows |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    began = time.perf_counter()
    with multiprocessing.Pool(args.processes) as pool:
        for case in args.case or CASES:
            for policy in args.policy or POLICIES:
                if "organization" in CASES[case] and policy not in KEEP_PHASE:
                    continue  # what another key left is told by the window
                for rounds in ROUNDS:
                    scenarios = [
                        Scenario(policy, rounds, seed, **CASES[case])  # type: ignore[arg-type]
                        for seed in range(args.first, args.first + args.seeds)
                    ]
                    outcomes = pool.map(run, scenarios, chunksize=4)
                    print(_row(case, policy, rounds, outcomes), flush=True)
                    if args.worst:
                        _worst(outcomes)
    print(f"{time.perf_counter() - began:.0f} s", file=sys.stderr)


def _row(case: str, policy: str, rounds: str, outcomes: list[Outcome]) -> str:
    used = [statistics.fmean(outcome.used) for outcome in outcomes if outcome.used]
    learning = max((max(o.learning.values(), default=0) for o in outcomes), default=0)
    late, calls = sum(o.late for o in outcomes), sum(o.calls for o in outcomes)
    waits = sorted(wait for o in outcomes for wait in o.waits) if "bulk" in case else []
    p99 = f"{waits[int(0.99 * len(waits))]:.2f}" if waits else ""
    stuck = sum(o.stuck for o in outcomes)
    return (
        f"| {case} | {policy} | {rounds} | {100 * statistics.fmean(used):.2f} % | "
        f"{100 * min(used):.2f} % | {learning} | {late} | {100 * late / max(1, calls):.3f} % | "
        f"{max(o.first_wait for o in outcomes):.2f} | {p99} |"
        + (f" STUCK {stuck}" if stuck else "")
    )


def _worst(outcomes: list[Outcome]) -> None:
    key = {
        o.scenario.seed: (min(o.used, default=1.0), o.late, max(o.learning.values(), default=0))
        for o in outcomes
    }
    print(
        "   least used:",
        sorted((round(v[0], 3), s) for s, v in key.items())[:5],
        "429 later:",
        sorted(((v[1], s) for s, v in key.items() if v[1]), reverse=True)[:5],
        "learning:",
        sorted(((v[2], s) for s, v in key.items() if v[2]), reverse=True)[:5],
        "torn:",
        [(o.torn, o.scenario.seed) for o in outcomes if o.torn][:6],
        "mixed:",
        [(o.mixed, o.scenario.seed) for o in outcomes if o.mixed][:6],
        "unplaced:",
        [(o.unplaced, o.scenario.seed) for o in outcomes if o.unplaced][:6],
    )


if __name__ == "__main__":
    main()
