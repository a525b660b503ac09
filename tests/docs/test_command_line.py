"""The page about the command line: each command in its blocks does what it is there for."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from close_async.cli.app import app
from close_async.cli.failures import CLOSED_PIPE, FAILED, INTERRUPTED, NO_ACCESS, USAGE
from close_async.sandbox import Sandbox

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
PEOPLE = """\
name,contacts.name,contacts.email
Bluth Company,Michael Bluth,michael@bluth.example
"""


@pytest.mark.close_sandbox(leads=120, seed=7, job_seconds=0.1)
def test_the_commands_do_what_they_are_there_for(
    close_sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("people.csv").write_text(PEOPLE)
    names = {"STATUS": next(iter(close_sandbox.state.lead_statuses))["id"]}
    for line in "".join(BLOCKS).splitlines():
        command, _, target = line.partition(" > ")
        output = ""
        for part in command.split(" | "):
            words = [names.get(word.removeprefix("$"), word) for word in shlex.split(part)]
            assert words[0] == "close-async"
            result = CliRunner().invoke(app, words[1:], input=output)
            assert result.exit_code == 0, f"{part}: {result.stderr}"
            output = result.stdout
        assert output or "events" in line
        if target:
            names["EXPORT"] = json.loads(output)["id"]
    assert Path("leads.csv").exists()
    assert Path("leads.csv.gz").exists()


def test_every_command_is_on_the_page() -> None:
    for command in app.registered_commands:
        assert re.search(rf"`?(close-async )?{command.name}\b", PAGE), command.name


def test_the_exit_codes_are_those_of_the_page() -> None:
    listed = [int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)]
    assert listed == [0, FAILED, USAGE, NO_ACCESS, INTERRUPTED, CLOSED_PIPE]
