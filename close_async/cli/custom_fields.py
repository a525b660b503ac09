"""`close-async custom-fields generate`: a typed module for one organization's custom fields."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app: typer.Typer = typer.Typer(
    help="Work with an organization's custom fields.", no_args_is_help=True
)


@app.callback()
def custom_fields() -> None:
    """Work with an organization's custom fields."""


@app.command()
def generate(
    out: Annotated[Path, typer.Option(help="The module to write; its lock is written beside it.")],
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; say what has changed, and fail if so.")
    ] = False,
) -> None:
    """Write a typed Python module for the organization that CLOSE_API_KEY belongs to.

    Each kind of object becomes a class, each custom field an attribute of it. A field keeps its
    attribute when it is renamed in Close: keep the lock under version control, too.
    """
    if out.suffix != ".py" or not out.stem.isidentifier():
        raise typer.BadParameter(
            "it has to be a Python module, such as my_fields.py", param_hint="--out"
        )
    from .generating import bring_up_to_date

    bring_up_to_date(out, check=check)
