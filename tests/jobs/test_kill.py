"""Jobs that are killed at random moments, on a connection that fails: nothing lost, nothing twice.

The sandbox is real HTTP, its lists trail behind what is written, and responses are lost before and
after the request took effect. By default a job is killed once; a hundred times as `slow`.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient
from close_async.sandbox import Fault, Sandbox

ROOT = Path(__file__).parents[2]
LAG = 0.25
SETTLE = 0.6

KILLS = [
    pytest.param(1, id="once"),
    pytest.param(100, id="100 times", marks=pytest.mark.slow),
]


class Job:
    """A job that is started and killed until it has ended."""

    def __init__(self, kind: str, sandbox: Sandbox, folder: Path, seed: int) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.random = random.Random(seed)
        self.kills = 0
        self._command = [
            sys.executable, "-m", "tests.jobs.process",
            kind, sandbox.base_url, str(folder), str(SETTLE),
        ]  # fmt: skip

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self._command,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def kill(self, times: int) -> None:
        """Start the job so many times and kill it each time, unless it has ended before."""
        for _ in range(times):
            self._disturb()
            process = self._start()
            assert process.stdout is not None
            assert process.stderr is not None
            with process, process.stdout, process.stderr:
                process.stdout.readline()
                # After a while, or by its own death: whichever comes first.
                timer = threading.Timer(self.random.uniform(0.0, 0.5), process.kill)
                timer.start()
                process.wait()
                self.kills += process.returncode == -9
                timer.cancel()

    def finish(self) -> dict[str, Any]:
        """Let the job run to its end and return its report."""
        self.sandbox.state.faults.clear()
        process = self._start()
        out, err = process.communicate(timeout=240)
        assert process.returncode == 0, err
        report: dict[str, Any] = json.loads(out.splitlines()[-1])
        return report

    def _disturb(self) -> None:
        """Let some of the next requests go wrong."""
        chance = self.random
        for operation in ("POST /lead/", "PUT /lead/{id}/", "* /contact/*", "DELETE /lead/{id}/"):
            after = chance.randrange(12)
            kinds = [
                Fault(operation, "reset", processed=True, after=after),
                Fault(operation, "reset", after=after),
                Fault(operation, "cut", after=after),
                Fault(operation, "status", status=503, after=after),
                Fault(operation, "status", status=502, processed=True, after=after),
                Fault(operation, "status", status=429, after=after),
            ]
            self.sandbox.inject(chance.choice(kinds))
        self.sandbox.inject(Fault("GET *", "reset", after=chance.randrange(20)))
        self.sandbox.inject(Fault("POST /data/search/", "reset", after=chance.randrange(5)))


@pytest.fixture
def start(make_sandbox: Callable[..., Sandbox], tmp_path: Path) -> Callable[..., Job]:
    """Starts a job of a kind on a sandbox of its own."""

    def make(kind: str, names: list[str], seed: int = 7) -> Job:
        sandbox = make_sandbox(index_lag_seconds=LAG, latency_ms=30.0)
        (tmp_path / "names.json").write_text(json.dumps(names))
        return Job(kind, sandbox, tmp_path, seed)

    return make


def made(sandbox: Sandbox) -> Counter[str]:
    return Counter(lead["name"] for lead in sandbox.state.leads)


def some(kills: int) -> list[str]:
    """Return names of leads, about as many as are worked on before the last kill."""
    return [f"Lead {number:05}" for number in range(60 + 15 * kills)]


@pytest.mark.parametrize("kills", KILLS)
def test_a_map_without_verify_repeats_nothing(start: Callable[..., Job], kills: int) -> None:
    names = some(kills)
    job = start("map", names)
    job.kill(kills)
    report = job.finish()
    leads = made(job.sandbox)
    assert job.kills
    assert max(leads.values()) == 1
    assert {name for name in names if name not in leads} <= set(report["doubts"])
    assert report["done"] + report["skipped"] + report["unsure"] == len(names)


@pytest.mark.parametrize("kills", KILLS)
def test_a_map_with_verify_does_everything_once(start: Callable[..., Job], kills: int) -> None:
    names = some(kills)
    job = start("verified", names)
    job.kill(kills)
    report = job.finish()
    assert job.kills
    assert made(job.sandbox) == dict.fromkeys(names, 1)
    assert (report["unsure"], report["failed"]) == (0, 0)


async def _known(sandbox: Sandbox, names: list[str]) -> list[str]:
    async with CloseClient("key", base_url=sandbox.base_url) as close:
        return [(await close.leads.create({"name": name})).id for name in names]


@pytest.mark.parametrize("kills", KILLS)
@pytest.mark.asyncio
async def test_an_import_is_there_once_and_whole(start: Callable[..., Job], kills: int) -> None:
    names = some(kills)
    job = start("import", names)
    known = names[::5]
    async with CloseClient("key", base_url=job.sandbox.base_url) as close:
        for old in known:
            emails = [{"email": f"{old[5:]}@old.example", "type": "home"}]
            contacts = [{"name": f"First {old}", "emails": emails}]
            await close.leads.create({"name": old, "contacts": contacts})
    rows = ["name,description,contacts.name,contacts.email,contacts.phone"]
    for name in names:
        number = name[5:]
        address = f"{number}@old.example" if name in known else f"{number}@first.example"
        rows.append(f"{name},About {name},First {name},{address},+1714555{number[1:]}")
        rows.append(f"{name},About {name},Second {name},{number}@second.example,")
    rows.append("Broken,x,Broken,not an address,")
    (job.folder / "rows.csv").write_text("\n".join(rows) + "\n")
    job.kill(kills)
    report = job.finish()
    assert job.kills
    assert report["unsure"] == 0
    assert len(report["failures"]) == 1
    assert "is no e-mail address" in report["failures"][0]
    assert made(job.sandbox) == dict.fromkeys(names, 1)
    state = job.sandbox.state
    for lead in state.leads:
        name = lead["name"]
        first, second = sorted(
            state.contacts.of_lead(lead["id"]), key=lambda contact: contact["name"]
        )
        address = f"{name[5:]}@{'old' if name in known else 'first'}.example"
        assert lead["description"] == f"About {name}"
        assert [each["email"] for each in first["emails"]] == [address]
        assert [each["phone"] for each in first["phones"]] == [f"+1714555{name[6:]}"]
        assert [each["email"] for each in second["emails"]] == [f"{name[5:]}@second.example"]


@pytest.mark.parametrize("kills", KILLS)
@pytest.mark.asyncio
async def test_an_edit_changes_each_record_once(start: Callable[..., Job], kills: int) -> None:
    names = some(kills)
    job = start("edit", names)
    ids = await _known(job.sandbox, names)
    (job.folder / "names.json").write_text(json.dumps(ids))
    job.kill(kills)
    report = job.finish()
    assert job.kills
    assert (report["unsure"], report["failed"]) == (0, 0)
    assert made(job.sandbox) == dict.fromkeys([f"{name}!" for name in names], 1)


@pytest.mark.parametrize("kills", KILLS)
@pytest.mark.asyncio
async def test_a_deletion_leaves_nothing(start: Callable[..., Job], kills: int) -> None:
    names = some(kills)
    job = start("delete", names)
    ids = await _known(job.sandbox, [*names, "Kept"])
    (job.folder / "names.json").write_text(json.dumps(ids[:-1]))
    job.kill(kills)
    report = job.finish()
    assert job.kills
    assert (report["unsure"], report["failed"]) == (0, 0)
    assert made(job.sandbox) == {"Kept": 1}
