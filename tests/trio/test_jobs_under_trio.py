"""Jobs run under trio too, over real HTTP: journal, stopping, import."""

from __future__ import annotations

from pathlib import Path

import trio

from close_async import CloseClient
from close_async.jobs import read_journal
from close_async.sandbox import Sandbox, SandboxConfig

CONFIG = SandboxConfig(leads=0, rate=None, rate_groups=())


def test_a_job_runs_and_goes_on_under_trio(tmp_path: Path) -> None:
    async def main() -> None:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:

            async def create(name: str) -> str:
                return (await close.leads.create({"name": name})).id

            journal = tmp_path / "journal"
            names = [f"Lead {number}" for number in range(60)]
            with trio.move_on_after(60) as scope:
                async with close.jobs.map(create, names, journal=journal, concurrency=4) as run:
                    async for _ in run:
                        if run.report.done > 10:
                            scope.cancel()
            assert scope.cancelled_caught
            assert {entry.state for entry in read_journal(journal)} == {"done"}
            with trio.fail_after(60):
                report = await close.jobs.map(create, names, journal=journal)
            assert report.done + report.skipped == 60
            assert report.skipped > 10

    with Sandbox(CONFIG) as sandbox:
        trio.run(main)
    assert len({lead["name"] for lead in sandbox.state.leads}) == 60
    assert len(sandbox.state.leads) == 60


def test_rows_are_imported_edited_and_deleted_under_trio() -> None:
    async def main() -> None:
        rows = [{"name": f"Lead {n}", "contacts.email": f"{n}@example.com"} for n in range(70)]
        with trio.fail_after(60):
            async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
                assert (await close.jobs.import_(rows)).done == 70
                assert (await close.jobs.edit('name:"lead"', {"description": "x"})).done == 70
                assert (await close.jobs.delete('name:"lead"')).done == 70

    with Sandbox(CONFIG) as sandbox:
        trio.run(main)
        assert not len(sandbox.state.leads)
