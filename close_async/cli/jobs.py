"""Commands for many records: export, import, edit, delete."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, cast

import typer

from .arguments import (
    FieldsOption,
    QueryOption,
    fields_of,
    ids_of,
    json_of,
    listing_by_text,
    pairs_of,
    query_of,
)
from .bars import job_bar
from .completion import kinds
from .failures import DONE, FAILED
from .output import line, note, write
from .session import ask, check_can_ask, run

if TYPE_CHECKING:
    from close_async.client import CloseClient
    from close_async.jobs import JobReport, JobRun
    from close_async.jobs.outcomes import Outcome
    from close_async.jobs.report import ProgressCallback

_REPORTED: Final = (
    *("name", "done", "unchanged", "skipped", "failed", "unsure", "calls", "rate_limited"),
    *("retries", "seconds", "interrupted", "counts", "notes"),
)
"""What of a report is written to a pipe, besides what failed."""

DryRunOption = Annotated[
    bool, typer.Option("--dry-run", help="Look only, and say what would happen.")
]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]
JournalOption = Annotated[
    Path | None,
    typer.Option(help="A file to go on from after Ctrl-C, a crash or failures.", dir_okay=False),
]
ConcurrencyOption = Annotated[int | None, typer.Option(min=1, help="Records at once, at most.")]
OutcomesOption = Annotated[
    bool,
    typer.Option("--outcomes", help="Write what became of each record to stdout, as JSON Lines."),
]
TypeArgument = Annotated[
    str,
    typer.Argument(
        metavar="TYPE", help="Their type: lead, contact, opportunity, task, activity.note, …"
    ),
]
IdsArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ID]…", help="Which ones; - takes them from standard input."),
]


def export(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND",
            help="What: lead, contact, opportunity, task, call, emails, user, event, …",
            autocompletion=kinds,
        ),
    ],
    path: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="A .jsonl, .csv or .parquet file."),
    ],
    query: QueryOption = None,
    fields: FieldsOption = None,
    format: Annotated[
        str | None, typer.Option(help="jsonl, csv or parquet, if the file's ending does not say.")
    ] = None,
    ids: Annotated[
        bool, typer.Option("--ids", help="Call custom fields by their ids, not by name.")
    ] = False,
    formulas: Annotated[
        bool, typer.Option("--formulas", help="Leave texts that a spreadsheet would compute.")
    ] = False,
    restart: Annotated[
        bool, typer.Option("--restart", help="Discard what an earlier run has read.")
    ] = False,
    by_close: Annotated[
        bool,
        typer.Option(
            "--by-close",
            help="Have Close make the file: .csv or .json (.gz), of lead or opportunity.",
        ),
    ] = False,
) -> None:
    """Export all records of a kind, or those that match, into a file.

    Stopped or killed, the same command goes on where it was.
    """

    async def work(close: CloseClient) -> int:
        if by_close:
            return await _by_close(close, kind, path, query_of(query), fields_of(fields), format)
        with job_bar() as progress:
            report = await close.jobs.export(
                kind,
                path,
                query=query_of(query),
                fields=fields_of(fields),
                format=cast("Any", format),
                names=not ids,
                formulas=formulas,
                resume=not restart,
                progress=progress,
            )
        return _finish(report)

    run(work)


async def _by_close(
    close: CloseClient,
    kind: str,
    path: Path,
    query: Any,
    fields: list[str] | None,
    format: str | None,
) -> int:
    """Have Close itself make the file."""
    if kind not in ("lead", "opportunity") or (query is not None and kind != "lead"):
        raise typer.BadParameter(
            "Close makes files of lead and opportunity, with a query of lead only",
            param_hint="--by-close",
        )
    with job_bar() as progress:
        report = await close.jobs.export_file(
            kind if query is None else query,
            path,
            format=cast("Any", format),
            fields=fields,
            progress=progress,
        )
    return _finish(report)


def import_(
    path: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="A .csv, .jsonl or .parquet file; - is JSON Lines on stdin."
        ),
    ],
    key: Annotated[
        str, typer.Option(help="email, phone, url, name, id, or custom.<name or id>.")
    ] = "email",
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--column",
            "-c",
            metavar="HEADER=FIELD",
            help="The field of a header, or nothing to leave it out; may be repeated.",
        ),
    ] = None,
    format: Annotated[
        str | None, typer.Option(help="csv, jsonl or parquet, if the file's ending does not say.")
    ] = None,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    journal: JournalOption = None,
    concurrency: ConcurrencyOption = None,
    outcomes: OutcomesOption = False,
) -> None:
    """Create or update leads from the rows of a file."""

    async def work(close: CloseClient) -> int:
        mapping = {name: value or None for name, value in pairs_of(columns, "--column").items()}
        if not dry_run:
            check_can_ask(yes)
            if not yes and not await ask(await _asked(close, f"Import {path} into")):
                return FAILED

        def start(progress: ProgressCallback | None) -> JobRun[Any, Any]:
            return close.jobs.import_(
                _rows() if path == "-" else path,
                key=key,
                columns=mapping or None,
                format=cast("Any", format),
                dry_run=dry_run,
                concurrency=concurrency,
                journal=journal,
                progress=progress,
            )

        return await _carry_out(start, outcomes)

    run(work)


def _rows() -> Iterator[dict[str, Any]]:
    """Give the rows of standard input, JSON Lines."""
    for number, text in enumerate(sys.stdin, 1):
        if not text.strip():
            continue
        row = json_of(text.strip(), f"line {number} of standard input")
        if not isinstance(row, dict):
            raise typer.BadParameter("expected an object", param_hint=f"line {number}")
        yield cast("dict[str, Any]", row)


def edit(
    type: TypeArgument,
    ids: IdsArgument = None,
    query: QueryOption = None,
    sets: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            "-s",
            metavar="NAME=VALUE",
            help="A field and its value, NAME:=VALUE for JSON; custom.<name or id> too.",
        ),
    ] = None,
    changes: Annotated[
        str | None, typer.Option(metavar="JSON|@FILE", help="The same as one JSON object.")
    ] = None,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    journal: JournalOption = None,
    concurrency: ConcurrencyOption = None,
    outcomes: OutcomesOption = False,
) -> None:
    """Set fields of the records that a query finds, or that are named."""

    async def work(close: CloseClient) -> int:
        wanted: Any = json_of(changes, "--changes") if changes is not None else {}
        if not isinstance(wanted, dict):
            raise typer.BadParameter("expected an object", param_hint="--changes")
        wanted = {**cast("dict[str, Any]", wanted), **pairs_of(sets, "--set")}
        if not wanted:
            raise typer.BadParameter("say what to set: --set NAME=VALUE", param_hint="--set")
        targets = _targets(ids, query)
        if not await _agreed(close, "Edit", type, targets, dry_run, yes):
            return FAILED

        def start(progress: ProgressCallback | None) -> JobRun[Any, Any]:
            return close.jobs.edit(
                targets,
                wanted,
                object_type=type,
                dry_run=dry_run,
                concurrency=concurrency,
                journal=journal,
                progress=progress,
            )

        return await _carry_out(start, outcomes)

    run(work)


def delete(
    type: TypeArgument,
    ids: IdsArgument = None,
    query: QueryOption = None,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    journal: JournalOption = None,
    concurrency: ConcurrencyOption = None,
    outcomes: OutcomesOption = False,
) -> None:
    """Delete the records that a query finds, or that are named."""

    async def work(close: CloseClient) -> int:
        targets = _targets(ids, query)
        if not await _agreed(close, "Delete", type, targets, dry_run, yes):
            return FAILED

        def start(progress: ProgressCallback | None) -> JobRun[Any, Any]:
            return close.jobs.delete(
                targets,
                object_type=type,
                dry_run=dry_run,
                concurrency=concurrency,
                journal=journal,
                progress=progress,
            )

        return await _carry_out(start, outcomes)

    run(work)


def _targets(ids: list[str] | None, query: str | None) -> Any:
    """Return which records are meant: a query, or a list of ids."""
    if bool(ids) == (query is not None):
        raise typer.BadParameter("say which records: ids, or --query", param_hint="--query")
    return list(ids_of(ids)) if ids else query_of(query)


async def _agreed(
    close: CloseClient, verb: str, type: str, targets: Any, dry_run: bool, yes: bool
) -> bool:
    """Ask before many records are changed, saying how many."""
    if dry_run or yes:
        return True
    check_can_ask(yes)
    count = await _count(close, type, targets)
    if count == 0:
        note("Nothing was found.")
        return True
    return await ask(await _asked(close, f"{verb} {count:,} of type {type} in"))


async def _asked(close: CloseClient, what: str) -> str:
    """Return a question that names the organization."""
    me = await close.users.get_me()
    organizations: list[Any] = me.get("organizations") or []
    names = ", ".join(str(each.get("name")) for each in organizations)
    return f"{what} {names or close.base_url}?"


async def _count(close: CloseClient, type: str, targets: Any) -> int:
    if isinstance(targets, list):
        return len(cast("list[str]", targets))
    if isinstance(targets, dict):
        return await close.search(cast("Any", targets), object_type=type).count()
    listing = listing_by_text(close, type)
    return int((await listing(query=targets, limit=1, fields=["id"])).total_results)


async def _carry_out(
    start: Callable[[ProgressCallback | None], JobRun[Any, Any]], outcomes: bool
) -> int:
    """Run a job with its bar, and report; also when it is stopped."""
    job: JobRun[Any, Any] | None = None
    try:
        with job_bar() as progress:
            job = start(progress)
            if outcomes:
                await _write_outcomes(job)
            else:
                await job
    except BaseException:
        if job is not None and job.tally.progress().ended:
            note(str(job.report))
        raise
    assert job is not None  # or it has raised
    return _finish(job.report, to_stdout=not outcomes)


async def _write_outcomes(job: JobRun[Any, Any]) -> None:
    async with job:
        async for outcome in job:
            write([line(_plain_outcome(outcome))])


def _plain_outcome(outcome: Outcome[Any, Any]) -> dict[str, Any]:
    """Return an outcome as what JSON can hold."""
    return {
        "key": outcome.key,
        "status": outcome.status,
        "result": outcome.result,
        "reason": outcome.reason,
        "details": outcome.details,
    }


def _finish(report: JobReport, *, to_stdout: bool = True) -> int:
    """Show the report, a table to people and a line of JSON to a pipe; return the exit code."""
    if sys.stderr.isatty() or sys.stdout.isatty() or not to_stdout:
        note(str(report))
    if to_stdout and not sys.stdout.isatty():
        row: dict[str, Any] = {name: getattr(report, name) for name in _REPORTED}
        for name in ("failures", "doubts"):
            row[name] = [_plain_outcome(each) for each in getattr(report, name)]
        write([line(row)])
    return DONE if report.ok else FAILED
