"""Uploads and waiting, against the sandbox over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from close_async import CloseClient, DeadlineExceeded, InvalidArgument, WorkFailed
from close_async.files.waiting import wait_for
from close_async.sandbox import Fault, Sandbox, SandboxConfig
from tests.virtual_time import run_virtual


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(SandboxConfig(leads=20, seed=3, rate=None)) as found:
        yield found


@pytest_asyncio.fixture
async def close(sandbox: Sandbox) -> AsyncIterator[CloseClient]:
    async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as client:
        yield client


@pytest.mark.asyncio
async def test_an_uploaded_file_is_attached_and_comes_back(
    close: CloseClient, tmp_path: Path
) -> None:
    source = tmp_path / "offer.txt"
    source.write_text("An offer.")
    attachment = await close.upload(source)
    assert attachment["filename"] == "offer.txt"
    assert attachment["content_type"] == "text/plain"
    assert attachment["size"] == 9
    path = await close.download(attachment, tmp_path / "back.txt")
    assert path.read_text() == "An offer."


@pytest.mark.asyncio
async def test_a_form_that_is_refused_is_asked_for_anew(
    close: CloseClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.inject(Fault("POST /_files/*", status=403))
    attachment = await close.upload(b"data", filename="a.bin")
    assert (await close.download(attachment, tmp_path / "a")).read_bytes() == b"data"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("source", "options", "field"),
    [
        (b"x", {}, "filename"),
        ("missing.txt", {}, "source"),
        (b"x", {"filename": "a/b"}, "filename"),
        (b"x", {"filename": 'a"\r\nx'}, "filename"),
    ],
)
async def test_what_cannot_be_uploaded_is_refused(
    close: CloseClient, source: Any, options: Any, field: str
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        await close.upload(source, **options)
    assert caught.value.field == field


@pytest.mark.asyncio
async def test_an_export_is_waited_for_and_downloaded(close: CloseClient, tmp_path: Path) -> None:
    export = await close.exports.create_lead({"type": "leads", "format": "json"})
    seen: list[str] = []
    done = await close.wait_for(
        close.exports.get, export.id, interval=0.05, progress=lambda at: seen.append(at.status)
    )
    assert done.status == "done"
    assert seen[-1] == "done"
    path = await close.download(done, tmp_path)
    assert path.stat().st_size > 0


@pytest.mark.asyncio
async def test_a_list_has_nothing_to_wait_for(close: CloseClient) -> None:
    for operation in (close.leads.get, close.exports.list):
        with pytest.raises(InvalidArgument, match=r"close\.exports\.get"):
            await close.wait_for(operation, "lead_1")
    with pytest.raises(InvalidArgument) as caught:
        await close.wait_for(close.exports.get, "expo_1", timeout=-1)
    assert caught.value.field == "timeout"


class States:
    """A client that answers with one state after the other."""

    def __init__(self, *states: str) -> None:
        self.states = list(states)
        self.asked = 0

    async def send(self, operation: Any, *_: Any) -> Any:
        from close_async import Response

        self.asked += 1
        state = self.states[min(self.asked, len(self.states)) - 1]
        return Response(operation.decode({"id": "expo_1", "status": state}, None), 200, {})


def waited(states: States, **options: Any) -> Any:
    from close_async.api.exports import ExportsResource

    async def main() -> Any:
        return await wait_for(ExportsResource(states).get, "expo_1", **options)

    return run_virtual(main)


def test_a_failed_export_is_an_error_that_carries_it() -> None:
    with pytest.raises(WorkFailed, match="'error'") as caught:
        waited(States("created", "started", "error"))
    assert caught.value.record.status == "error"


def test_waiting_ends_when_its_time_is_over() -> None:
    states = States("started")
    with pytest.raises(DeadlineExceeded, match="after 60 s") as caught:
        waited(states, timeout=60)
    assert caught.value.retry_after is not None
    assert states.asked < 20
