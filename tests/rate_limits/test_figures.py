"""The limiter does, to the call, what it did when its figures were last looked at."""

from __future__ import annotations

import json

import pytest

from tests.rate_limits.laboratory.figures import FIGURES, RUNS, figures


@pytest.mark.parametrize("name", RUNS)
def test_a_run_comes_to_what_it_came_to(name: str) -> None:
    assert figures(RUNS[name]) == json.loads(FIGURES.read_text())[name]
