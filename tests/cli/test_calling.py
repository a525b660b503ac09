"""Commands that make one call of any kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from close_async.sandbox import Sandbox

from .conftest import Command, lines

pytestmark = pytest.mark.close_sandbox(leads=3)


def test_an_operation_runs_by_name(command: Command) -> None:
    (lead,) = lines(command("run", "leads.create", "--body", '{"name": "Bluth Company"}'))
    (read,) = lines(command("run", "leads.get", f"id={lead['id']}", "fields=id,name"))
    assert read == {"id": lead["id"], "name": "Bluth Company"}


def test_parameters_get_the_types_of_the_operation(command: Command) -> None:
    (page,) = lines(command("run", "leads.list", "limit=2", "fields=id"))
    assert len(page["data"]) == 2


def test_a_body_comes_from_a_file_or_stdin(command: Command, tmp_path: Path) -> None:
    (tmp_path / "body.json").write_text('{"name": "Gobias"}')
    (lead,) = lines(command("run", "leads.create", "-b", f"@{tmp_path / 'body.json'}"))
    assert lead["name"] == "Gobias"
    (lead,) = lines(command("run", "leads.create", "-b", "@-", stdin='{"name": "Sitwell"}'))
    assert lead["name"] == "Sitwell"


def test_a_request_needs_no_operation(command: Command, close_sandbox: Sandbox) -> None:
    (page,) = lines(command("request", "get", "/lead/", "_limit:=1", "_fields=id"))
    assert len(page["data"]) == 1


def test_a_call_without_a_response_writes_nothing(command: Command, close_sandbox: Sandbox) -> None:
    id = next(iter(close_sandbox.state.leads))["id"]
    result = command("request", "DELETE", f"/lead/{id}/")
    assert result.exit_code == 0
    assert result.stdout.strip() in {"", "{}"}


def test_an_upload_gives_what_an_attachment_takes(command: Command, tmp_path: Path) -> None:
    (tmp_path / "offer.txt").write_text("An offer.")
    (attachment,) = lines(command("upload", str(tmp_path / "offer.txt")))
    assert attachment["filename"] == "offer.txt"
    assert attachment["size"] == 9


@pytest.mark.close_sandbox(leads=3, job_seconds=0.1)
def test_an_export_is_waited_for_and_downloaded(command: Command, tmp_path: Path) -> None:
    body = '{"format": "json", "type": "leads"}'
    (export,) = lines(command("run", "exports.create_lead", "-b", body))
    (done,) = lines(command("wait", "exports.get", export["id"]))
    assert done["status"] == "done"
    result = command("download", export["id"], str(tmp_path))
    assert result.exit_code == 0, result.stderr
    assert Path(result.stdout.strip()).stat().st_size > 0
