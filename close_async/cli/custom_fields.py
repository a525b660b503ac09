"""`close-async custom-fields generate`: a typed module for one organization's custom fields."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import anyio
import typer

from close_async.client import CloseClient
from close_async.custom_fields.modules import (
    FIRST_LINE,
    Lock,
    ObjectFields,
    changes,
    locked,
    module_source,
    read_organization,
)
from close_async.errors import CloseError

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
    _check_ours(out)
    lock_file = out.with_suffix(".lock.json")
    before = _read_lock(lock_file)
    _finish(out, lock_file, before, locked(_read_organization(), before), check=check)


def _finish(out: Path, lock_file: Path, before: Lock | None, after: Lock, *, check: bool) -> None:
    """Bring the files up to date, or say what is not."""
    texts = {lock_file: after.to_json(), out: module_source(after)}
    outdated = {file: text for file, text in texts.items() if _read(file) != text}
    if not outdated:
        typer.echo(f"{out} is up to date.")
        return
    for change in changes(before, after) if before is not None else ():
        typer.echo(change)
    if check:
        if before is None:
            typer.echo(f"{lock_file} is missing.")
        elif before == after:
            names = " and ".join(str(file) for file in outdated)
            typer.echo(f"{names} is not what this version writes: edited by hand, or outdated.")
        typer.echo(f"{out} is out of date; write it again without --check.", err=True)
        raise typer.Exit(1)
    for file, text in outdated.items():
        _write(file, text)
    count = sum(len(object.fields) for object in after.objects.values())
    typer.echo(f"Wrote {out}: {count} custom fields of {len(after.objects)} kinds of objects.")


def _read_organization() -> list[ObjectFields]:
    async def read() -> list[ObjectFields]:
        async with CloseClient(app_name="close-async-cli") as close:
            return await read_organization(close)

    try:
        return anyio.run(read)
    except CloseError as error:
        raise _failure(str(error)) from None


def _check_ours(out: Path) -> None:
    """Refuse to replace a file that somebody else wrote."""
    text = _read(out)
    if text and not text.startswith(FIRST_LINE):
        raise _failure(f"{out} is not a module that this command wrote; give another name")


def _read(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise _failure(f"{file} cannot be read: {error}") from None


def _read_lock(file: Path) -> Lock | None:
    text = _read(file)
    try:
        return None if text is None else Lock.from_json(text)
    except ValueError as error:
        raise _failure(f"{file} {error}; restore it, or delete it to give the names anew") from None


def _write(file: Path, text: str) -> None:
    """Replace a file in one step, so that an interruption leaves the old one."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise _failure(f"{file} cannot be written: {error.strerror}") from None


def _failure(message: str) -> typer.Exit:
    typer.echo(f"close-async: {message}", err=True)
    return typer.Exit(1)
