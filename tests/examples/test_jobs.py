"""The three jobs, as `make demo` runs them, on a smaller sandbox: they succeed, and can fail."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from rich.console import Console

from close_async import CloseClient

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "examples" / "jobs.py"
SMALL = ["--leads", "150", "--rows", "60", "--rate", "off"]


@pytest.fixture
def demo(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script as a module, with a small sandbox."""
    spec = importlib.util.spec_from_file_location("jobs_example", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "jobs_example", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(sys, "argv", ["demo", "--out", str(tmp_path), *SMALL])
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return module


def test_everything_is_done_and_checked(
    demo: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert demo.main() == 0
    leads = [json.loads(line) for line in (tmp_path / "leads.jsonl").read_text().splitlines()]
    assert len({lead["id"] for lead in leads}) == len(leads) == 150
    with (tmp_path / "rows.csv").open(newline="") as file:
        assert len(list(csv.reader(file))) == 61
    printed = " ".join(capsys.readouterr().out.split())
    assert "150 leads kept, 21 made, 4 rows refused as they should be; 0 responses 429" in printed
    for part in ("export lead", "import lead", "edit lead", "PUT /lead/{id}/"):
        assert part in printed


def test_a_terminal_sees_bars_and_rate_limits(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = io.StringIO()
    monkeypatch.setattr(demo, "console", Console(file=screen, force_terminal=True, width=100))
    assert demo.main() == 0
    assert screen.getvalue().count("endpoint group") >= 2
    assert "Importing rows" in screen.getvalue()


def test_a_change_of_any_other_lead_is_found(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = demo.edit

    async def one_more(close: CloseClient, bars: Any) -> None:
        await real(close, bars)
        other = (await close.leads.list(query="status:Customer", limit=1)).data[0]
        await close.leads.update(other.id, {"description": "changed"})

    monkeypatch.setattr(demo, "edit", one_more)
    assert demo.main() == 1
    assert "1 things are wrong" in capsys.readouterr().out


def test_a_job_that_does_nothing_is_found(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def nothing(close: CloseClient, path: Path, bars: Any) -> set[int]:
        return set()

    monkeypatch.setattr(demo, "import_", nothing)
    assert demo.main() == 1
    printed = capsys.readouterr().out
    assert "was made 0 times" in printed


def test_a_lost_lead_and_one_too_many_are_found(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = demo.edit

    async def lose_one(close: CloseClient, bars: Any) -> None:
        await real(close, bars)
        await close.leads.create({"name": "Uninvited"})
        old = [lead async for lead in close.paginate(close.leads.list, fields=["id", "name"])]
        gone = next(
            one for one in old if "Company" not in (one.name or "") and one.name != "Uninvited"
        )
        await close.leads.delete(gone.id)

    monkeypatch.setattr(demo, "edit", lose_one)
    assert demo.main() == 1
    printed = capsys.readouterr().out
    assert "was lost" in printed
    assert "Uninvited, should not be there" in " ".join(printed.split())
    assert "2 things are wrong" in printed


def test_a_real_account_is_only_exported(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    class Watched(CloseClient):
        def __init__(self, *args: Any, **named: Any) -> None:
            hooks = {"request": lambda event: asked.append(f"{event.method} {event.path}")}
            super().__init__(*args, **named, event_hooks=hooks)

    options = demo.parse()
    with demo.sandbox(options) as address:
        monkeypatch.setenv("CLOSE_BASE_URL", address)
        monkeypatch.setenv("CLOSE_API_KEY", "key")
        monkeypatch.setattr(demo, "CloseClient", Watched)
        monkeypatch.setattr(sys, "argv", [*sys.argv, "--live"])
        assert demo.main() == 0
    assert (tmp_path / "leads.jsonl").exists()
    assert not (tmp_path / "rows.csv").exists()
    assert asked
    assert not [call for call in asked if not call.startswith(("GET", "POST /data/search/"))]


def test_a_killed_demo_leaves_no_sandbox_running(tmp_path: Path) -> None:
    with started(tmp_path) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline().rpartition(":")[2].partition("/")[0])
        process.kill()
        process.wait(timeout=30)
    deadline = time.monotonic() + 30
    while listens(port) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not listens(port)


def test_an_interrupt_stops_it_cleanly(tmp_path: Path) -> None:
    with started(tmp_path) as process:
        deadline = time.monotonic() + 60
        while not (tmp_path / "leads.jsonl.partial").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        printed, _ = process.communicate(timeout=60)
    assert "Stopped." in printed
    assert process.returncode == 130
    assert "Traceback" not in printed
    assert not (tmp_path / "leads.jsonl").exists()


def started(folder: Path) -> subprocess.Popen[str]:
    """The script in a process of its own, with so strict a limit that it takes its time."""
    return subprocess.Popen(
        [sys.executable, str(SCRIPT), "--out", str(folder), "--leads", "800", "--rate", "1/8"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
    )


def listens(port: int) -> bool:
    """Whether anything takes connections at a port of this machine."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
