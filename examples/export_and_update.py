"""Export every lead to a file, then set a custom field on the leads that a search finds.

`make demo` runs it against a sandbox of 12,000 leads on this machine, and afterwards checks that
exactly the leads that were found have changed. With a key in CLOSE_API_KEY and `--live` it runs
against a real account: it exports, and it writes only where `--field`, `--value` and `--status`
say what, after asking.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import dataclasses
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import orjson
from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from close_async import CloseClient, CloseError, ResponseEvent, RetryEvent, field

SANDBOX = ["--leads", "12000", "--seed", "7", "--rate", "240/8", "--latency-ms", "20"]
EXPORTED = ["id", "name", "status_id", "status_label", "date_created", "date_updated", "custom"]
WORKERS = 20

console = Console()


@dataclasses.dataclass
class Tally:
    """What the client's event hooks have seen."""

    calls: int = 0
    refused: int = 0
    retries: Counter[str] = dataclasses.field(default_factory=Counter)

    def on_response(self, event: ResponseEvent) -> None:
        self.calls += 1
        self.refused += event.status_code == 429

    def on_retry(self, event: RetryEvent) -> None:
        self.retries[event.reason] += 1


async def export(close: CloseClient, path: Path, progress: Progress) -> dict[str, dict[str, Any]]:
    """Write every lead to `path`, one JSON object a line, and return them by id.

    The search goes past the 10,000 objects that Close gives for one query. The file has its name
    only once it is complete.
    """
    search = close.search(None, object_type="lead", fields=EXPORTED)
    bar = progress.add_task("Exporting leads", total=await search.count())
    exported: dict[str, dict[str, Any]] = {}
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        async for lead in search:
            record = lead.to_dict()
            if record["id"] in exported:
                raise SystemExit(f"Repeated: {record['id']} came twice.")
            exported[record["id"]] = record
            file.write(orjson.dumps(record) + b"\n")
            progress.advance(bar)
    part.replace(path)
    return exported


async def status_id(close: CloseClient, options: argparse.Namespace) -> str:
    """Return the id of the lead status that was named."""
    statuses = (await close.lead_statuses.list()).data
    for status in statuses:
        if status.label == options.status:
            return status.id
    labels = ", ".join(status.label for status in statuses)
    raise SystemExit(f"There is no lead status {options.status!r}; there are {labels}.")


async def set_field(
    close: CloseClient, ids: list[str], key: str, value: object, progress: Progress
) -> list[str]:
    """Set one custom field on each lead, a bounded number at a time; return what failed.

    A lead that is gone by now, or that Close refuses to change, does not stop the rest.
    """
    bar = progress.add_task("Setting the field", total=len(ids))

    async def change(lead_id: str) -> None:
        await close.leads.update(lead_id, {key: value})

    failures: list[str] = []
    async with close.jobs.map(change, ids, concurrency=WORKERS) as run:
        async for outcome in run:
            progress.advance(bar)
            if outcome.status != "done":
                failures.append(str(outcome))
    return failures


async def verify(
    close: CloseClient,
    exported: dict[str, dict[str, Any]],
    changed: set[str],
    key: str,
    value: object,
    progress: Progress,
) -> list[str]:
    """Read every lead again, by another way, and return what is not as it should be."""
    bar = progress.add_task("Checking", total=len(exported))
    wrong: list[str] = []
    seen: set[str] = set()
    async for lead in close.paginate(close.leads.list, fields=EXPORTED, limit=200):
        seen.add(lead.id)
        expected = dict(exported.get(lead.id, {}))
        if lead.id in changed:
            expected[key] = value
        if _steady(lead.to_dict()) != _steady(expected):
            wrong.append(f"{lead.id} is not as expected")
        progress.advance(bar)
    wrong += [f"{lead_id} was lost" for lead_id in exported.keys() - seen]
    wrong += [f"{lead_id} was not exported" for lead_id in seen - exported.keys()]
    return wrong


def _steady(record: dict[str, Any]) -> dict[str, Any]:
    """Return what must not change by itself: the name, the status and all custom fields."""
    return {
        name: value
        for name, value in record.items()
        if name in ("name", "status_id") or name.startswith("custom.")
    }


