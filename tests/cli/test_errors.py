"""What goes wrong: one sentence on stderr, no traceback, and the exit code."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from close_async.sandbox import Fault, Sandbox, SandboxConfig

from .conftest import Command

pytestmark = pytest.mark.close_sandbox(leads=3)

FAILED, USAGE, NO_ACCESS = 1, 2, 3


def sentence(command: Command, *arguments: str, code: int, stdin: str | None = None) -> str:
    """Run a command that fails, and return its one sentence."""
    result = command(*arguments, stdin=stdin)
    assert result.exit_code == code, result.stderr
    assert result.stdout == ""
    assert result.stderr.startswith("close-async: ")
    assert len(result.stderr.splitlines()) == 1
    return result.stderr.removeprefix("close-async: ").rstrip("\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing"], "No such command 'nothing'."),
        (["list"], "KIND"),
        (["search", "--nope"], "--nope"),
        (["list", "nothings"], "there is no kind of objects 'nothings'"),
        (["get", "nothings", "x"], "there is no kind of objects 'nothings'"),
        (["list", "leads", "nonsense"], "'nonsense': expected NAME=VALUE"),
        (["list", "leads", "a=1", "a=2"], "'a' is given twice"),
        (["list", "leads", "nope=1"], "nope"),
        (["list", "leads", "limit=many"], "limit: expected a whole number, got 'many'"),
        (["list", "leads", "-f", "id,,name"], "--fields: expected names"),
        (["list", "leads", "-q", '{"type": "match_all"}'], "search takes Advanced Filtering"),
        (["search", "-q", "{oops"], "--query: this is not JSON"),
        (["search", "-q", "  "], "--query: it is empty"),
        (["search", "-q", "@nowhere.json"], "nowhere.json: No such file or directory"),
        (["search", "-t", "contact", "-q", "some text"], "--query: a text searches leads"),
        (["search", "-q", "acme", "--sort", "name"], "--sort: a text says itself"),
        (["run", "leads.gett"], "there is no operation 'leads.gett'; near: leads.get"),
        (["run", "leads.get"], "leads.get needs 'id'"),
        (["run", "leads.list", "skip=x"], "skip: expected a whole number"),
        (["run", "leads.create", "-b", "{"], "--body: this is not JSON"),
        (["run", "leads.create", "-b", '{"nmae": "x"}'], "did you mean 'name'?"),
        (["operations", "no", "such", "thing"], "no operation has 'no such thing'"),
        (["export", "lead", "leads.txt"], "'leads.txt' ends in none of"),
        (["export", "lead", "nowhere/leads.csv"], "there is no folder nowhere"),
        (["import", "nowhere.csv", "--yes"], "there is no file nowhere.csv"),
        (["import", "-", "--yes"], "expected an object"),
        (["edit", "lead", "-q", "x", "-y"], "--set: say what to set"),
        (["edit", "lead", "-s", "name=x", "-y"], "say which records"),
        (["edit", "lead", "lead_x", "-q", "x", "-s", "name=x", "-y"], "say which records"),
        (["edit", "lead", "-q", "x", "--changes", "[]", "-y"], "--changes: expected an object"),
        (["edit", "thing", "x", "-s", "name=x", "-y"], "'thing' is no type of record"),
        (["edit", "contact", "-q", "x", "-s", "name=x", "-y"], "is not found by text"),
        (["edit", "lead", "-q", "x", "-s", "nmae=x", "-y"], "did you mean 'name'?"),
        (["events", "--since", "yesterday"], "--since: expected a moment"),
        (["events", "--position", __file__], "holds no position"),
        (["wait", "leads.get", "lead_x"], "wait_for takes what gets an export"),
        (["upload", "nowhere.pdf"], "nowhere.pdf"),
        (["download", "ftp://x/y", "."], "is no address of a file"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_misuse_is_exit_code_2(
    command: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    # Older typer leaves a missing argument to the command, which names it in small letters.
    assert said.lower() in sentence(command, *arguments, code=USAGE, stdin="[]\n").lower()


def test_no_key_is_exit_code_3(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLOSE_API_KEY")
    said = sentence(command, "whoami", code=NO_ACCESS)
    assert said.startswith("no API key: set the environment variable CLOSE_API_KEY")


@pytest.mark.close_sandbox(leads=3, api_keys=frozenset({"api_right"}))
@pytest.mark.parametrize(
    "arguments", [["whoami"], ["export", "lead", "x.csv"], ["edit", "lead", "-q", "x", "-s", "a=b"]]
)
def test_a_wrong_key_is_exit_code_3_and_not_shown(
    command: Command,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLOSE_API_KEY", "api_very_wrong")
    more = ["--yes"] if arguments[0] == "edit" else []
    if more:
        arguments = [*arguments[:-1], "description=b"]
    said = sentence(command, *arguments, *more, code=NO_ACCESS)
    assert said.startswith("401")
    assert "very_wrong" not in said


@pytest.mark.parametrize("status", [402, 403])
def test_what_the_key_may_not_do_is_exit_code_3(
    command: Command, close_sandbox: Sandbox, status: int
) -> None:
    close_sandbox.inject(Fault("GET /me/", status=status))
    assert sentence(command, "whoami", code=NO_ACCESS).startswith(str(status))


def test_what_is_not_there_is_exit_code_1(command: Command) -> None:
    assert sentence(command, "get", "lead", "lead_nope", code=FAILED).startswith("404 Not Found")


def test_a_broken_text_query_is_shown_with_its_place(command: Command) -> None:
    said = sentence(command, "search", "-q", 'status:"x', "--count", code=FAILED)
    assert "column 8" in said


def test_a_query_that_close_refuses_is_exit_code_1(command: Command) -> None:
    said = sentence(command, "search", "-q", '{"type": "nonsense"}', code=FAILED)
    assert "'nonsense' is no type of query" in said


def test_a_server_that_is_not_there_is_named(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/api/v1"
    monkeypatch.setenv("CLOSE_BASE_URL", address)
    said = sentence(command, "whoami", code=FAILED)
    assert said.startswith(f"{address}: could not connect")


def test_a_wrong_address_is_named(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOSE_BASE_URL", "api.close.com")
    assert sentence(command, "whoami", code=USAGE).startswith("CLOSE_BASE_URL: expected an http")


def test_a_file_that_cannot_be_written_is_named(command: Command, tmp_path: Path) -> None:
    (tmp_path / "position").mkdir()
    file = str(tmp_path / "nowhere" / "position.json")
    said = sentence(command, "events", "--since", "1h", "--position", file, code=FAILED)
    assert "No such file or directory" in said


def test_a_fault_of_our_own_is_one_sentence_too(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(value: object) -> bytes:
        raise KeyError("oops")

    monkeypatch.setattr("close_async.cli.output.line", broken)
    said = sentence(command, "whoami", code=FAILED)
    assert said == "KeyError: 'oops' (a fault of this command; --debug shows where)"
    assert isinstance(command("--debug", "whoami").exception, KeyError)


def test_debugging_logs_calls_and_no_key() -> None:
    with Sandbox(SandboxConfig(leads=1, rate=None)) as sandbox:
        run = subprocess.run(
            [sys.executable, "-c", "from close_async.cli import main; main()", "--debug", "whoami"],
            env={
                **os.environ,
                "CLOSE_API_KEY": "api_very_secret",
                "CLOSE_BASE_URL": sandbox.base_url,
                "PYTHONPATH": str(Path(__file__).parents[2]),
            },
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert run.returncode == 0
    assert "/me/" in run.stderr
    assert "very_secret" not in run.stdout + run.stderr
