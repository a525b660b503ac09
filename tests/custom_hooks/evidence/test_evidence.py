"""The command that reads sample files through the client's own decoding."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from close_async.api import OPERATIONS
from custom_hooks.document import RunFailed
from custom_hooks.evidence.__main__ import OLD_THRESHOLDS, Evidence, gather, main, print_report
from custom_hooks.evidence.samples import OperationFinder, Sample, read_samples

ROOT = Path(__file__).parents[3]
SHARED = Path(os.environ.get("CLOSE_ASYNC_SHARED", ROOT.parent / "shared"))

TASK = {
    "_type": "lead",
    "id": "task_made1",
    "text": "Send the offer",
    "date_created": "2026-03-04T10:00:00+00:00",
}


def evidence_of(method: str, path: str, body: Any, kind: str = "response") -> Evidence:
    return gather([Sample("made.jsonl", 1, method, path, kind, body)], OPERATIONS)


def report_of(evidence: Evidence) -> str:
    lines: list[object] = []
    print_report(evidence, lines.append)
    return "\n".join(map(str, lines))


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("GET", "/lead/{id}/", "leads.get"),
        ("GET", "/lead/{lead_id}/", "leads.get"),
        ("GET", "/api/v1/lead/lead_made1", "leads.get"),
        ("GET", "/lead/?query=x", "leads.list"),
        ("POST", "/lead/merge/", "leads.merge"),
        ("PUT", "/custom_field_schema/lead/", "custom_field_schemas.update"),
        ("PUT", "/lead/", None),
        ("GET", "/nowhere/", None),
    ],
)
def test_paths_find_their_operation(method: str, path: str, name: str | None) -> None:
    operation = OperationFinder(OPERATIONS).find(method, path)
    assert (operation and operation.name) == name


def test_a_literal_segment_goes_before_a_parameter() -> None:
    find = OperationFinder(OPERATIONS).find
    for name, operation in OPERATIONS.items():
        found = find(operation.method, operation.path)
        assert found is not None
        assert found.name == name


def test_own_samples_are_typed_without_loss(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "6 samples of 6 operations: 0 failed, 0 lossy" in capsys.readouterr().out


def test_a_wrong_envelope_fails() -> None:
    evidence = evidence_of("GET", "/lead/", {"data": "all of them"})
    assert [miss for miss in evidence.misses() if miss.startswith("Failed: leads.list response")]


def test_a_body_that_no_type_takes_is_lossy() -> None:
    evidence = evidence_of("DELETE", "/lead/{id}/", {"deleted": ["lead_made1"]})
    assert len(evidence.total.lossy) == 1


def test_an_unknown_key_lowers_the_share_and_is_named() -> None:
    evidence = evidence_of("GET", "/task/{id}/", {**TASK, "weather": {"sky": "grey"}})
    keys = evidence.total.keys
    assert (keys.typed, keys.untyped) == (4, 2)
    assert any("66.67%" in miss for miss in evidence.misses())
    assert "LeadTask.weather" in report_of(evidence)


def test_values_of_another_type_are_counted_and_no_failure() -> None:
    evidence = evidence_of("GET", "/task/{id}/", {**TASK, "text": 7, "date_created": "soon"})
    assert len(evidence.total.keys.kept) == 2
    assert evidence.misses() == []


def test_custom_fields_are_in_no_share() -> None:
    body = {"id": "lead_made1", "custom.cf_made1": {"free": 1}, "custom": {"Trade": "Homes"}}
    keys = evidence_of("GET", "/lead/{id}/", body).total.keys
    assert (keys.total, keys.custom) == (1, 2)


def test_what_is_typed_as_always_there_and_is_not_is_named() -> None:
    assert "Lead.date_created (missing)" in report_of(
        evidence_of("GET", "/lead/{id}/", {"id": "lead_1"})
    )


def test_a_body_that_its_constructor_refuses_is_named() -> None:
    evidence = evidence_of("POST", "/lead/merge/", {"source": "lead_1"}, kind="request")
    assert evidence.misses() == []
    assert "missing 1 required keyword-only argument: 'destination'" in report_of(evidence)


def test_a_body_that_its_constructor_changes_is_named() -> None:
    body = {"lead_id": "lead_1", "date": "2026-03-05T10:00:00Z"}
    evidence = evidence_of("POST", "/task/", body, kind="request")
    assert len(evidence.total.unmade) == 1


def test_requests_without_an_operation_are_listed() -> None:
    evidence = evidence_of("GET", "/withdrawn/", {})
    assert evidence.misses() == []
    assert "GET /withdrawn/" in report_of(evidence)


def test_old_files_have_their_own_threshold() -> None:
    assert OLD_THRESHOLDS["samples-2020.jsonl"] == 0.97


def test_a_folder_without_samples_is_refused(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 1


@pytest.mark.parametrize("line", ["{", "[]", "7", json.dumps({"kind": "response", "body": {}})])
def test_a_broken_line_is_refused_by_its_place(tmp_path: Path, line: str) -> None:
    (tmp_path / "broken.jsonl").write_text(f"\n{line}\n")
    with pytest.raises(RunFailed, match=r"broken\.jsonl:2 is no sample"):
        read_samples(tmp_path)


@pytest.mark.skipif(
    not list((SHARED / "reference").glob("*.jsonl")),
    reason="no reference samples: set CLOSE_ASYNC_SHARED to the folder that holds reference/",
)
def test_reference_samples_are_typed_without_loss() -> None:
    evidence = gather(read_samples(SHARED / "reference"), OPERATIONS)
    assert evidence.misses() == []
    assert evidence.total.keys.kept == []
    assert evidence.by_file["evidence.jsonl"].keys.absent == []
