"""Commands for files, and for what Close does by itself: download, upload, wait."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .arguments import JsonOption
from .completion import operation_names
from .output import note, write_one
from .session import run

if TYPE_CHECKING:
    from close_async.client import CloseClient


def download(
    source: Annotated[
        str,
        typer.Argument(
            metavar="URL|ID", help="An address in Close, or the id of a call or an export."
        ),
    ],
    path: Annotated[
        Path, typer.Argument(metavar="[PATH]", help="The file, or a folder for it.")
    ] = Path(),
) -> None:
    """Download a recording, an attachment or an export; goes on where it was cut."""

    async def work(close: CloseClient) -> None:
        with _byte_bar() as progress:
            print(await close.download(source, path, progress=progress))

    run(work)


@contextmanager
def _byte_bar() -> Generator[Callable[[Any], None] | None, None, None]:
    """Show how many bytes have come, where stderr is a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task("", total=None)

        def tell(transferred: Any) -> None:
            bars.update(task, completed=transferred.done, total=transferred.total)

        yield tell


def upload(
    path: Annotated[
        Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="The file.")
    ],
    name: Annotated[str | None, typer.Option(help="What it is called in Close.")] = None,
    content_type: Annotated[str | None, typer.Option(help="Its media type.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Upload a file, and show what an attachment field takes."""

    async def work(close: CloseClient) -> None:
        attachment = await close.upload(path, filename=name, content_type=content_type)
        write_one(attachment, as_json=as_json)

    run(work)


def wait(
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help="What gets it: exports.get, bulk_edits.get, bulk_deletes.get, ….",
            autocompletion=operation_names,
        ),
    ],
    id: Annotated[str, typer.Argument(metavar="ID")],
    timeout: Annotated[float | None, typer.Option(help="Seconds to wait at most.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Wait until an export or a bulk action has ended, and show it."""

    async def work(close: CloseClient) -> None:
        from close_async.api import OPERATIONS
        from close_async.core.bound import by_name

        resource, _, verb = by_name(OPERATIONS, operation).name.rpartition(".")
        getter = getattr(getattr(close, resource), verb)

        def tell(record: Any) -> None:
            if sys.stderr.isatty():
                note(f"{id}: {record.get('status')}")

        write_one(await close.wait_for(getter, id, timeout=timeout, progress=tell), as_json=as_json)

    run(work)
