"""Three jobs: export all leads, import a CSV of 2,000 rows, edit what a query finds.

`make demo` runs them against a sandbox of 12,000 leads on this machine, and then checks that every
lead is as it should be, and nothing else has changed. With a key in CLOSE_API_KEY and `--live` it
exports a real account, and changes nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import csv
import dataclasses
import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars
from rich.table import Table

from close_async import CloseClient, CloseError
from close_async.jobs import Progress

DESCRIPTION = "Met at the spring fair"
FOUND = 'status:"Interested" custom.Industry:"Retail"'
SOURCE = "Fair"

console = Console()


# The three jobs ---------------------------------------------------------------------------------


async def export(close: CloseClient, path: Path, bars: Bars, *, resume: bool) -> None:
    """Write every lead to a file, one JSON object a line."""
    report = await close.jobs.export(
        "lead", path, resume=resume, progress=bar(bars, "Exporting leads")
    )
    console.print(str(report), highlight=False, markup=False)


async def import_(close: CloseClient, path: Path, bars: Bars) -> set[int]:
    """Bring a CSV into Close, and return the lines that were refused."""
    job = close.jobs.import_(
        path,
        key="email",
        journal=path.with_suffix(".journal"),
        progress=bar(bars, "Importing rows"),
    )
    refused: set[int] = set()
    async with job:
        async for outcome in job:
            if outcome.status != "done" and outcome.status != "unchanged":
                assert outcome.item is not None
                refused |= set(outcome.item.lines)
    console.print(str(job.report), highlight=False, markup=False)
    return refused


async def edit(close: CloseClient, bars: Bars) -> None:
    """Set a custom field on the leads that a query finds."""
    report = await close.jobs.edit(
        FOUND, {"custom.Source": SOURCE}, progress=bar(bars, "Editing leads")
    )
    console.print(str(report), highlight=False, markup=False)


# The CSV, and what must come of it ---------------------------------------------------------------


@dataclasses.dataclass
class Expected:
    """What has to be there after the import.

    Attributes:
        made: The e-mails of each new lead, by its name.
        described: The ids of the leads that get a description.
        refused: The lines that cannot be imported.
    """

    made: dict[str, set[str]] = dataclasses.field(default_factory=dict)
    described: set[str] = dataclasses.field(default_factory=set)
    refused: set[int] = dataclasses.field(default_factory=set)


def write_csv(path: Path, leads: dict[str, dict[str, Any]], rows: int) -> Expected:
    """Write rows of new leads and known ones, some that conflict and some that are broken.

    Args:
        path: The file.
        leads: What was exported, by id.
        rows: How many rows to write.
    """
    expected = Expected()
    holders: dict[str, list[str]] = {}
    for id, lead in leads.items():
        for email in sorted(emails_of(lead)):
            holders.setdefault(email, []).append(id)
    once = {email: ids[0] for email, ids in holders.items() if len(ids) == 1}
    twice = [email for email, ids in holders.items() if len(ids) > 1]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "description", "contacts.email", "custom.Industry"])
        line = 1

        def row(name: str, description: str, email: str, field: str = "", ok: bool = True) -> None:
            writer.writerow([name, description, email, field])
            nonlocal line
            line += 1
            if not ok:
                expected.refused.add(line)

        # Known: every other one as it is in Close, so that nothing has to be sent for it.
        for number, (email, id) in enumerate(list(once.items())[: rows // 4]):
            if number % 2:
                row("", "", email)
            else:
                row("", DESCRIPTION, email)
                expected.described.add(id)
        # Conflicting: two leads in Close have the e-mail.
        for email in twice[: rows // 20]:
            row("", DESCRIPTION, email, ok=False)
        # Conflicting: two rows say different things of one lead. The first one is taken.
        for number in range(rows // 40):
            name, email = f"Torn Company {number}", f"torn{number}@fair.example"
            row(name, DESCRIPTION, email)
            row(name, "Met elsewhere", email, ok=False)
            expected.made[name] = {email}
        # Broken: no e-mail, none that could be one, a choice that the field does not have.
        for number in range(rows // 60):
            row(f"Nobody {number}", "", "", ok=False)
            row(f"Typo {number}", "", f"typo{number}(at)fair.example", ok=False)
            row(f"Choice {number}", "", f"choice{number}@fair.example", "Retale", ok=False)
        # New: each lead has two rows, which become its contacts.
        while line < rows:
            number = len(expected.made)
            name, first = f"New Company {number}", f"first{number}@fair.example"
            row(name, DESCRIPTION, first, "Retail")
            expected.made[name] = {first}
            if line <= rows:
                second = f"second{number}@fair.example"
                row(name, "", second)
                expected.made[name].add(second)
    return expected


def read(path: Path) -> dict[str, dict[str, Any]]:
    """Return the leads of an exported file, by id."""
    with path.open(encoding="utf-8") as file:
        return {lead["id"]: lead for lead in map(json.loads, file)}


def emails_of(lead: dict[str, Any]) -> set[str]:
    """Return the e-mail addresses of a lead's contacts."""
    return {each["email"] for contact in lead["contacts"] for each in contact["emails"]}


