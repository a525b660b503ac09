"""`close-async sandbox`: Close in a box, in the foreground."""

from __future__ import annotations

import typer

from .session import explaining


def sandbox(context: typer.Context) -> None:
    """Run Close in a box on this machine; sandbox --help lists its options."""
    with explaining():
        from close_async.sandbox.__main__ import main
    raise typer.Exit(main(context.args, prog="close-async sandbox"))
