"""Downloads over a real socket: cut, redirected, refused; whole or not there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from close_async import (
    CloseClient,
    ConnectionFailed,
    InvalidArgument,
    NotFoundError,
    PermissionDeniedError,
)
from close_async._base import clock
from close_async.files.download import target_of
from close_async.files.sources import belongs_to, next_address
from tests.files.server import CONTENT, Files, serving
from tests.transports.adapters import NAMES

KEY = "api_0123456789.abcdef"


@pytest.fixture
def files() -> Iterator[Files]:
    with serving() as found:
        yield found


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    async def at_once(_seconds: float) -> None:
        return None

    monkeypatch.setattr(clock, "sleep", at_once)


def client(files: Files, **options: Any) -> CloseClient:
    return CloseClient(KEY, base_url=f"{files.url}/api/v1", **options)


def names_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


@pytest.mark.asyncio
@pytest.mark.parametrize("transport", NAMES)
async def test_a_file_is_streamed_and_has_its_name_when_it_is_whole(
    files: Files, tmp_path: Path, transport: Any
) -> None:
    seen: list[tuple[int, int | None]] = []
    async with client(files, transport=transport, max_response_bytes=10_000) as close:
        path = await close.download(
            f"{files.url}/call/recording.mp3",
            tmp_path,
            progress=lambda at: seen.append((at.done, at.total)),
        )
    assert path == tmp_path / "recording.mp3"
    assert path.read_bytes() == CONTENT
    assert names_in(tmp_path) == ["recording.mp3"]
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert len(seen) > 2


@pytest.mark.asyncio
@pytest.mark.parametrize("transport", NAMES)
async def test_a_cut_download_goes_on_where_it_was_cut(
    files: Files, tmp_path: Path, transport: Any
) -> None:
    files.cut_after = [300_000, 200_000, 100]
    async with client(files, transport=transport) as close:
        path = await close.download(f"{files.url}/a", tmp_path / "a")
    assert path.read_bytes() == CONTENT
    asked = [headers.get("range") for _, headers in files.requests]
    assert asked[0] is None
    assert asked[1] is not None
    assert int(asked[1].removeprefix("bytes=").rstrip("-")) > 0
    assert files.requests[1][1]["if-range"] == '"one"'


@pytest.mark.asyncio
async def test_a_server_without_ranges_gives_all_of_it_again(files: Files, tmp_path: Path) -> None:
    files.ranges = False
    files.cut_after = [300_000]
    async with client(files) as close:
        path = await close.download(f"{files.url}/a", tmp_path / "a")
    assert path.read_bytes() == CONTENT


@pytest.mark.asyncio
async def test_a_file_of_unknown_length_is_taken_to_its_end(files: Files, tmp_path: Path) -> None:
    files.says_length = False
    async with client(files) as close:
        path = await close.download(f"{files.url}/a", tmp_path / "a")
    assert path.read_bytes() == CONTENT


@pytest.mark.asyncio
async def test_the_key_goes_to_close_and_nowhere_else(files: Files, tmp_path: Path) -> None:
    with serving() as elsewhere:
        files.redirect_to = f"{elsewhere.url}/store/file"
        async with client(files) as close:
            await close.download(f"{files.url}/moved", tmp_path / "a")
    assert "authorization" in files.requests[0][1]
    assert "authorization" not in elsewhere.requests[0][1]


@pytest.mark.asyncio
async def test_a_busy_server_is_asked_again(files: Files, tmp_path: Path) -> None:
    files.statuses = [503, 429, 500]
    async with client(files) as close:
        path = await close.download(f"{files.url}/a", tmp_path / "a")
    assert path.read_bytes() == CONTENT


@pytest.mark.asyncio
@pytest.mark.parametrize(("status", "kind"), [(404, NotFoundError), (403, PermissionDeniedError)])
async def test_a_refusal_is_the_error_of_its_status_and_leaves_nothing(
    files: Files, tmp_path: Path, status: int, kind: type[Exception]
) -> None:
    files.statuses = [status] * 2  # with credentials, and without
    async with client(files) as close:
        with pytest.raises(kind) as caught:
            await close.download(f"{files.url}/a?signature=secret", tmp_path / "a")
    assert "secret" not in str(caught.value)
    assert names_in(tmp_path) == []


@pytest.mark.asyncio
async def test_a_download_that_is_cut_for_ever_ends(files: Files, tmp_path: Path) -> None:
    files.cut_after = [0] * 50
    async with client(files) as close:
        with pytest.raises(ConnectionFailed, match="broke off"):
            await close.download(f"{files.url}/a", tmp_path / "a")
    assert len(files.requests) <= 10
    assert names_in(tmp_path) == []


@pytest.mark.asyncio
async def test_a_transport_that_does_not_stream_will_do(tmp_path: Path) -> None:
    inner = httpx.MockTransport(lambda _request: httpx.Response(200, content=CONTENT))
    async with CloseClient(KEY, transport=inner) as close:
        path = await close.download("https://files.example/a.bin", tmp_path)
    assert path.read_bytes() == CONTENT


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("source", "path", "field"),
    [
        ("ftp://files.example/a", "a", "source"),
        (5, "a", "source"),
        ({"id": "expo_1", "status": "started"}, "a", "source"),
        ("https://files.example/a", "missing/a", "path"),
        ("https://files.example/a", "../a", "path"),
    ],
)
async def test_what_cannot_be_downloaded_is_refused(
    tmp_path: Path, source: Any, path: str, field: str
) -> None:
    async with CloseClient(KEY) as close:
        with pytest.raises(InvalidArgument) as caught:
            await close.download(source, path, folder=tmp_path)
    assert caught.value.field == field


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b", "..", "", "x\0y", "."])
def test_a_name_from_elsewhere_stays_in_the_folder(tmp_path: Path, name: str) -> None:
    found = target_of(tmp_path, tmp_path, name)
    assert found.parent == tmp_path
    assert found.name not in ("", ".", "..")


@pytest.mark.parametrize(
    ("address", "base", "expected"),
    [
        ("https://api.close.com/call/1", "https://api.close.com/api/v1", True),
        ("https://app.close.com/call/1", "https://api.close.com/api/v1", True),
        ("http://app.close.com/call/1", "https://api.close.com/api/v1", False),
        ("https://close.com.evil.example/a", "https://api.close.com/api/v1", False),
        ("https://app.close.com:444/a", "https://api.close.com/api/v1", False),
        ("http://127.0.0.1:1/a", "http://127.0.0.1:2/api/v1", False),
    ],
)
def test_which_hosts_see_the_credentials(address: str, base: str, expected: bool) -> None:
    assert belongs_to(address, base) is expected


def test_a_redirect_never_leaves_tls() -> None:
    with pytest.raises(InvalidArgument, match="without TLS"):
        next_address("https://a.example/x", "http://a.example/y")
