"""The command line as such."""

from __future__ import annotations

import subprocess
import sys

import pytest
from typer.testing import CliRunner

from close_async import __version__, cli
from close_async.cli.app import app


def test_without_its_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def nothing(name: str) -> None:
        return None

    monkeypatch.setattr(cli, "find_spec", nothing)
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 1
    assert capsys.readouterr().err == (
        "close-async: the command line needs an extra: pip install 'close-async[cli]'\n"
    )


def test_without_arguments_it_shows_its_commands() -> None:
    shown = CliRunner().invoke(app, [])
    assert "custom-fields" in shown.output


def test_main_runs_the_command_that_is_named() -> None:
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            "from close_async.cli import main; main()",
            "custom-fields",
            "--help",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "generate" in run.stdout


def test_it_says_which_version_it_is() -> None:
    shown = CliRunner().invoke(app, ["--version"])
    assert shown.exit_code == 0
    assert shown.output == f"close-async {__version__}\n"
