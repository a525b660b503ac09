"""The main job, as `make demo` runs it, on a smaller sandbox: it succeeds, and it can fail."""

from __future__ import annotations

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

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "examples" / "export_and_update.py"
SMALL = ["--leads", "150", "--seed", "7", "--rate", "off"]


@pytest.fixture
def demo(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script as a module, with a small sandbox."""
    spec = importlib.util.spec_from_file_location("export_and_update", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "export_and_update", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "SANDBOX", SMALL)
    monkeypatch.setattr(sys, "argv", ["demo", "--out", str(tmp_path / "leads.jsonl")])
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return module


def test_the_job_exports_updates_and_checks(
    demo: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert demo.main() == 0
    lines = (tmp_path / "leads.jsonl").read_text().splitlines()
    assert len({json.loads(line)["id"] for line in lines}) == len(lines) == 150
    summary = capsys.readouterr().out
    for row in ("records exported", "calls a second", "responses 429", "retries", "leads.jsonl"):
        assert row in summary


def test_the_rate_limits_stand_below_the_bars(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(demo, "SANDBOX", [*SMALL[:-1], "240/1"])
    assert demo.main() == 0
    lines = capsys.readouterr().out.splitlines()
    groups = {tuple(line.split()[:3]) for line in lines}
    assert ("PUT", "/lead/{id}/", "240") in groups
    assert ("POST", "/data/search/", "16") in groups
    assert sum(line.startswith("Setting the field") for line in lines) == 1


def test_a_terminal_sees_the_rate_limits_too(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = io.StringIO()
    monkeypatch.setattr(demo, "console", Console(file=screen, force_terminal=True, width=100))
    assert demo.main() == 0
    assert screen.getvalue().count("endpoint group") >= 2


def test_a_change_of_any_other_lead_fails_the_job(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = demo.set_field

    async def one_more(close: Any, ids: list[str], key: str, value: object, bars: Any) -> Any:
        page = await close.leads.list()
        other = next(lead.id for lead in page.data if lead.id not in ids)
        return await real(close, [*ids, other], key, value, bars)

    monkeypatch.setattr(demo, "set_field", one_more)
    assert demo.main() == 1
    assert "1 leads are wrong" in capsys.readouterr().out


def test_a_lead_that_was_left_out_fails_the_job(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = demo.set_field

    async def one_less(close: Any, ids: list[str], key: str, value: object, bars: Any) -> Any:
        return await real(close, ids[1:], key, value, bars)

    monkeypatch.setattr(demo, "set_field", one_less)
    assert demo.main() == 1


def test_a_lead_that_is_gone_does_not_stop_the_rest(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = demo.set_field

    async def one_gone(close: Any, ids: list[str], key: str, value: object, bars: Any) -> Any:
        await close.leads.delete(ids[0])
        return await real(close, ids, key, value, bars)

    monkeypatch.setattr(demo, "set_field", one_gone)
    assert demo.main() == 1
    printed = capsys.readouterr().out
    assert "404 Not Found" in printed
    assert "1 leads are wrong" in printed


def test_a_killed_job_leaves_no_sandbox_running(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, str(SCRIPT), "--out", str(tmp_path / "leads.jsonl")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline().rpartition(":")[2].partition("/")[0])
        process.kill()
        process.wait(timeout=30)
    deadline = time.monotonic() + 30
    while listens(port) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not listens(port)


def listens(port: int) -> bool:
    """Whether anything takes connections at a port of this machine."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_an_interrupt_stops_it_cleanly(tmp_path: Path) -> None:
    out = tmp_path / "leads.jsonl"
    with subprocess.Popen(
        [sys.executable, str(SCRIPT), "--out", str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        deadline = time.monotonic() + 60
        while not out.with_suffix(".part").exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        printed, _ = process.communicate(timeout=60)
    assert "Stopped." in printed
    assert process.returncode == 130
    assert "Traceback" not in printed
    assert not out.exists()
