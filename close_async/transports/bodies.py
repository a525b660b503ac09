"""Reading the body of a response: decompressed, no larger than the client takes, in small steps.

A few bytes of gzip can stand for gigabytes, so the decompressor is given a bound at every step,
and the event loop gets its turn between two of them.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, Mapping
from typing import Final

import anyio.lowlevel

from . import ResponseLost, ResponseTooLarge, Sink

STEP: Final = 1024 * 1024
"""Bytes that are decompressed at once, which takes a few milliseconds."""

_GZIP: Final = b"\x1f\x8b"
_WINDOW: Final = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS}


async def read_body(
    chunks: AsyncIterable[bytes], headers: Mapping[str, str], max_bytes: int
) -> bytes:
    """Return a body with its content encoding undone.

    Args:
        chunks: The body as it comes over the wire.
        headers: The response's headers, names in lower case. Codings other than gzip and deflate,
            which were not asked for, are left as they are.
        max_bytes: Bytes at most.

    Raises:
        ResponseTooLarge: There are more.
        ResponseLost: The body is not what its content encoding says.
    """
    decoders = _decoders(headers.get("content-encoding", ""))
    found = bytearray()
    async for chunk in chunks:
        if decoders:
            await _inflate(decoders, chunk, found, max_bytes)
        else:
            found += chunk
        if len(found) > max_bytes:
            raise ResponseTooLarge(f"the response is larger than {max_bytes:,} bytes")
    if any(not decoder.finished for decoder in decoders) and found:
        raise ResponseLost("the body ends in the middle of its content encoding")
    return bytes(found)


async def read_or_pass(
    chunks: AsyncIterable[bytes],
    status: int,
    headers: Mapping[str, str],
    max_bytes: int,
    sink: Sink | None,
) -> bytes:
    """Return a body, or pass it on to a sink piece by piece and return nothing of it.

    Raises:
        ResponseTooLarge: There is no sink, and the body is larger than `max_bytes`.
        ResponseLost: The body is not what its content encoding says.
    """
    if sink is None or status not in (200, 206):
        return await read_body(chunks, headers, max_bytes)
    async for chunk in chunks:
        if chunk:
            await sink(status, headers, chunk)
    return b""


class _Inflater:
    """Undoes one gzip or deflate coding."""

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._inner = zlib.decompressobj(_WINDOW.get(coding, zlib.MAX_WBITS))
        self._begun = False
        self._rest = b""

    @property
    def finished(self) -> bool:
        return self._inner.eof or not self._begun

    @property
    def waiting(self) -> bool:
        """Whether there is input left that gives more."""
        return bool(self._rest)

    def step(self, chunk: bytes) -> bytes:
        """Take input and return at most `STEP` bytes of what it stands for."""
        given = self._rest + chunk
        try:
            out = self._inner.decompress(given, STEP)
        except zlib.error as failure:
            if self._begun or self._coding != "deflate":
                raise ResponseLost(f"the body is not {self._coding}: {failure}") from None
            # Some servers send the bare stream, without the header of zlib.
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
            self._begun = True
            return self.step(chunk)
        self._begun = self._begun or bool(given)
        self._rest = b"" if self._inner.eof else self._inner.unconsumed_tail
        if self._inner.eof and self._inner.unused_data.startswith(_GZIP):
            self._rest = self._inner.unused_data  # a further member of a gzip file
            self._inner = zlib.decompressobj(_WINDOW["gzip"])
        return out


async def _inflate(
    decoders: list[_Inflater], chunk: bytes, found: bytearray, max_bytes: int
) -> None:
    """Send a chunk through all decoders, step by step, and add what comes out."""
    first, rest = decoders[0], decoders[1:]
    given = chunk
    while True:
        out = first.step(given)
        given = b""
        if rest:
            await _inflate(rest, out, found, max_bytes)
        else:
            found += out
        if len(found) > max_bytes or not (first.waiting or len(out) == STEP):
            return
        await anyio.lowlevel.checkpoint()


def _decoders(header: str) -> list[_Inflater]:
    """Return what undoes the codings of a `content-encoding` header, the last one first."""
    codings = [coding.strip().lower() for coding in header.split(",")]
    found: list[_Inflater] = []
    for coding in reversed([coding for coding in codings if coding not in ("", "identity")]):
        if coding not in (*_WINDOW, "deflate"):
            break
        found.append(_Inflater(coding))
    return found
