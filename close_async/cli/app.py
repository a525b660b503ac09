"""The commands, put together."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from close_async._version import __version__

from . import calling, files, jobs, reading, sandboxes, watching
from .custom_fields import app as custom_fields
from .group import Commands
from .session import DEBUG

app: typer.Typer = typer.Typer(
    cls=Commands,
    name="close-async",
    help="Work with the Close CRM from the command line.",
    epilog="The key comes from CLOSE_API_KEY, another address of the API from CLOSE_BASE_URL.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _name, _command in (
    ("whoami", reading.whoami),
    ("get", reading.get),
    ("list", reading.list_),
    ("search", reading.search),
    ("export", jobs.export),
    ("import", jobs.import_),
    ("edit", jobs.edit),
    ("delete", jobs.delete),
    ("events", watching.events),
    ("download", files.download),
    ("upload", files.upload),
    ("wait", files.wait),
    ("run", calling.run_operation),
    ("request", calling.request),
    ("operations", reading.operations),
    ("limits", reading.limits),
):
    app.command(_name)(_command)
app.command(
    "sandbox",
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)(sandboxes.sandbox)
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
    debug: Annotated[
        bool, typer.Option("--debug", help="Log every call to stderr, and show tracebacks.")
    ] = False,
) -> None:
    """Work with the Close CRM from the command line."""
    DEBUG.set(debug)
    if debug:
        import logging

        # Ours alone: what other libraries log of a request may show its key.
        logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
        logging.getLogger("close_async").setLevel(logging.DEBUG)
