"""Ctrl-C on a job: what is in flight ends, the journal is closed, the next start goes on."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from close_async.jobs import read_journal
from close_async.sandbox import Sandbox

ROOT = Path(__file__).parents[2]


def test_ctrl_c_ends_what_is_in_flight_and_closes_the_journal(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    names = [f"Lead {number}" for number in range(5_000)]
    (tmp_path / "names.json").write_text(json.dumps(names))
    command = [
        sys.executable, "-m", "tests.jobs.process", "map", sandbox.base_url, str(tmp_path), "0",
    ]  # fmt: skip
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as job:
        deadline = time.monotonic() + 30
        while len(sandbox.state.leads) < 20 and time.monotonic() < deadline:
            time.sleep(0.01)
        job.send_signal(signal.SIGINT)
        _, err = job.communicate(timeout=60)
    assert b"KeyboardInterrupt" in err
    assert job.returncode != 0
    assert not (tmp_path / "journal-wal").exists()
    entries = list(read_journal(tmp_path / "journal"))
    assert {entry.state for entry in entries} == {"done"}
    assert {entry.result for entry in entries} == {lead["id"] for lead in sandbox.state.leads}
    assert 20 <= len(entries) < len(names)
