"""What short runs come to, to the call: any change of the limiter's behaviour shows here.

After a change that is meant, `python -m tests.rate_limits.laboratory.figures` writes them anew;
read the difference before it is committed.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.rate_limits.laboratory.simulation import Scenario, Simulation

FIGURES = Path(__file__).with_name("figures.json")

RUNS: dict[str, Scenario] = {
    "alone": Scenario("limitlion", "decimal", 0, windows=5),
    "alone, another": Scenario("limitlion", "up", 1, windows=5),
    "organization closer": Scenario("limitlion", "decimal", 2, windows=6, organization=True),
    "bulk and interactive": Scenario("first call", "decimal", 3, windows=5, load="mixed"),
    "uneven": Scenario("first call", "up", 5, windows=6, load="uneven"),
    "foreign traffic": Scenario("clock", "nearest", 0, windows=6, others=0.2),
    "foreign, decimal": Scenario("first call", "decimal", 7, windows=6, others=0.2),
    "responses lost": Scenario("clock", "down", 2, windows=5, lost=0.02),
    "headers missing": Scenario("first call", "nearest", 1, windows=5, silent=0.05),
    "jitter": Scenario("clock", "decimal", 4, windows=5, jitter=0.01),
    "hidden limits": Scenario("limitlion", "decimal", 6, windows=6, strict=True),
    "bucket": Scenario("bucket", "decimal", 1, windows=5),
    "bucket, whole seconds": Scenario("bucket", "down", 3, windows=5, load="mixed"),
    "bucket, foreign": Scenario("bucket", "nearest", 2, windows=5, others=0.2),
}


def figures(scenario: Scenario) -> dict[str, Any]:
    """Return what one run comes to."""
    simulation = Simulation(scenario)
    outcome = simulation.run()
    return {
        "taken": [len(times) for times in simulation.taken],
        "used": [round(used, 4) for used in outcome.used],
        "429s": outcome.late + sum(outcome.learning.values()),
        "first wait": round(outcome.first_wait, 3),
        "groups": sorted(
            [sorted(group.members), sorted(other.number for other in group.may_share)]
            for group in simulation.account.queues.groups
        ),
    }


def main() -> None:
    """Write all figures anew."""
    lines = [f"{json.dumps(name)}: {json.dumps(figures(run))}" for name, run in RUNS.items()]
    FIGURES.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
