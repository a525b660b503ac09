"""Exports over real HTTP: complete while data changes, whole or not there, also after a kill."""

from __future__ import annotations

import asyncio
import csv
import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient, InvalidArgument, PaginationLimit, ServerError, field
from close_async.jobs import JournalMismatch
from close_async.jobs.exporting import reading
from close_async.jobs.exporting.columns import Columns
from close_async.jobs.exporting.parquet import write_parquet
from close_async.jobs.exporting.targets import target_of
from close_async.jobs.exporting.writers import write_csv
from close_async.sandbox import Fault, Sandbox

MakeSandbox = Callable[..., Sandbox]


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def names_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


def ids(path: Path) -> list[str]:
    return [line["id"] for line in lines(path)]


def leads_of(sandbox: Sandbox) -> set[str]:
    return {lead["id"] for lead in sandbox.state.leads}


def client_of(sandbox: Sandbox) -> CloseClient:
    return CloseClient(sandbox.api_key, base_url=sandbox.base_url)


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PIECE", 50)


@pytest.mark.asyncio
@pytest.mark.usefixtures("small_pieces")
async def test_leads_come_in_pieces_each_once(make_sandbox: MakeSandbox, tmp_path: Path) -> None:
    sandbox = make_sandbox(leads=400)
    path = tmp_path / "leads.jsonl"
    async with client_of(sandbox) as close:
        report = await close.jobs.export("lead", path)
    assert report.done == 400
    assert report.ok
    assert not [note for note in report.notes if "read by search" in note]
    assert len(ids(path)) == 400
    assert set(ids(path)) == leads_of(sandbox)
    assert names_in(tmp_path) == ["leads.jsonl"]


