"""A job's progress as a bar, on stderr where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as Bars

    from close_async.jobs import Progress
    from close_async.jobs.report import ProgressCallback

WIDE: Final = 90
"""Columns of a terminal from which all that is known is shown."""


@contextmanager
def job_bar(console: Console | None = None) -> Generator[ProgressCallback | None, None, None]:
    """Show how far a job is while the block lasts, and give what it is told through.

    Args:
        console: Where to show it; stderr if not given, and nothing where that is no terminal.
    """
    if console is None:
        if not sys.stderr.isatty():
            yield None
            return
        from rich.console import Console

        console = Console(stderr=True)
    with _bars(console) as bars:
        task = bars.add_task("starting", total=None, count="", state="")

        def tell(progress: Progress) -> None:
            bars.update(
                task,
                description=progress.name,
                total=progress.total,
                completed=progress.ended,
                count=_count(progress),
                state=_state(progress),
            )

        yield tell


def _bars(console: Console) -> Bars:
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars
    from rich.table import Column

    wide = console.width >= WIDE
    columns = [
        TextColumn(f"{{task.{what}}}", markup=False, table_column=Column(no_wrap=True))
        for what in ("description", "fields[count]", "fields[state]")
    ]
    bar = BarColumn(bar_width=None if wide else 10)
    elapsed = [TimeElapsedColumn()] if wide else []
    return Bars(columns[0], bar, *columns[1:], *elapsed, console=console, expand=wide)


def _count(progress: Progress) -> str:
    total = "" if progress.total is None else f" of {progress.total:,}"
    return f"{progress.ended:,}{total}"


def _state(progress: Progress) -> str:
    """Return what else there is to say, the gravest first."""
    parts = [f"{progress.failed:,} failed"] if progress.failed else []
    parts += [f"{progress.unsure:,} unsure"] if progress.unsure else []
    parts += [f"{progress.rate_limited:,} times 429"] if progress.rate_limited else []
    if progress.seconds >= 1:
        parts.append(f"{progress.ended / progress.seconds:,.0f}/s")
    return ", ".join(parts)
