"""What outcomes and reports say of themselves."""

from __future__ import annotations

import pickle
from typing import Any

from close_async.jobs import JobFailed, JobReport, Outcome
from close_async.jobs.importing.job import ImportRefused


def test_an_outcome_says_what_happened() -> None:
    assert str(Outcome("x", "x", "failed", reason="no")) == "x: failed, no"
    assert str(Outcome("x", "x", "done", result=3)) == "x: done"


def test_a_failed_job_can_be_pickled_with_its_report() -> None:
    error = ImportRefused("line 3: no", lines=(3,), column="name")
    outcome: Outcome[str, Any] = Outcome("a", "a", "failed", reason="no", error=error)
    failed = JobFailed("1 failed", report=JobReport("job", failed=1, failures=[outcome]))
    copy = pickle.loads(pickle.dumps(failed))
    assert str(copy) == "1 failed"
    assert copy.report == failed.report
    assert copy.report.failures[0].error.lines == (3,)


def test_a_report_prints_as_a_small_table() -> None:
    outcome: Outcome[str, Any] = Outcome("b", "b", "failed", reason="no")
    report = JobReport("job", done=1_200, failed=1, seconds=1.5, failures=[outcome], notes=["so"])
    lines = str(report).splitlines()
    assert lines[0] == "job"
    assert lines[1] == "  done      1,200"
    assert lines[-2:] == ["  b: failed, no", "  so"]
    assert {len(line) for line in lines[1:9]} == {len(lines[1])}
