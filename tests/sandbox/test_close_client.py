"""Close's own Python client runs against the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from close_async.sandbox import Fault, Sandbox, SandboxConfig

closeio_api = pytest.importorskip("closeio_api", reason="Close's own client is not installed")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(SandboxConfig(leads=30)) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Any]:
    client = closeio_api.API(f"{sandbox.base_url}/", sandbox.api_key, tz_offset=1)
    yield client
    client.session.close()


def test_it_lists(client: Any) -> None:
    page = client.get("lead", params={"_limit": 10, "_fields": "id,name"})
    assert (len(page["data"]), page["has_more"]) == (10, True)


def test_it_creates_updates_and_deletes(client: Any) -> None:
    lead = client.post("lead", {"name": "Made by Close's client"})
    after = client.put(f"lead/{lead['id']}", {"description": "Changed"})
    assert (after["name"], after["description"]) == ("Made by Close's client", "Changed")
    assert client.delete(f"lead/{lead['id']}") == {}


def test_it_reads_an_empty_answer(client: Any) -> None:
    pipeline = client.post("pipeline", {"name": "Renewals"})
    assert client.delete(f"pipeline/{pipeline['id']}") == ""


def test_it_raises_the_errors_of_a_400_by_field(client: Any) -> None:
    with pytest.raises(closeio_api.ValidationError) as caught:
        client.post("lead", {"status_id": "stat_nothing"})
    assert set(caught.value.field_errors) == {"status_id"}
    assert caught.value.errors == []


def test_it_raises_a_404(client: Any) -> None:
    with pytest.raises(closeio_api.APIError) as caught:
        client.get("lead/lead_nothing")
    assert caught.value.response.status_code == 404
    assert "error" in caught.value.response.json()


def test_it_waits_as_a_429_says(
    client: Any, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr(closeio_api.time, "sleep", slept.append)
    sandbox.inject(Fault("GET /me/", status=429, seconds=4))
    assert client.get("me")["id"]
    assert slept == [4.0]
