"""Commands for many records."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from close_async.sandbox import Fault, Sandbox

from .conftest import Command, lines

pytestmark = pytest.mark.close_sandbox(leads=40)

ROWS = """\
name,contacts.name,contacts.email
Bluth Company,Michael,michael@bluth.example
Sitwell,Stan,stan(at)sitwell.example
"""


@pytest.fixture
def rows(tmp_path: Path) -> str:
    """A file with a good row and a bad one."""
    file = tmp_path / "rows.csv"
    file.write_text(ROWS)
    return str(file)


def named(sandbox: Sandbox, name: str) -> list[dict[str, Any]]:
    return [lead for lead in sandbox.state.leads if lead["name"] == name]


def test_an_export_writes_a_file_and_its_report(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    (report,) = lines(command("export", "lead", str(file), "--fields", "id,custom.Industry"))
    assert report["done"] == 40
    with file.open(newline="") as out:
        found = list(csv.DictReader(out))
    assert len(found) == 40
    assert set(found[0]) == {"id", "custom.Industry"}


def test_an_export_takes_a_query(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "leads.jsonl"
    lines(command("export", "lead", str(file), "-q", "status:Potential", "--ids"))
    found = [json.loads(line) for line in file.read_text().splitlines()]
    assert {each["status_label"] for each in found} == {"Potential"}
    assert any(key.startswith("custom.cf_") for each in found for key in each)


@pytest.mark.close_sandbox(leads=10, job_seconds=0.1)
def test_close_makes_the_file_itself(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "leads.json"
    (report,) = lines(command("export", "lead", str(file), "--by-close"))
    assert report["done"] == len(json.loads(file.read_text())) == 10
    wrong = command("export", "contact", str(file), "--by-close")
    assert wrong.exit_code == 2


def test_a_dry_run_sends_nothing(command: Command, close_sandbox: Sandbox, rows: str) -> None:
    result = command("import", rows, "--dry-run")
    assert result.exit_code == 1  # one row is bad
    assert json.loads(result.stdout)["counts"] == {"rows": 2, "created": 1}
    assert not named(close_sandbox, "Bluth Company")


def test_an_import_reports_the_bad_row(command: Command, close_sandbox: Sandbox, rows: str) -> None:
    result = command("import", rows, "--yes")
    report = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (report["done"], report["failed"]) == (1, 1)
    assert "line 3, column 'contacts.email'" in report["failures"][0]["reason"]
    assert len(named(close_sandbox, "Bluth Company")) == 1


def test_columns_are_mapped(command: Command, close_sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text(
        '{"Firm": "Gobias", "Mail": "t@gobias.example", "Since": "1999"}\n'
    )
    columns = ["-c", "Firm=name", "-c", "Mail=contacts.email", "-c", "Since="]
    (report,) = lines(command("import", str(tmp_path / "rows.jsonl"), *columns, "-y"))
    assert report["done"] == 1
    assert named(close_sandbox, "Gobias")


def test_rows_come_from_stdin(command: Command, close_sandbox: Sandbox) -> None:
    row = '{"name": "Gobias", "contacts.email": "t@gobias.example"}\n'
    (report,) = lines(command("import", "-", "--yes", stdin=row))
    assert report["done"] == 1
    assert named(close_sandbox, "Gobias")


def test_outcomes_are_lines_and_the_report_goes_to_stderr(command: Command, rows: str) -> None:
    result = command("import", rows, "-y", "--outcomes")
    outcomes = [json.loads(line) for line in result.stdout.splitlines()]
    assert sorted(each["status"] for each in outcomes) == ["done", "failed"]
    assert result.stderr.startswith("import lead\n")


def test_a_journal_goes_on(command: Command, rows: str, tmp_path: Path) -> None:
    journal = str(tmp_path / "rows.journal")
    command("import", rows, "-y", "--journal", journal)
    report = json.loads(command("import", rows, "-y", "--journal", journal).stdout)
    assert (report["done"], report["skipped"], report["failed"]) == (0, 1, 1)


def test_an_edit_sets_fields(command: Command, close_sandbox: Sandbox) -> None:
    sets = ["--set", "custom.Industry=Finance", "--set", "description=Ours"]
    (report,) = lines(command("edit", "lead", "-q", "status:Potential", *sets, "--yes"))
    assert report["done"] > 0
    found = lines(command("list", "leads", "-q", "status:Potential", "-f", "description"))
    assert {each["description"] for each in found} == {"Ours"}
    (again,) = lines(command("edit", "lead", "-q", "status:Potential", *sets, "--yes"))
    assert again["unchanged"] == report["done"]


def test_an_edit_takes_json(command: Command, close_sandbox: Sandbox, tmp_path: Path) -> None:
    id = next(iter(close_sandbox.state.leads))["id"]
    (tmp_path / "changes.json").write_text('{"description": "From a file"}')
    lines(command("edit", "lead", id, "--changes", f"@{tmp_path / 'changes.json'}", "-y"))
    (lead,) = lines(command("get", "lead", id))
    assert lead["description"] == "From a file"


def test_what_a_list_wrote_can_be_edited(command: Command) -> None:
    listed = command("list", "leads", "-n", "3", "-f", "id").stdout
    (report,) = lines(command("edit", "lead", "-", "-s", "description=x", "-y", stdin=listed))
    assert report["done"] == 3


def test_records_are_deleted(command: Command, close_sandbox: Sandbox) -> None:
    ids = [lead["id"] for lead in close_sandbox.state.leads][:2]
    (dry,) = lines(command("delete", "lead", *ids, "--dry-run"))
    assert dry["done"] == 2
    assert len(list(close_sandbox.state.leads)) == 40
    (report,) = lines(command("delete", "lead", *ids, "-y"))
    assert report["done"] == 2
    assert len(list(close_sandbox.state.leads)) == 38


@pytest.mark.parametrize("arguments", [["edit", "lead", "-s", "name=x"], ["delete", "lead"]])
def test_nothing_is_changed_where_nobody_can_be_asked(
    command: Command, close_sandbox: Sandbox, arguments: list[str]
) -> None:
    result = command(*arguments, "-q", "status:Potential")
    assert result.exit_code == 2
    assert "give --yes, or --dry-run" in result.stderr
    assert not [one for one in close_sandbox.requests if one.method in {"PUT", "DELETE"}]


def test_records_that_fail_give_exit_code_1(command: Command, close_sandbox: Sandbox) -> None:
    close_sandbox.inject(Fault("PUT /lead/{id}/", status=400, times=1))
    ids = [lead["id"] for lead in close_sandbox.state.leads][:3]
    result = command("edit", "lead", *ids, "-s", "description=x", "-y")
    report = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (report["done"], report["failed"]) == (2, 1)
    assert report["failures"][0]["key"] in ids
