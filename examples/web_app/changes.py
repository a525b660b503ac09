"""From webhooks to browsers: which leads have changed, as server-sent events.

It tells the browsers of one process. With several workers, let the handler publish to what all of
them listen to, such as a Redis channel.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Final

import anyio
from anyio.streams.memory import MemoryObjectSendStream

HEARTBEAT: Final = 15.0
"""Seconds after which a silent stream says that it is alive, so that proxies keep it."""

WAITING: Final = 100
"""Changes that may wait for a slow browser; it is cut off after that, and comes again."""


class Changes:
    """Tells every browser that listens which leads have changed."""

    def __init__(self) -> None:
        self._browsers: set[MemoryObjectSendStream[str]] = set()

    @property
    def listening(self) -> int:
        """How many browsers listen."""
        return len(self._browsers)

    def tell(self, lead_id: str) -> None:
        """Tell that a lead, or something that belongs to it, has changed."""
        for browser in list(self._browsers):
            try:
                browser.send_nowait(lead_id)
            except anyio.WouldBlock:
                self._browsers.discard(browser)
                browser.close()

    async def stream(self) -> AsyncGenerator[str]:
        """Give what one browser is told, in the format of server-sent events."""
        sending, told = anyio.create_memory_object_stream[str](WAITING)
        self._browsers.add(sending)
        try:
            yield "retry: 1000\n\n"
            while True:
                lead_id = None
                with anyio.move_on_after(HEARTBEAT):
                    lead_id = await told.receive()
                yield ":\n\n" if lead_id is None else f"data: {lead_id}\n\n"
        except anyio.EndOfStream:
            pass
        finally:
            self._browsers.discard(sending)
            sending.close()
            told.close()
