"""How requests leave this machine: the smallest boundary to an HTTP library.

Everything above builds a plain `Request` and reads a plain `RawResponse`; a `Transport` carries
one to the other and does nothing else. It never retries, follows redirects, re-quotes a URL,
keeps cookies or queues: what it is given crosses the wire once.
"""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn, Protocol, TypeAlias, final

Headers = tuple[tuple[str, str], ...]
"""Request headers in the order they are sent, names in lower case."""

DEFAULT_CONNECT_TIMEOUT: Final = 10.0
"""Seconds that making a connection may take, TLS included."""

DEFAULT_READ_TIMEOUT: Final = 30.0
"""Seconds that may pass between two pieces of a response, or before its first."""

MAX_RESPONSE_BYTES: Final = 64 * 1024 * 1024
"""Bytes of a response's body, decompressed, that are taken; a page of 200 leads has about one."""

KEEP_ALIVE: Final = 30.0
"""Seconds an idle connection is kept; shorter than the idle limits of common servers."""


Sink: TypeAlias = Callable[[int, Mapping[str, str], bytes], Awaitable[None]]
"""What takes a response's status, headers and a piece of its body."""


@final
class Request:
    """A request, ready to be sent; it shows neither its headers nor its body.

    Attributes:
        method: The HTTP method.
        url: The whole URL, already encoded; it is sent as it stands.
        headers: The headers, without `host` and `content-length`; the credentials are among them.
        body: The body, or `None` where there is none.
        sink: Where the body of a response with 200 or 206 goes piece by piece, as it comes over
            the wire; `None` keeps it in the response. A transport that cannot do this keeps it.
    """

    __slots__ = ("body", "headers", "method", "sink", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes | None = None,
        sink: Sink | None = None,
    ) -> None:
        self.method: str = method
        self.url: str = url
        self.headers: Headers = headers
        self.body: bytes | None = body
        self.sink: Sink | None = sink

    def __repr__(self) -> str:
        return f"Request({self.method!r}, {self.url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a request holds credentials and does not pickle")


@final
class RawResponse:
    """A response, read to its end.

    Attributes:
        status: The HTTP status.
        headers: The headers, names in lower case, without `set-cookie`.
        body: The body with its content encoding undone.
    """

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status: int = status
        self.headers: Mapping[str, str] = headers
        self.body: bytes = body

    def __repr__(self) -> str:
        return f"RawResponse({self.status}, {len(self.body)} bytes)"


class TransportFailure(Exception):
    """A request that got no whole response."""


class NotConnected(TransportFailure):
    """The connection was never made: the request certainly did not leave.

    Attributes:
        permanent: Whether trying again is useless, as with a certificate that is not trusted.
    """

    def __init__(self, message: str, *, permanent: bool = False) -> None:
        super().__init__(message)
        self.permanent = permanent


class ResponseLost(TransportFailure):
    """The request was sent, at least in part, and its whole response never came."""


class ResponseTooLarge(TransportFailure):
    """The response is larger than the client takes; the rest of it was not read."""


class Transport(Protocol):
    """What carries one request and brings back its response.

    An implementation sends what it is given exactly once. Concurrency is held in front of it.
    """

    async def send(self, request: Request) -> RawResponse:
        """Send `request` and read its response to the end.

        Raises:
            NotConnected: The connection was never made.
            ResponseLost: The connection broke or fell silent after that.
            ResponseTooLarge: The response is larger than the client takes.
        """
        ...

    async def aclose(self) -> None:
        """Close every connection."""
        ...


Send: TypeAlias = Callable[[Request], Awaitable[RawResponse]]
"""What sends one request: a transport's `send`."""


@dataclass(frozen=True, slots=True, repr=False)
class TransportSettings:
    """What an adapter needs to know to make its connections.

    Attributes:
        proxy: A proxy's URL, or `None` to ask the environment.
        verify: Whether and against what certificates are checked: a bool, the path of a file or
            folder of CA certificates, or a context.
        connect_timeout: Seconds to make a connection.
        read_timeout: Seconds between two pieces of a response.
        max_in_flight: How many requests are in flight at most.
        max_response_bytes: Bytes of a body at most, with its content encoding undone.
        trust_env: Whether proxies and CA files may come from environment variables.
    """

    proxy: str | None = None
    verify: bool | str | Path | ssl.SSLContext = True
    connect_timeout: float | None = DEFAULT_CONNECT_TIMEOUT
    read_timeout: float | None = DEFAULT_READ_TIMEOUT
    max_in_flight: int = 20
    max_response_bytes: int = MAX_RESPONSE_BYTES
    trust_env: bool = True

    def __repr__(self) -> str:
        # A proxy's URL may hold a password.
        return f"TransportSettings(trust_env={self.trust_env})"
