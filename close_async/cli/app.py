"""The commands, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from close_async._version import __version__

from .custom_fields import app as custom_fields

app: typer.Typer = typer.Typer(
    name="close-async",
    help="Work with the Close CRM from the command line.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.add_typer(custom_fields, name="custom-fields")


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"close-async {__version__}")
        raise typer.Exit


@app.callback()
def close_async(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Show the version and exit.", callback=_show_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Work with the Close CRM from the command line."""
