"""From the `transport=` argument to a transport: by name, or something the user made."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, TypeGuard

from close_async.errors import InvalidArgument

from . import Transport, TransportSettings

if TYPE_CHECKING:
    import httpx

TransportArgument: TypeAlias = (
    "Literal['httpx', 'aiohttp'] | Transport | httpx.AsyncClient | httpx.AsyncBaseTransport"
)
"""What `transport=` accepts; what a user made stays the user's to close."""

HTTPX_IN_FLIGHT: Final = 20
"""Above this the pool of httpcore 1.0 opens a new connection for nearly every request."""

AIOHTTP_IN_FLIGHT: Final = 100
"""As many as aiohttp keeps busy without opening connections anew."""


class Choice(NamedTuple):
    """How a client's transports are made, one for each event loop.

    Attributes:
        name: What the user agent calls it.
        make: Makes a transport; imports its HTTP library on first use.
        max_in_flight: How many requests it is given at once.
    """

    name: str
    make: Callable[[], Transport]
    max_in_flight: int


def choose_transport(
    argument: TransportArgument | None, settings: TransportSettings, max_in_flight: int | None
) -> Choice:
    """Return how the transports that `argument` asks for are made.

    Args:
        argument: A name, a transport, or an httpx client or transport; `None` for httpx.
        settings: How connections are made.
        max_in_flight: Requests in flight at most; `None` for what suits the transport.

    Raises:
        InvalidArgument: It is nothing that can send a request.
    """
    if argument is None or argument == "httpx":
        settings = replace(settings, max_in_flight=max_in_flight or HTTPX_IN_FLIGHT)
        return Choice("httpx", lambda: _httpx(settings, None), settings.max_in_flight)
    if argument == "aiohttp":
        _check_aiohttp()
        settings = replace(settings, max_in_flight=max_in_flight or AIOHTTP_IN_FLIGHT)
        return Choice("aiohttp", lambda: _aiohttp(settings), settings.max_in_flight)
    inner = _httpx_object(argument)
    if inner is not None:
        settings = replace(settings, max_in_flight=max_in_flight or HTTPX_IN_FLIGHT)
        return Choice("httpx", lambda: _httpx(settings, inner), settings.max_in_flight)
    given: object = argument
    if not isinstance(given, str) and _is_transport(given):
        return Choice("custom", lambda: _Borrowed(given), max_in_flight or AIOHTTP_IN_FLIGHT)
    raise InvalidArgument(
        "transport: expected 'httpx', 'aiohttp', an httpx.AsyncClient, an"
        " httpx.AsyncBaseTransport or a close_async.transports.Transport",
        field="transport",
    )


def _is_transport(given: object) -> TypeGuard[Transport]:
    return all(callable(getattr(given, name, None)) for name in ("send", "aclose"))


class _Borrowed:
    """A user's transport, which closing the client leaves open."""

    def __init__(self, inner: Transport) -> None:
        self.send = inner.send

    async def aclose(self) -> None:
        """Leave the transport to its owner."""


def _httpx_object(argument: object) -> httpx.AsyncClient | httpx.AsyncBaseTransport | None:
    # Who hands over an httpx object has imported httpx; nobody else pays for it.
    if "httpx" not in sys.modules:
        return None
    import httpx

    if isinstance(argument, httpx.AsyncClient | httpx.AsyncBaseTransport):
        return argument
    return None


def _httpx(
    settings: TransportSettings, inner: httpx.AsyncClient | httpx.AsyncBaseTransport | None
) -> Transport:
    from .httpx_adapter import HttpxTransport

    return HttpxTransport(settings, inner)


def _aiohttp(settings: TransportSettings) -> Transport:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise InvalidArgument(
            "transport='aiohttp' runs under asyncio only; use 'httpx' under trio",
            field="transport",
        ) from None
    from .aiohttp_adapter import AiohttpTransport

    return AiohttpTransport(settings)


def _check_aiohttp() -> None:
    from importlib.util import find_spec

    if find_spec("aiohttp") is None:
        raise InvalidArgument(
            "transport='aiohttp' needs aiohttp: pip install 'close-async[aiohttp]'",
            field="transport",
        )
