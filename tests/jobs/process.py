"""A process that runs a job, to be killed: `python -m tests.jobs.process KIND URL FOLDER SETTLE`.

It writes `ready` when items are worked on, and the report's counts when it ends.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from close_async import CloseClient, Progress, field

CONCURRENCY = 8


told = False


def tell(progress: Progress) -> None:
    """Say once that items are being worked on."""
    global told
    if progress.total is not None and not told:
        told = True
        print("ready", flush=True)


async def run(kind: str, close: CloseClient, folder: Path, settle: float) -> Any:
    """Run the job of a kind to its end and return its report."""
    options: dict[str, Any] = {
        "journal": folder / "journal",
        "concurrency": CONCURRENCY,
        "progress": tell,
    }
    names = json.loads((folder / "names.json").read_text())

    async def create(name: str) -> str:
        return (await close.leads.create({"name": name})).id

    async def find(name: str) -> str | None:
        query = field("lead", "name").phrase(name)
        found = [lead.id async for lead in close.search(query, fields=["id"])]
        assert len(found) < 2, f"{name} was made {len(found)} times"
        return found[0] if found else None

    if kind == "map":
        return await close.jobs.map(create, names, **options)
    if kind == "verified":
        return await close.jobs.map(create, names, verify=find, verify_after=settle, **options)
    if kind == "import":
        return await close.jobs.import_(folder / "rows.csv", settle=settle, **options)
    if kind == "edit":
        return await close.jobs.edit(names, lambda lead: {"name": f"{lead.name}!"}, **options)
    return await close.jobs.delete(names, **options)


async def main(kind: str, url: str, folder: str, settle: str) -> None:
    """Run a job and print what became of it."""
    async with CloseClient("key", base_url=url, max_retries=2) as close:
        report = await run(kind, close, Path(folder), float(settle))
    doubts = [outcome.key for outcome in report.doubts]
    failures = [str(outcome) for outcome in report.failures]
    counts = {name: getattr(report, name) for name in ("done", "skipped", "unsure", "failed")}
    print(json.dumps({**counts, "doubts": doubts, "failures": failures}), flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