# The check --------------------------------------------------------------------------------------


async def check(
    close: CloseClient, before: dict[str, dict[str, Any]], expected: Expected, bars: Bars
) -> list[str]:
    """Read every lead again, through another call, and return what is not as it should be."""
    names = {field.key: f"custom.{field.name}" for field in await close.custom_fields("lead")}
    wrong: list[str] = []
    seen: set[str] = set()
    made: Counter[str] = Counter()
    task = bars.add_task("Checking", total=len(before) + len(expected.made))
    async for record in close.paginate(close.leads.list, limit=200):
        lead = {names.get(key, key): value for key, value in record.to_dict().items()}
        bars.advance(task)
        if lead["id"] in before:
            seen.add(lead["id"])
            if kept(lead) != wanted(before[lead["id"]], expected):
                wrong.append(f"{lead['id']} is not as expected")
        else:
            made[lead["name"]] += 1
            if emails_of(lead) != expected.made.get(lead["name"]):
                wrong.append(f"{lead['id']}, {lead['name']}, should not be there")
    wrong += [f"{id} was lost" for id in before.keys() - seen]
    wrong += [f"{name} was made {made[name]} times" for name in expected.made if made[name] != 1]
    return wrong


def wanted(before: dict[str, Any], expected: Expected) -> dict[str, Any]:
    """Return what a lead that was exported has to be like now."""
    lead = dict(before)
    if lead["id"] in expected.described:
        lead["description"] = DESCRIPTION
    if lead["status_label"] == "Interested" and lead.get("custom.Industry") == "Retail":
        lead["custom.Source"] = SOURCE
    return kept(lead)


def kept(lead: dict[str, Any]) -> dict[str, Any]:
    """Return what of a lead changes only if somebody changes it."""
    names = {"name", "description", "status_id", "url"}
    held = {key: value for key, value in lead.items() if key in names or key.startswith("custom.")}
    return {**held, "emails": emails_of(lead)}


# One after the other ----------------------------------------------------------------------------


async def run(options: argparse.Namespace) -> int:
    """Do the three jobs, check what became of everything, and return the exit status."""
    started = time.monotonic()
    folder: Path = options.out
    leads, rows = folder / "leads.jsonl", folder / "rows.csv"
    async with client(options) as close:
        with progress_bars(close) as bars:
            await export(close, leads, bars, resume=options.live)
        if options.live:
            return 0
        before = read(leads)
        expected = write_csv(rows, before, options.rows)
        rows.with_suffix(".journal").unlink(missing_ok=True)  # of another sandbox
        with progress_bars(close) as bars:
            refused = await import_(close, rows, bars)
            await edit(close, bars)
            wrong = await check(close, before, expected, bars)
        wrong += [f"line {n} was refused" for n in sorted(refused - expected.refused)]
        wrong += [f"line {n} was not refused" for n in sorted(expected.refused - refused)]
        refusals = sum(account.refused for account in close.rate_limits.accounts)
    for sentence in wrong[:10]:
        console.print(sentence, style="red", markup=False)
    seconds = time.monotonic() - started
    if wrong:
        console.print(f"[red]{len(wrong)} things are wrong.[/]")
        return 1
    console.print(
        f"All of it was checked: {len(before):,} leads kept, {len(expected.made):,} made,"
        f" {len(expected.refused):,} rows refused as they should be; {refusals} responses 429;"
        f" {seconds:.0f} s. The files are in {folder}.",
        highlight=False,
    )
    return 0


