"""A transport whose requests are measured, each try by itself."""

from __future__ import annotations

from typing import final

from close_async._base import clock
from close_async.transports import RawResponse, Request, Transport

from .instruments import Attributes, Instruments
from .servers import server_of


@final
class MeasuredTransport:
    """Passes everything on to another transport, and measures.

    Args:
        inner: The transport.
        instruments: Where to.
    """

    def __init__(self, inner: Transport, instruments: Instruments) -> None:
        self._inner = inner
        self._instruments = instruments

    async def send(self, request: Request) -> RawResponse:
        """Send one request."""
        attributes: Attributes = {"http.request.method": request.method, **server_of(request.url)}
        ended = dict(attributes)
        started = clock.monotonic()
        self._instruments.active_requests.add(1, attributes)
        try:
            response = await self._inner.send(request)
            ended["http.response.status_code"] = response.status
            if response.status >= 400:
                ended["error.type"] = str(response.status)
            return response
        except BaseException as error:
            ended["error.type"] = type(error).__name__
            raise
        finally:
            self._instruments.active_requests.add(-1, attributes)
            self._instruments.request_duration.record(clock.monotonic() - started, ended)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._inner.aclose()
