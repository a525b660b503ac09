"""Close's own export in one call: from the request to a file that is whole."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from close_async import CloseClient, CloseError, InvalidArgument, JobReport, WorkFailed, field
from close_async.files import Download, wait_for
from close_async.jobs.exporting import close_file
from close_async.sandbox import Fault, Sandbox

pytestmark = pytest.mark.asyncio


@pytest.fixture
def sandbox(make_sandbox: Callable[..., Sandbox]) -> Sandbox:
    """A sandbox with leads, whose exports take next to no time."""
    return make_sandbox(leads=60, job_seconds=0.02)


@pytest_asyncio.fixture
async def exporter(close: CloseClient, monkeypatch: pytest.MonkeyPatch) -> Any:
    """`export_file`, looking often."""

    async def often(*args: Any, **named: Any) -> Any:
        return await wait_for(*args, **named, interval=0.01)

    monkeypatch.setattr(close_file, "wait_for", often)
    return close.jobs.export_file


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_all_leads_become_a_file(exporter: Any, sandbox: Sandbox, tmp_path: Path) -> None:
    report: JobReport = await exporter("lead", tmp_path / "leads.csv")
    with (tmp_path / "leads.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["id"] for row in rows} == {lead["id"] for lead in sandbox.state.leads}
    assert report.ok
    assert report.done == 60
    assert names_in(tmp_path) == ["leads.csv"]


async def test_a_name_in_gz_stays_packed(exporter: Any, tmp_path: Path) -> None:
    await exporter("lead", tmp_path / "leads.json.gz", include_activities=True)
    with gzip.open(tmp_path / "leads.json.gz") as file:
        leads = json.load(file)
    assert len(leads) == 60
    assert any(lead["activities"] for lead in leads)


@pytest.mark.parametrize("kind", ["filter", "text"])
async def test_a_query_narrows_it(
    exporter: Any, sandbox: Sandbox, tmp_path: Path, kind: str
) -> None:
    word = next(lead["name"] for lead in sandbox.state.leads if lead["name"]).split()[0]
    query = field("lead", "name").words(word) if kind == "filter" else f'name:"{word}"'
    await exporter(query, tmp_path / "some.json", fields=["id", "name"])
    found = json.loads((tmp_path / "some.json").read_text())
    names = sorted(lead["name"] for lead in sandbox.state.leads if word in lead["name"])
    assert sorted(lead["name"] for lead in found) == names != []


async def test_opportunities_have_their_own(
    exporter: Any, sandbox: Sandbox, tmp_path: Path
) -> None:
    report = await exporter("opportunity", tmp_path / "won.csv", params={"status_type": "won"})
    with (tmp_path / "won.csv").open(newline="") as file:
        types = [row["status_type"] for row in csv.DictReader(file)]
    assert types == ["won"] * report.done != []


async def test_no_mail_tells_of_it(exporter: Any, sandbox: Sandbox, tmp_path: Path) -> None:
    await exporter("lead", tmp_path / "leads.csv", rows="contacts")
    assert not sandbox.outbox


async def test_progress_tells_how_far_close_is(exporter: Any, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    await exporter("lead", tmp_path / "a.csv", progress=lambda p: told.append((p.done, p.total)))
    assert told[-1] == (60, 60)


async def test_an_export_that_fails_leaves_no_file(
    exporter: Any, sandbox: Sandbox, tmp_path: Path
) -> None:
    body = {"id": "expo_1", "status": "error"}
    sandbox.inject(Fault("GET /export/{id}/", kind="wrong_body", body=body))
    with pytest.raises(WorkFailed, match="'error'"):
        await exporter("lead", tmp_path / "leads.csv")
    assert not names_in(tmp_path)


async def test_a_damaged_file_is_not_taken(
    exporter: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Half(Download):
        async def run(self) -> Path:
            path = await super().run()
            path.write_bytes(path.read_bytes()[:-100])
            return path

    monkeypatch.setattr(close_file, "Download", Half)
    with pytest.raises(CloseError, match="damaged"):
        await exporter("lead", tmp_path / "leads.csv")
    assert not names_in(tmp_path)


@pytest.mark.parametrize(
    ("what", "path", "options", "wrong"),
    [
        ("lead", "leads.txt", {}, "path"),
        ("lead", "leads.csv", {"format": "xml"}, "format"),
        ("lead", "nowhere/leads.csv", {}, "path"),
        ("lead", ".", {}, "path"),
        ("", "leads.csv", {}, "what"),
        (5, "leads.csv", {}, "what"),
        ("lead", "leads.csv", {"include_activites": True}, "include_activites"),
    ],
)
async def test_what_cannot_be_is_refused_by_name(
    exporter: Any,
    sandbox: Sandbox,
    tmp_path: Path,
    what: Any,
    path: str,
    options: dict[str, Any],
    wrong: str,
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        await exporter(what, tmp_path / path, **options)
    assert caught.value.field == wrong
    assert not [request for request in sandbox.requests if request.method == "POST"]


@pytest.mark.asyncio
async def test_the_client_has_it_too(make_sandbox: Any, tmp_path: Path) -> None:
    sandbox = make_sandbox(leads=4)
    async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
        report = await close.export_file("lead", tmp_path / "leads.json")
    assert report.ok
    assert (tmp_path / "leads.json").stat().st_size > 0