# Showing it -------------------------------------------------------------------------------------


def bar(bars: Bars, name: str) -> Callable[[Progress], None]:
    """Return what a job tells how far it is, and add its bar."""
    task = bars.add_task(name, total=None)

    def show(progress: Progress) -> None:
        bars.update(task, completed=progress.ended, total=progress.total)

    return show


@contextlib.contextmanager
def progress_bars(close: CloseClient) -> Iterator[Bars]:
    """Show how far the jobs are, and below them the rate limits; give the bars."""
    bars = Bars(
        TextColumn("{task.description:<16}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    )
    with Live(
        get_renderable=lambda: Group(bars, rate_limits(close)),
        console=console,
        refresh_per_second=8,
    ):
        yield bars
    if not console.is_terminal:
        console.print()  # a terminal gets its last line's end from rich itself


def rate_limits(close: CloseClient) -> Table:
    """Return what the client knows about each endpoint group at this moment."""
    table = Table(box=None, padding=(0, 1), header_style="dim")
    table.add_column("endpoint group")
    for heading in ("limit", "left", "reset", "waiting", "in flight"):
        table.add_column(heading, justify="right", no_wrap=True)
    for group in close.rate_limits.groups:
        table.add_row(
            ", ".join(group.members),
            "" if group.limit is None else str(group.limit),
            "" if group.remaining is None else str(group.remaining),
            "" if group.reset is None else f"{group.reset:.1f} s",
            str(group.waiting),
            str(group.in_flight),
        )
    return table


# The sandbox and the command line ----------------------------------------------------------------


@contextlib.asynccontextmanager
async def client(options: argparse.Namespace) -> AsyncIterator[CloseClient]:
    """Give a client for a sandbox, or for the account of the key in the environment."""
    with contextlib.ExitStack() as stack:
        if options.live:
            close = CloseClient(app_name="close-async-demo")
        else:
            address = stack.enter_context(sandbox(options))
            console.print(f"Sandbox with {options.leads:,} leads at {address}", highlight=False)
            close = CloseClient("sandbox-key", base_url=address)
        async with close:
            yield close


@contextlib.contextmanager
def sandbox(options: argparse.Namespace) -> Iterator[str]:
    """Run a sandbox on a free loopback port, and give its address."""
    command = [sys.executable, "-m", "close_async.sandbox", "--port", "0", "--stop-with-stdin"]
    command += ["--leads", str(options.leads), "--rate", options.rate, "--latency-ms", "20"]
    # A session of its own: Ctrl-C is for the jobs, which then stop the sandbox. Should they be
    # killed, the sandbox sees its standard input end.
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            address = line[line.find("http") :].strip()
            if not address.startswith("http"):
                raise SystemExit("The sandbox did not start.")
            yield address
        finally:
            process.terminate()


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--live", action="store_true", help="export the account of CLOSE_API_KEY")
    parser.add_argument("--out", type=Path, default=Path("demo-output"), help="a folder")
    parser.add_argument("--leads", type=int, default=12_000, help="leads of the sandbox")
    parser.add_argument("--rows", type=int, default=2_000, help="rows of the CSV")
    parser.add_argument("--rate", default="240/8", help="the sandbox's limit, or off")
    return parser.parse_args()


def main() -> int:
    """Run from the command line."""
    options = parse()
    options.out.mkdir(parents=True, exist_ok=True)
    # Whoever ends the jobs with SIGTERM wants the sandbox ended too, as with Ctrl-C.
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        return asyncio.run(run(options))
    except KeyboardInterrupt:
        console.print("Stopped. What was written so far stays; nothing is half written.")
        return 130
    except CloseError as error:
        console.print(f"[red]{error}[/]", highlight=False)
        return 1


if __name__ == "__main__":
    sys.exit(main())
