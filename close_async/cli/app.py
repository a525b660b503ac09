"""The commands, put together."""

from __future__ import annotations

import typer

from .custom_fields import app as custom_fields

app: typer.Typer = typer.Typer(
    name="close-async",
    help="Work with the Close CRM from the command line.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.add_typer(custom_fields, name="custom-fields")


@app.callback()
def close_async() -> None:
    """Work with the Close CRM from the command line."""
