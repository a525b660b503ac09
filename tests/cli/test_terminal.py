"""The command line in a process of its own: at a terminal, in pipes, and when it is stopped."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from close_async.sandbox import Fault, Sandbox, SandboxConfig

MAIN = [sys.executable, "-c", "from close_async.cli import main; main()"]
STYLES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
SECONDS = 60


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A sandbox that the environment leads to."""
    with Sandbox(SandboxConfig(leads=130, rate=None)) as running:
        monkeypatch.setenv("CLOSE_API_KEY", running.api_key)
        monkeypatch.setenv("CLOSE_BASE_URL", running.base_url)
        monkeypatch.setenv("COLUMNS", "100")
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
        yield running


class Terminal:
    """A command at a terminal of its own."""

    def __init__(self, *arguments: str) -> None:
        self._ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [*MAIN, *arguments], stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
        )
        os.close(theirs)
        self.shown = ""

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode())

    def until(self, text: str) -> None:
        """Read what is shown until a text is."""
        while text not in self.shown:
            assert self._read(), f"{text!r} is not shown: {self.shown}"

    def end(self) -> int:
        """Read to the end, and return the exit code."""
        while self._read():
            pass
        os.close(self._ours)
        return self.process.wait(SECONDS)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._ours], [], [], SECONDS)
        assert ready, f"nothing happens: {self.shown}"
        try:
            piece = os.read(self._ours, 4096)
        except OSError:  # how Linux says that the other end is closed
            return False
        self.shown += STYLES.sub("", piece.decode(errors="replace")).replace("\r\n", "\n")
        return bool(piece)


def test_a_terminal_gets_a_table_of_the_first_50(sandbox: Sandbox) -> None:
    terminal = Terminal("list", "leads")
    assert terminal.end() == 0
    shown = terminal.shown.splitlines()
    assert shown[0].split()[:2] == ["id", "name"]
    assert shown[1].startswith("lead_")
    assert len([line for line in shown if line.startswith("lead_")]) == 50
    assert shown[-1] == "The first 50: --max-items shows more, --json or a pipe gives all."
    assert max(map(len, shown)) <= 100


def test_a_terminal_gets_one_record_laid_out(sandbox: Sandbox) -> None:
    terminal = Terminal("get", "lead", next(iter(sandbox.state.leads))["id"])
    assert terminal.end() == 0
    assert terminal.shown.startswith('{\n  "id": "lead_')


def test_a_job_asks_shows_its_bar_and_reports(sandbox: Sandbox) -> None:
    terminal = Terminal("edit", "lead", "-q", "status:Potential", "-s", "description=x")
    terminal.until("[y/N]")
    assert re.search(r"Edit \d+ of type lead in .+\? \[y/N\]", terminal.shown)
    terminal.type("y\n")
    assert terminal.end() == 0
    assert re.search(r"edit lead .* (\d+) of \1", terminal.shown)
    assert "unchanged   0" in terminal.shown


def test_a_no_changes_nothing(sandbox: Sandbox) -> None:
    terminal = Terminal("delete", "lead", "-q", "status:Potential")
    terminal.until("[y/N]")
    terminal.type("\n")
    assert terminal.end() == 1
    assert len(list(sandbox.state.leads)) == 130


def test_ctrl_c_is_heard_at_the_question(sandbox: Sandbox) -> None:
    terminal = Terminal("delete", "lead", "-q", "status:Potential")
    terminal.until("[y/N]")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end() == 130


def test_ctrl_c_lets_what_is_in_flight_end_and_the_journal_goes_on(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    rule = sandbox.inject(Fault("PUT /lead/{id}/", kind="latency", seconds=0.3, times=None))
    journal = str(tmp_path / "edit.journal")
    command = ["edit", "lead", "-q", "id:*", "-s", "description=x", "--journal", journal, "--yes"]
    command[3] = '{"type": "match_all"}'
    terminal = Terminal(*command)
    while rule.hits < 5 and terminal.process.poll() is None:
        time.sleep(0.02)
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end() == 130
    assert "stopping; what is in flight ends" in terminal.shown
    assert "(stopped before its end)" in terminal.shown
    assert "Traceback" not in terminal.shown
    done = len([lead for lead in sandbox.state.leads if lead["description"] == "x"])
    assert 0 < done < 130
    sandbox.clear_faults()
    again = subprocess.run([*MAIN, *command], capture_output=True, text=True, timeout=SECONDS)
    assert again.returncode == 0, again.stderr
    assert f'"skipped":{done}' in again.stdout
    assert all(lead["description"] == "x" for lead in sandbox.state.leads)


def test_a_second_ctrl_c_ends_it_at_once(sandbox: Sandbox) -> None:
    rule = sandbox.inject(Fault("PUT /lead/{id}/", kind="hang", seconds=60, times=None))
    id = next(iter(sandbox.state.leads))["id"]
    terminal = Terminal("edit", "lead", id, "-s", "description=x", "--yes")
    while rule.hits == 0 and terminal.process.poll() is None:
        time.sleep(0.02)
    terminal.process.send_signal(signal.SIGINT)
    terminal.until("stopping")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end() == 130


def test_an_export_that_is_stopped_goes_on(sandbox: Sandbox, tmp_path: Path) -> None:
    rule = sandbox.inject(Fault("GET /lead/", kind="latency", seconds=0.5, times=None))
    file = tmp_path / "leads.jsonl"
    terminal = Terminal("export", "lead", str(file))
    while rule.hits == 0 and terminal.process.poll() is None:
        time.sleep(0.02)
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end() == 130
    assert not file.exists()
    sandbox.clear_faults()
    assert Terminal("export", "lead", str(file)).end() == 0
    assert len(file.read_text().splitlines()) == 130
    assert [path.name for path in tmp_path.iterdir()] == ["leads.jsonl"]


def test_following_events_ends_with_ctrl_c_and_is_whole(sandbox: Sandbox, tmp_path: Path) -> None:
    position = tmp_path / "position.json"
    process = subprocess.Popen(
        [*MAIN, "events", "--follow", "--since", "1h", "--interval", "0.1", "--position", position],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    create = ["request", "POST", "/lead/", "--body", '{"name": "Bluth"}']
    subprocess.run([*MAIN, *create], check=True, capture_output=True, timeout=SECONDS)
    with process, contextlib.suppress(ValueError):
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate(timeout=SECONDS)
    assert first.startswith("{")
    assert process.returncode == 130
    assert "Traceback" not in complaint
    assert position.exists()


def test_a_reader_that_goes_away_ends_it_quietly(sandbox: Sandbox) -> None:
    with subprocess.Popen(
        [*MAIN, "list", "leads"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith("{")
        process.stdout.close()
        complaint = process.stderr.read()
        assert process.wait(SECONDS) == 141
    assert complaint == ""


def test_help_and_version_load_no_client() -> None:
    code = (
        "import sys\nfrom close_async.cli import main\ntry:\n    main()\nfinally:\n"
        "    print({'httpx', 'asyncio', 'close_async.client'} & set(sys.modules))"
    )
    for option in ("--version", "--help"):
        run = subprocess.run(
            [sys.executable, "-c", code, option], capture_output=True, text=True, timeout=SECONDS
        )
        assert run.returncode == 0, run.stderr
        assert run.stdout.rstrip().endswith("set()")
