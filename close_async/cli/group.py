"""The group of all commands: what goes wrong with its arguments is said in one sentence."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup

from .failures import INTERRUPTED, USAGE, complain


class Commands(TyperGroup):
    """Commands whose usage errors look like all other errors of theirs."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run the command that the arguments name, and leave with its exit code."""
        try:
            code = super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        except typer.Abort:
            code = INTERRUPTED
        except typer.BadParameter as error:
            complain(_where(error) + _said(error))
            code = USAGE
        except Exception as error:
            message = getattr(error, "format_message", None)
            if message is None:
                raise
            complain(_where(error) + (message() or "a command is missing; see --help"))
            code = USAGE
        if standalone_mode:
            sys.exit(code if isinstance(code, int) else 0)
        return code


def _said(error: typer.BadParameter) -> str:
    """Return what a bad parameter is about: an option, or the command as a whole."""
    if error.param is not None:
        return error.format_message()
    return f"{error.param_hint}: {error.message}" if error.param_hint else error.message


def _where(error: Exception) -> str:
    """Return the command that a usage error belongs to, for the sentence."""
    context = getattr(error, "ctx", None)
    names = str(getattr(context, "command_path", "")).split()[1:]
    return f"{' '.join(names)}: " if names else ""
