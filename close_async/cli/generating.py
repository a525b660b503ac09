"""Writing a module of typed custom fields, and the lock that keeps its names."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

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

from .failures import FAILED, complain
from .session import APP_NAME, explaining


def bring_up_to_date(out: Path, *, check: bool) -> None:
    """Write the module and its lock, or say what of them is out of date."""
    _check_ours(out)
    lock_file = out.with_suffix(".lock.json")
    before = _read_lock(lock_file)
    with explaining():
        organization = asyncio.run(_read_organization())
        _finish(out, lock_file, before, locked(organization, before), check=check)


async def _read_organization() -> list[ObjectFields]:
    async with CloseClient(app_name=APP_NAME) as close:
        return await read_organization(close)


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
    complain(message)
    return typer.Exit(FAILED)
