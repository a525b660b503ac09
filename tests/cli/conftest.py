"""The command line, run in this process against a sandbox."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from typer.testing import CliRunner, Result

from close_async.cli.app import app
from close_async.sandbox import Sandbox

Command: TypeAlias = Callable[..., Result]


@pytest.fixture
def command(close_sandbox: Sandbox) -> Command:
    """Runs a command; the environment leads to the sandbox of the test."""

    def run(*arguments: str, stdin: str | None = None) -> Result:
        return CliRunner().invoke(app, arguments, input=stdin)

    return run


def lines(result: Result) -> list[Any]:
    """Return what a command wrote to a pipe, after it ended well."""
    assert result.exit_code == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]
