"""dlt into DuckDB: twice, with changes and deletions in between."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient, InvalidArgument
from close_async.sandbox import Sandbox, SandboxConfig

dlt = pytest.importorskip("dlt")
pytest.importorskip("duckdb")

from close_async.dlt import close_source  # noqa: E402 - after what it needs

pytestmark = pytest.mark.filterwarnings("ignore")
"""dlt's own dependencies warn of their future."""


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Sandbox]:
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    with Sandbox(SandboxConfig(leads=30, seed=5, rate=None)) as found:
        monkeypatch.setenv("CLOSE_API_KEY", found.api_key)
        monkeypatch.setenv("CLOSE_BASE_URL", found.base_url)
        yield found


def rows_of(pipeline: Any, query: str) -> list[tuple[Any, ...]]:
    with pipeline.sql_client() as client:
        with client.execute_query(query) as cursor:
            found: list[tuple[Any, ...]] = cursor.fetchall()
            return found


def test_a_second_run_loads_what_changed_and_removes_what_was_deleted(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    pipeline = dlt.pipeline(
        "close_test",
        destination=dlt.destinations.duckdb(str(tmp_path / "close.duckdb")),
        dataset_name="crm",
        pipelines_dir=str(tmp_path / "pipelines"),
    )
    pipeline.run(close_source("lead", "user"))
    names = {lead["id"]: lead["name"] for lead in sandbox.state.leads}
    assert dict(rows_of(pipeline, "select id, name from leads")) == names
    assert rows_of(pipeline, "select count(*) from users")[0][0] > 0
    columns = {
        row[0]
        for row in rows_of(
            pipeline,
            "select column_name from information_schema.columns where table_name = 'leads'",
        )
    }
    assert any(name.startswith("custom_") for name in columns)

    first, second, *_ = names

    async def change() -> None:
        async with CloseClient() as close:
            await close.leads.update(first, {"name": "Renamed"})
            await close.leads.delete(second)
            await close.leads.create({"name": "New"})

    asyncio.run(change())
    pipeline.run(close_source("lead", "user"))
    names = {lead["id"]: lead["name"] for lead in sandbox.state.leads}
    assert dict(rows_of(pipeline, "select id, name from leads")) == names


def test_what_is_no_kind_of_objects_is_refused() -> None:
    with pytest.raises(InvalidArgument) as caught:
        close_source("leed")
    assert caught.value.field == "what"
