"""From the `transport=` argument to a transport: by name, or something the user made."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, TypeGuard

from close_async.errors import InvalidArgument

from . import Transport, TransportSettings

if TYPE_CHECKING:
    from .httpx_adapter import Inner, Library

TransportArgument: TypeAlias = "Literal['httpx', 'httpx2', 'aiohttp'] | Transport | Inner"
"""What `transport=` accepts; what a user made stays the user's to close."""

_LIBRARIES: Final[tuple[Library, ...]] = ("httpx", "httpx2")

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
        argument: A name, a transport, or a client or transport of httpx or httpx2; `None` for
            httpx.
        settings: How connections are made.
        max_in_flight: Requests in flight at most; `None` for what suits the transport.

    Raises:
        InvalidArgument: It is nothing that can send a request.
    """
    if argument == "aiohttp":
        _check_installed("aiohttp")
        settings = replace(settings, max_in_flight=max_in_flight or AIOHTTP_IN_FLIGHT)
        return Choice("aiohttp", lambda: _aiohttp(settings), settings.max_in_flight)
    settings = replace(settings, max_in_flight=max_in_flight or HTTPX_IN_FLIGHT)
    if argument is None or argument == "httpx":
        return Choice("httpx", lambda: _httpx(settings, "httpx"), settings.max_in_flight)
    if argument == "httpx2":
        _check_installed("httpx2")
        return Choice("httpx2", lambda: _httpx(settings, "httpx2"), settings.max_in_flight)
    given: object = argument
    for library in _LIBRARIES:
        if _is_of(given, library):
            make = partial(_httpx, settings, library, given)
            return Choice(library, make, settings.max_in_flight)
    if not isinstance(given, str) and _is_transport(given):
        return Choice("custom", lambda: _Borrowed(given), max_in_flight or AIOHTTP_IN_FLIGHT)
    raise InvalidArgument(
        "transport: expected 'httpx', 'httpx2', 'aiohttp', an AsyncClient or AsyncBaseTransport"
        " of httpx or httpx2, or a close_async.transports.Transport",
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


def _is_of(argument: object, library: Library) -> TypeGuard[Inner]:
    """Return whether something is a client or transport of a library."""
    # Who hands over such an object has imported its library; nobody else pays for it.
    module: Any = sys.modules.get(library)
    if module is None:
        return False
    return isinstance(argument, module.AsyncClient | module.AsyncBaseTransport)


def _httpx(settings: TransportSettings, library: Library, inner: Inner | None = None) -> Transport:
    from .httpx_adapter import HttpxTransport

    return HttpxTransport(settings, library, inner)


def _aiohttp(settings: TransportSettings) -> Transport:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise InvalidArgument(
            "transport='aiohttp' runs under asyncio only; use 'httpx' or 'httpx2' under trio",
            field="transport",
        ) from None
    from .aiohttp_adapter import AiohttpTransport

    return AiohttpTransport(settings)


def _check_installed(library: str) -> None:
    from importlib.util import find_spec

    if find_spec(library) is None:
        raise InvalidArgument(
            f"transport={library!r} needs {library}: pip install 'close-async[{library}]'",
            field="transport",
        )