@pytest.mark.asyncio
@pytest.mark.usefixtures("small_pieces")
async def test_it_is_complete_while_leads_are_made_changed_and_deleted(
    make_sandbox: MakeSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = make_sandbox(leads=400, latency_ms=5)
    path = tmp_path / "leads.jsonl"
    chance = random.Random(1)
    number = 0
    closing: list[int] = []
    bring_up_to_date = reading.Reading._close

    async def noted(self: reading.Reading, began: float) -> None:
        closing.append(number)
        await bring_up_to_date(self, began)

    monkeypatch.setattr(reading.Reading, "_close", noted)
    async with client_of(sandbox) as close:
        running = True

        async def churn() -> None:
            nonlocal number
            while running:
                there = [lead["id"] for lead in sandbox.state.leads]
                await close.leads.delete(chance.choice(there))
                there = [lead["id"] for lead in sandbox.state.leads]
                await close.leads.update(chance.choice(there), {"name": f"Renamed {number}"})
                await close.leads.create({"name": f"New {number}"})
                number += 1

        task = asyncio.create_task(churn())
        before = leads_of(sandbox)
        await asyncio.sleep(0.1)
        await close.jobs.export("lead", path)
        running = False
        await task
    after = leads_of(sandbox)
    found = ids(path)
    assert len(found) == len(set(found))
    assert before & after <= set(found)
    names = {lead["id"]: lead["name"] for lead in sandbox.state.leads}
    (last,) = closing  # what happens from here on may be in the file, or not
    assert last > 3
    assert len(set(found) - after) <= number - last + 1
    stale = [one for one in lines(path) if one["id"] in names and one["name"] != names[one["id"]]]
    assert not [one for one in stale if int(names[one["id"]].split()[1]) < last]


@pytest.mark.asyncio
@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("habit", ["ignores", "refuses"])
async def test_a_list_that_knows_no_pieces_is_read_by_search_and_the_report_says_so(
    make_sandbox: MakeSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, habit: str
) -> None:
    sandbox = make_sandbox(leads=300)
    if habit == "refuses":
        sandbox.inject(Fault("GET /lead/", status=400, times=100))
    else:
        whole = reading.Reading._paginator
        monkeypatch.setattr(reading.Reading, "_paginator", lambda self, _sent: whole(self, {}))
    path = tmp_path / "leads.jsonl"
    async with client_of(sandbox) as close:
        report = await close.jobs.export("lead", path, fields=["name", "status_id"])
    assert set(ids(path)) == leads_of(sandbox)
    assert any("read by search" in note for note in report.notes)


@pytest.mark.asyncio
async def test_what_slipped_through_the_pieces_is_found_by_counting(
    make_sandbox: MakeSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = make_sandbox(leads=60)
    put = reading.Reading._put

    async def lossy(self: Any, records: Any, **memories: Any) -> None:
        await put(self, list(records)[3:], **memories)

    monkeypatch.setattr(reading.Reading, "_put", lossy)
    path = tmp_path / "leads.jsonl"
    async with client_of(sandbox) as close:
        report = await close.jobs.export("lead", path)
    assert set(ids(path)) == leads_of(sandbox)
    assert report.counts["changed"] >= 3


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "what", ["contact", "opportunity", "task", "activity.note", "calls", "user", "lead_statuses"]
)
async def test_every_kind_is_exported_whole(
    make_sandbox: MakeSandbox, tmp_path: Path, what: str
) -> None:
    sandbox = make_sandbox(leads=80)
    path = tmp_path / "all.jsonl"
    async with client_of(sandbox) as close:
        report = await close.jobs.export(what, path)
        listed = target_of(what)
        more = {"type": "all"} if what == "task" else {}
        resource = getattr(close, listed.resource)
        expected = {one.id async for one in close.paginate(resource.list, **more)}
    assert set(ids(path)) == expected
    assert report.done == len(expected)


@pytest.mark.asyncio
async def test_a_query_and_fields_choose_what_is_written(
    make_sandbox: MakeSandbox, tmp_path: Path
) -> None:
    sandbox = make_sandbox(leads=100)
    path = tmp_path / "some.csv"
    async with client_of(sandbox) as close:
        status = (await close.lead_statuses.list()).data[0]
        query = field("lead", "status_id").refers_to("status.lead", status.id)
        await close.jobs.export("lead", path, query=query, fields=["id", "name"])
        count = await close.search(query).count()
        text = tmp_path / "text.csv"
        await close.jobs.export("lead", text, query=f'status:"{status.label}"', fields=["id"])
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert {"id", "name"} <= set(rows[0])
    assert len(rows) == count > 0
    with text.open(newline="") as file:
        assert {row["id"] for row in csv.DictReader(file)} == {row["id"] for row in rows}


@pytest.mark.asyncio
async def test_custom_fields_have_their_names(make_sandbox: MakeSandbox, tmp_path: Path) -> None:
    sandbox = make_sandbox(leads=30)
    async with client_of(sandbox) as close:
        fields = await close.custom_fields("lead")
        named, plain = tmp_path / "named.csv", tmp_path / "plain.csv"
        await close.jobs.export("lead", named)
        await close.jobs.export("lead", plain, names=False)
    header = named.read_text().splitlines()[0]
    assert all(f"custom.{one.name}" in header for one in fields)
    assert all(one.key in plain.read_text().splitlines()[0] for one in fields)


@pytest.mark.asyncio
async def test_a_field_that_is_called_like_the_id_of_another_takes_nothing_from_it(
    make_sandbox: MakeSandbox, tmp_path: Path
) -> None:
    sandbox = make_sandbox(leads=0)
    path = tmp_path / "leads.jsonl"
    async with client_of(sandbox) as close:
        made = [
            await close.lead_custom_fields.create({"name": name, "type": "text"})
            for name in ("First", "Second")
        ]
        first, second = (f"custom.{one.id}" for one in made)
        await close.lead_custom_fields.update(made[0].id, {"name": made[1].id})
        await close.leads.create({"name": "Bluth", first: "one", second: "two"})
        await close.jobs.export("lead", path)
    (line,) = lines(path)
    assert (line[second], line["custom.Second"]) == ("one", "two")


@pytest.mark.asyncio
async def test_parquet_has_types(make_sandbox: MakeSandbox, tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    sandbox = make_sandbox(leads=40)
    path = tmp_path / "leads.parquet"
    async with client_of(sandbox) as close:
        await close.jobs.export("lead", path)
    table = pq.read_table(path)
    assert table.num_rows == 40
    assert str(table.schema.field("date_created").type) == "timestamp[us, tz=UTC]"
    assert str(table.schema.field("contacts").type).startswith("list<")
    expected = {lead["id"]: lead["name"] for lead in sandbox.state.leads}
    found_ids, names = (table.column(name).to_pylist() for name in ("id", "name"))
    assert dict(zip(found_ids, names, strict=True)) == expected


def test_money_is_decimal_in_parquet_and_exact(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    rows = [
        b'{"id": "a", "value": 250003, "expected_value": 0.1, "annualized_value": null}',
        b'{"id": "b", "value": 9007199254740993, "annualized_value": "dear"}',
    ]
    names = ["id", "value", "expected_value", "annualized_value"]
    columns = Columns(target_of("opportunity"), None, True, names)
    path = tmp_path / "opportunities.parquet"
    assert write_parquet(path, lambda: iter(rows), columns) == (2, ["annualized_value"])
    table = pq.read_table(path)
    assert table.schema.field("value").type == pa.decimal128(20, 4)
    assert table.column("value").to_pylist() == [Decimal(250003), Decimal(9007199254740993)]
    assert table.column("expected_value").to_pylist() == [Decimal("0.1"), None]
    calls = Columns(target_of("activity.call"), None, True, ["cost", "duration"])
    call = b'{"cost": "1.2500", "duration": 3}'
    assert write_parquet(path, lambda: iter([call]), calls) == (1, [])
    assert pq.read_table(path).to_pylist() == [{"cost": Decimal("1.25"), "duration": 3}]


def test_a_csv_holds_no_formula_unless_asked(tmp_path: Path) -> None:
    rows = [b'{"id": "a", "name": "=1+1", "value": -5, "tags": ["x"], "note": "a\\nb,\\"c\\""}']
    columns = Columns(target_of("users"), None, True, ["id", "name", "value", "tags", "note"])
    for formulas, expected in ((False, "'=1+1"), (True, "=1+1")):
        path = tmp_path / "one.csv"
        assert write_csv(path, lambda: iter(rows), columns, formulas=formulas) == 1
        with path.open(newline="") as file:
            row = next(csv.DictReader(file))
        assert row == {
            "id": "a", "name": expected, "value": "-5", "tags": '["x"]', "note": 'a\nb,"c"',
        }  # fmt: skip


@pytest.mark.asyncio
async def test_a_failed_export_goes_on_and_leaves_no_file_meanwhile(
    make_sandbox: MakeSandbox, tmp_path: Path
) -> None:
    sandbox = make_sandbox(leads=150)
    path = tmp_path / "contacts.jsonl"
    async with client_of(sandbox) as close:
        sandbox.inject(Fault("*", status=500, after=2))
        with pytest.raises(ServerError):
            await close.jobs.export("activity.note", path)
        assert not path.exists()
        with pytest.raises(JournalMismatch):
            await close.jobs.export("contact", path)
        await close.jobs.export("activity.note", path)
        expected = {one.id async for one in close.paginate(close.notes.list)}
    assert set(ids(path)) == expected
    assert len(ids(path)) == len(expected)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("what", "path", "options", "name"),
    [
        ("leed", "a.csv", {}, "what"),
        ("lead", "a.xlsx", {}, "path"),
        ("lead", "missing/a.csv", {}, "path"),
        ("lead", "a.csv", {"format": "xml"}, "format"),
        ("contact", "a.csv", {"query": "status:x"}, "query"),
        ("lead", "a.csv", {"query": 5}, "query"),
        ("lead", "a.csv", {"fields": "name"}, "fields"),
    ],
)
async def test_what_cannot_be_exported_is_refused(
    close: CloseClient, tmp_path: Path, what: str, path: str, options: Any, name: str
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        await close.jobs.export(what, tmp_path / path, **options)
    assert caught.value.field == name
    assert names_in(tmp_path) == []


@pytest.mark.asyncio
async def test_a_text_query_that_gives_too_few_is_an_error(
    make_sandbox: MakeSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = make_sandbox(leads=60)
    put = reading.Reading._put

    async def lossy(self: Any, records: Any, **memories: Any) -> None:
        await put(self, list(records)[3:], **memories)

    monkeypatch.setattr(reading.Reading, "_put", lossy)
    monkeypatch.setattr(reading, "UNSETTLED", -3600.0)  # nothing counts as changed
    async with client_of(sandbox) as close:
        with pytest.raises(PaginationLimit, match=r"of \d+ objects that match"):
            await close.jobs.export("lead", tmp_path / "a.jsonl", query="name:*")


SCRIPT = """
import asyncio, sys
from close_async import CloseClient
from close_async.jobs.exporting import reading
reading.PIECE = 60

async def main() -> None:
    async with CloseClient("{key}", base_url="{url}") as close:
        await close.jobs.export("{what}", r"{path}")

asyncio.run(main())
"""


def killed(sandbox: Sandbox, what: str, path: Path, kills: int, seed: int) -> None:
    """Export in processes that are killed at random moments, until one comes to its end."""
    chance = random.Random(seed)
    script = SCRIPT.format(key=sandbox.api_key, url=sandbox.base_url, what=what, path=path)
    for attempt in range(kills + 200):
        process = subprocess.Popen([sys.executable, "-c", script])
        if attempt < kills:
            time.sleep(0.3 + chance.random())
            process.send_signal(signal.SIGKILL)
        if process.wait() == 0 and path.exists():
            return
    raise AssertionError("the export never came to its end")


def faults(seed: int, count: int) -> list[Fault]:
    chance = random.Random(seed)
    kinds = [("reset", 200), ("cut", 200), ("status", 503), ("status", 429), ("html", 502)]
    return [
        Fault("GET *", kind=kind, status=status, after=chance.randrange(30))  # type: ignore[arg-type]
        for kind, status in (chance.choice(kinds) for _ in range(count))
    ]


async def kill_and_compare(
    make_sandbox: MakeSandbox, tmp_path: Path, what: str, kills: int, seed: int
) -> None:
    sandbox = make_sandbox(leads=600, latency_ms=10)
    for fault in faults(seed, 6):
        sandbox.inject(fault)
    path = tmp_path / "out.jsonl"
    await asyncio.to_thread(killed, sandbox, what, path, kills, seed)
    async with client_of(sandbox) as close:
        resource = getattr(close, target_of(what).resource)
        expected = {one.id: one.to_dict() async for one in close.paginate(resource.list)}
    found = lines(path)
    assert len(found) == len(expected)
    assert {one["id"] for one in found} == set(expected)


@pytest.mark.asyncio
@pytest.mark.parametrize("what", ["lead", "note"])
async def test_an_export_that_is_killed_goes_on(
    make_sandbox: MakeSandbox, tmp_path: Path, what: str
) -> None:
    await kill_and_compare(make_sandbox, tmp_path, what, kills=2, seed=1)


@pytest.mark.slow
@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(25))
async def test_an_export_that_is_killed_again_and_again_goes_on(
    make_sandbox: MakeSandbox, tmp_path: Path, seed: int
) -> None:
    await kill_and_compare(make_sandbox, tmp_path, ["lead", "note"][seed % 2], kills=4, seed=seed)
