"""Dask: every object once, with real workers that share one real Redis."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from close_async import InvalidArgument
from close_async.sandbox import Sandbox, SandboxConfig

pytest.importorskip("dask.bag")

from close_async.dask import read

LEADS = 120


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    with Sandbox(SandboxConfig(leads=LEADS, seed=5, rate=None)) as found:
        monkeypatch.setenv("CLOSE_API_KEY", found.api_key)
        monkeypatch.setenv("CLOSE_BASE_URL", found.base_url)
        yield found


def ids(sandbox: Sandbox) -> set[str]:
    return {lead["id"] for lead in sandbox.state.leads}


def test_a_bag_holds_every_object_once(sandbox: Sandbox) -> None:
    bag = read("lead", parts=4, fields=["id", "name"])
    rows = bag.compute(scheduler="threads")
    assert len(rows) == LEADS
    assert {row["id"] for row in rows} == ids(sandbox)
    assert bag.npartitions >= 3


def test_a_frame_has_the_fields_as_columns(sandbox: Sandbox) -> None:
    pytest.importorskip("dask.dataframe")
    frame = read("lead", to="frame", parts=3, fields=["id", "name", "contacts"])
    found = frame.compute(scheduler="threads")
    assert list(found.columns) == ["id", "name", "contacts"]
    assert set(found["id"]) == ids(sandbox)


@pytest.mark.parametrize(
    ("arguments", "name"),
    [({"api_key": "x"}, "api_key"), ({"to": "table"}, "to"), ({"to": "frame"}, "fields")],
)
def test_what_cannot_be_read_is_refused(arguments: Any, name: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        read("lead", **arguments)
    assert caught.value.field == name


def die_once(row: dict[str, Any], marker: str) -> str:
    """Kill the worker that comes first."""
    try:
        os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return str(row["id"])
    os._exit(1)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("redis-server") is None, reason="no redis-server is installed")
def test_four_processes_share_one_limit_and_one_may_die(sandbox: Sandbox, tmp_path: Any) -> None:
    distributed = pytest.importorskip("distributed")
    from tests.rate_limits.redis_server import redis_server

    with redis_server() as redis:
        with (
            distributed.LocalCluster(
                n_workers=4, threads_per_worker=1, processes=True, dashboard_address=None
            ) as cluster,
            distributed.Client(cluster) as client,
        ):
            bag = read("lead", parts=8, fields=["id"], redis=redis.url)
            marker = str(tmp_path / "died")
            found = client.compute(bag.map(die_once, marker)).result(timeout=120)
    assert len(found) == LEADS
    assert set(found) == ids(sandbox)