async def job(close: CloseClient, tally: Tally, options: argparse.Namespace) -> int:
    """Run the whole job with a client, and return the exit status."""
    started = time.monotonic()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    wrong: list[str] = []
    ids: list[str] = []
    with progress_bars(close) as progress:
        exported = await export(close, options.out, progress)
    if options.field:
        fields = await close.custom_fields("lead")
        target = fields[options.field]
        value = target.encode(options.value)
        query = field("lead", "status_id").refers_to("status.lead", await status_id(close, options))
        ids = [lead.id for lead in await close.search(query, object_type="lead").collect()]
        if options.live and not confirmed(target.name, value, len(ids)):
            return 0
        with progress_bars(close) as progress:
            wrong = await set_field(close, ids, target.key, value, progress)
            if not options.live and not wrong:
                wrong = await verify(close, exported, set(ids), target.key, value, progress)
    seconds = time.monotonic() - started
    summarize(len(exported), len(ids), tally, seconds, options.out)
    for sentence in wrong[:10]:
        console.print(sentence, style="red", markup=False)
    if wrong:
        console.print(f"[red]{len(wrong)} leads are wrong.[/]")
        return 1
    return 0


@contextlib.contextmanager
def progress_bars(close: CloseClient) -> Iterator[Progress]:
    """Show how far the job is, and below it the rate limits; give the bars."""
    progress = Progress(
        TextColumn("{task.description:<18}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    )
    with Live(
        get_renderable=lambda: Group(progress, rate_limits(close)),
        console=console,
        refresh_per_second=8,
    ):
        yield progress
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


def confirmed(name: str, value: object, count: int) -> bool:
    """Ask before anything is written."""
    answer = console.input(f"Set {name} to {value!r} on {count} leads of this account? \\[y/N] ")
    return answer.strip().lower() in ("y", "yes")


def summarize(records: int, updated: int, tally: Tally, seconds: float, path: Path) -> None:
    """Print what was done."""
    table = Table(show_header=False, box=None, padding=(0, 2))
    table.add_row("records exported", f"{records:,}")
    table.add_row("records updated", f"{updated:,}")
    table.add_row("calls", f"{tally.calls:,}")
    table.add_row("calls a second", f"{tally.calls / seconds:.1f}")
    table.add_row("responses 429", f"{tally.refused:,}")
    table.add_row("retries", f"{sum(tally.retries.values()):,}")
    table.add_row("seconds", f"{seconds:.1f}")
    console.print(table)
    console.print(f"  The leads are in {path}", soft_wrap=True)


@contextlib.contextmanager
def sandbox() -> Iterator[str]:
    """Run a sandbox on a free loopback port, and give its address."""
    command = [sys.executable, "-m", "close_async.sandbox", "--port", "0", "--stop-with-stdin"]
    # A session of its own: Ctrl-C is for the job, which then stops the sandbox. Should the job be
    # killed, the sandbox sees its standard input end.
    with subprocess.Popen(
        [*command, *SANDBOX],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
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


@contextlib.asynccontextmanager
async def client(options: argparse.Namespace, tally: Tally) -> AsyncIterator[CloseClient]:
    """Give a client for the sandbox or for the account of the key in the environment."""
    hooks = {"response": tally.on_response, "retry": tally.on_retry}
    with contextlib.ExitStack() as stack:
        if options.live:
            close = CloseClient(priority="bulk", event_hooks=hooks)
        else:
            address = stack.enter_context(sandbox())
            console.print(f"Sandbox with 12,000 leads at {address}")
            close = CloseClient("sandbox-key", base_url=address, priority="bulk", event_hooks=hooks)
        async with close:
            yield close


async def run(options: argparse.Namespace) -> int:
    """Run the job with a client of its own."""
    tally = Tally()
    async with client(options, tally) as close:
        return await job(close, tally, options)


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--live", action="store_true", help="a real account; CLOSE_API_KEY")
    parser.add_argument("--out", type=Path, default=Path("demo-output/leads.jsonl"))
    parser.add_argument("--field", help="the custom field to set, by name or id")
    parser.add_argument("--value", help="the value to set it to")
    parser.add_argument("--status", help="the status label of the leads to change")
    options = parser.parse_args()
    if not options.live:
        options.field = options.field or "Source"
        options.value = options.value or "Spring campaign"
        options.status = options.status or "Interested"
    if options.field and not (options.value and options.status):
        parser.error("--field needs --value and --status")
    return options


def main() -> int:
    """Run from the command line."""
    options = parse()
    # Whoever ends the job with SIGTERM wants the sandbox ended too, as with Ctrl-C.
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
