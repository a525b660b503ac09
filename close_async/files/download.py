"""Downloads: streamed to disk, going on where they were cut, whole or not there.

A file is written under another name and has its own only once every byte has come. Nothing of it
is held but the piece that came last. Redirects are followed, without the credentials where they
lead elsewhere: a recording's address is Close's and sends to a store such as S3.
"""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias

from close_async._base import clock
from close_async._base.waits import retry_after
from close_async.core.client import Client
from close_async.core.retries import backoff
from close_async.errors import ConnectionFailed, InvalidArgument, status_error_class
from close_async.transports import NotConnected, RawResponse, TransportFailure

from .sources import address_of, belongs_to, next_address

ATTEMPTS: Final = 8
"""Requests in a row that may bring nothing before a download fails."""

REDIRECTS: Final = 5
"""Redirects that are followed from one address."""

_RANGE: Final = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")

OnProgress: TypeAlias = Callable[["Transferred"], Awaitable[None] | None]
"""What `progress=` takes; it may be asynchronous."""


@dataclass(frozen=True, slots=True)
class Transferred:
    """How far a download is.

    Attributes:
        done: Bytes that have come.
        total: Bytes that the file has; `None` while nobody knows.
    """

    done: int
    total: int | None


class Cut(Exception):
    """The connection broke, or gave fewer bytes than it said."""


class Download:
    """One download.

    Args:
        client: Whose connections and credentials it uses.
        base_url: Where the client's API lives; only its hosts see the credentials.
        source: An address, a call, an export, an attachment, or the id of a call or an export.
        path: The file to write, or a folder to write it into under its own name.
        folder: A folder that the file must not lie outside of.
        progress: Is told how far it is.
    """

    def __init__(
        self,
        client: Client,
        base_url: str,
        source: object,
        path: str | Path,
        *,
        folder: str | Path | None = None,
        progress: OnProgress | None = None,
    ) -> None:
        self._client = client
        self._base_url = base_url
        self._source = source
        self._path = Path(path)
        self._folder = None if folder is None else Path(folder)
        self._progress = progress
        self._file: BinaryIO | None = None
        self._done = 0
        self._total: int | None = None
        self._tag: str | None = None

    async def run(self) -> Path:
        """Download the file and return where it is.

        Raises:
            InvalidArgument: The source has no file, or the target is not allowed.
            APIStatusError: The server refused.
            ConnectionFailed: The connection broke again and again.
        """
        address, name = await address_of(self._client, self._source)
        target = target_of(self._path, self._folder, name)
        partial = target.with_name(f"{target.name}.partial")
        try:
            with partial.open("wb") as self._file:
                await self._fetch(address)
                self._file.flush()
                os.fsync(self._file.fileno())
            os.replace(partial, target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        await self._tell()
        return target

    async def _fetch(self, address: str) -> None:
        """Ask for what is missing until everything is there."""
        idle = 0
        while True:
            before = self._done
            problem: Exception
            wait = 0.0
            try:
                response = await self._follow(address)
            except (Cut, TransportFailure) as failure:
                if isinstance(failure, NotConnected) and failure.permanent:
                    idle = ATTEMPTS
                problem = ConnectionFailed(f"the download broke off: {failure}", attempts=idle + 1)
            else:
                if response.status in (200, 206):
                    return
                if response.status == 416 and self._done and self._done == self._total:
                    return
                problem = _refusal(response, address)
                if response.status not in (408, 429, 500, 502, 503, 504):
                    raise problem
                wait = retry_after(response.headers) or 0.0
            idle = 0 if self._done > before else idle + 1
            if idle >= ATTEMPTS:
                raise problem
            await clock.sleep(backoff(min(idle, 5), at_least=min(wait, 60.0)))

    async def _follow(self, address: str) -> RawResponse:
        """Send one request, and others where it redirects."""
        refused = ""
        for _ in range(REDIRECTS + 2):
            headers = [("accept", "*/*"), ("accept-encoding", "identity")]
            if self._done:
                headers.append(("range", f"bytes={self._done}-"))
                if self._tag is not None:
                    headers.append(("if-range", self._tag))
            came: list[int] = []
            response = await self._client.shared.transfer(
                "GET",
                address,
                tuple(headers),
                sink=self._taker(came),
                signed=address != refused and belongs_to(address, self._base_url),
            )
            if response.status in (400, 403) and address != refused:
                # An address that is signed itself is refused with credentials besides.
                refused = address
                if belongs_to(address, self._base_url):
                    continue
            location = response.headers.get("location")
            if response.status in (301, 302, 303, 307, 308) and location:
                address = next_address(address, location)
                continue
            if response.status in (200, 206):
                if not came:
                    self._begin(response.status, response.headers)
                if response.body:  # a transport that does not stream
                    await self._take(response.body)
                if self._total is not None and self._done != self._total:
                    raise Cut(f"{self._done} of {self._total} bytes came")
            return response
        raise InvalidArgument(f"source: more than {REDIRECTS} redirects", field="source")

    def _taker(self, came: list[int]) -> Callable[[int, Mapping[str, str], bytes], Awaitable[None]]:
        async def take(status: int, headers: Mapping[str, str], piece: bytes) -> None:
            if not came:
                came.append(status)
                self._begin(status, headers)
            await self._take(piece)

        return take

    def _begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Find the place in the file that a response goes on at."""
        assert self._file is not None
        start, total = 0, None
        found = _RANGE.fullmatch(headers.get("content-range", "")) if status == 206 else None
        if found is not None:
            start = int(found[1])
            total = None if found[2] == "*" else int(found[2])
        elif headers.get("content-length", "").isdigit():
            total = int(headers["content-length"])
        if start > self._done:
            raise Cut(f"the server goes on at byte {start} instead of {self._done}")
        self._file.seek(start)
        self._file.truncate()
        self._done, self._total = start, total
        tag = headers.get("etag", "")
        self._tag = tag if tag.startswith('"') else headers.get("last-modified")

    async def _take(self, piece: bytes) -> None:
        assert self._file is not None
        self._file.write(piece)
        self._done += len(piece)
        await self._tell()

    async def _tell(self) -> None:
        if self._progress is not None:
            told: Any = self._progress(Transferred(self._done, self._total))
            if inspect.isawaitable(told):
                await told


def target_of(path: Path, folder: Path | None, name: str) -> Path:
    """Return the file to write.

    Raises:
        InvalidArgument: There is no such folder, or the file would lie outside `folder`.
    """
    if folder is not None and not path.is_absolute():
        path = folder / path
    if path.is_dir():
        safe = re.sub(r"[^\w.()\[\] +@=,-]", "_", name).strip(". ") or "download"
        path = path / safe[:200]
    if not path.parent.is_dir():
        raise InvalidArgument(f"path: there is no folder {path.parent}", field="path")
    if folder is not None and not path.resolve().is_relative_to(folder.resolve()):
        raise InvalidArgument(f"path: {path} lies outside {folder}", field="path")
    return path


def _refusal(response: RawResponse, address: str) -> Exception:
    host = address.partition("://")[2].partition("/")[0].rpartition("@")[2]
    return status_error_class(response.status)(
        f"{response.status}: {host} does not give the file",
        status_code=response.status,
        headers={},
        method="GET",
    )
