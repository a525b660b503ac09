"""What an outcome says of itself."""

from __future__ import annotations

from close_async.jobs import Outcome


def test_an_outcome_says_what_happened() -> None:
    assert str(Outcome("x", "x", "failed", reason="no")) == "x: failed, no"
    assert str(Outcome("x", "x", "done", result=3)) == "x: done"
