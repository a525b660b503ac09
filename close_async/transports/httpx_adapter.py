"""Requests through httpx, the default, or httpx2, which goes on with it; under asyncio or trio.

Both have the same names, so one adapter serves both and types say httpx for either. Requests go
straight to the library's transport: what its client adds (redirects, cookies, merged headers, an
auth flow) is what must not happen here, and costs more than the rest of a call. Only an
`AsyncClient` that a user hands over is sent through as it is.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

import anyio

from close_async.errors import CloseError

from . import (
    KEEP_ALIVE,
    Headers,
    NotConnected,
    RawResponse,
    Request,
    ResponseLost,
    ResponseTooLarge,
    Sink,
    TransportFailure,
    TransportSettings,
)
from .bodies import read_or_pass
from .network import bare, describe, is_certificate_failure, origin, proxy_for, tls_context

if TYPE_CHECKING:
    import httpx
    import httpx2

    Inner: TypeAlias = (
        httpx.AsyncClient
        | httpx.AsyncBaseTransport
        | httpx2.AsyncClient
        | httpx2.AsyncBaseTransport
    )

_PROXY_SCHEMES: Final = ("http", "https", *(("socks5", "socks5h") if find_spec("socksio") else ()))
"""SOCKS needs the package that comes with `httpx[socks]`."""

Library: TypeAlias = Literal["httpx", "httpx2"]
"""A library of this shape, by the name of its module."""


class HttpxTransport:
    """Sends with httpx or httpx2.

    Args:
        settings: How connections are made.
        library: Which of them.
        inner: A client or transport of that library to send with; it stays its owner's to close.
    """

    def __init__(
        self, settings: TransportSettings, library: Library = "httpx", inner: Inner | None = None
    ) -> None:
        http: Any = import_module(library)
        is_client = isinstance(inner, http.AsyncClient)
        self._http = http
        self._settings = settings
        self._client = cast("httpx.AsyncClient", inner) if is_client else None
        self._fixed = None if is_client else cast("httpx.AsyncBaseTransport | None", inner)
        self._by_origin: dict[str, httpx.AsyncBaseTransport] = {}
        self._owned: dict[tuple[str, str | None], httpx.AsyncBaseTransport] = {}
        self._closed = False
        self._encoded: dict[tuple[str, Headers], list[tuple[bytes, bytes]]] = {}
        self._no_body: httpx.AsyncByteStream = http.ByteStream(b"")
        self._never_connected: tuple[type[Exception], ...] = (
            http.ConnectError,
            http.ConnectTimeout,
            http.PoolTimeout,
            http.ProxyError,
            http.UnsupportedProtocol,
            http.InvalidURL,
        )
        self._extensions: dict[str, Any] = {
            "timeout": {
                "connect": settings.connect_timeout,
                "read": settings.read_timeout,
                "write": settings.read_timeout,
                "pool": settings.connect_timeout,
            }
        }

    async def send(self, request: Request) -> RawResponse:
        """Send `request` once and read its response to the end."""
        # The exceptions of the library, and its frames, hold headers and bodies: what is raised
        # is made anew, and raised where none of them is being handled.
        problem: TransportFailure
        try:
            return await self._exchange(request)
        except self._never_connected as failure:
            unusable = isinstance(failure, self._http.InvalidURL)
            permanent = unusable or is_certificate_failure(failure)
            problem = NotConnected(describe(failure), permanent=permanent)
        except TransportFailure as failure:
            problem = bare(failure)
        except CloseError:
            raise
        except Exception as failure:  # whatever a server can make the library raise
            problem = ResponseLost(describe(failure))
        raise problem

    async def _exchange(self, request: Request) -> RawResponse:
        received = await self._start(self._build(request))
        response = await _read(received, self._settings.max_response_bytes, request.sink)
        if self._closed and self._client is None and self._fixed is None:
            await _hang_up(received)
        return response

    async def aclose(self) -> None:
        """Close the connections this adapter made."""
        self._closed = True
        owned, self._owned = self._owned, {}
        self._by_origin.clear()
        for transport in owned.values():
            await transport.aclose()

    def _build(self, request: Request) -> httpx.Request:
        http = self._http
        url: httpx.URL = http.URL(request.url)
        key = (url.netloc.decode("ascii"), request.headers)
        headers = self._encoded.get(key)
        if headers is None:
            if len(self._encoded) > 64:
                self._encoded.clear()
            headers = [(b"host", url.netloc)]
            headers += [(name.encode("ascii"), value.encode("latin-1")) for name, value in key[1]]
            self._encoded[key] = headers
        body = request.body
        stream = self._no_body
        if body is not None:
            headers = [*headers, (b"content-length", b"%d" % len(body))]
            stream = http.ByteStream(body)
        built: httpx.Request = http.Request(
            request.method, url, headers=headers, stream=stream, extensions=self._extensions
        )
        return built

    async def _start(self, request: httpx.Request) -> httpx.Response:
        if self._client is not None:
            return await self._client.send(request, stream=True, auth=None, follow_redirects=False)
        transport = self._fixed
        if transport is None:
            url = str(request.url)
            transport = self._by_origin.get(origin(url)) or self._open(url)
        return await transport.handle_async_request(request)

    def _open(self, url: str) -> httpx.AsyncBaseTransport:
        if self._closed:
            raise NotConnected("the transport is closed")
        proxy = proxy_for(url, self._settings, _PROXY_SCHEMES)
        scheme = url.partition("://")[0]
        transport = self._owned.get((scheme, proxy))
        if transport is None:
            settings = self._settings
            # A context with CA certificates takes longer to load than ten calls; plain HTTP
            # that no HTTPS proxy carries needs none.
            secure = scheme == "https" or (proxy or "").startswith("https")
            made: httpx.AsyncHTTPTransport = self._http.AsyncHTTPTransport(
                verify=tls_context(settings) if secure else False,
                trust_env=False,
                proxy=proxy,
                limits=self._http.Limits(
                    max_connections=None,
                    max_keepalive_connections=settings.max_in_flight,
                    keepalive_expiry=KEEP_ALIVE,
                ),
            )
            transport = self._owned[scheme, proxy] = made
        self._by_origin[origin(url)] = transport
        return transport


async def _read(response: httpx.Response, max_bytes: int, sink: Sink | None = None) -> RawResponse:
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name = raw_name.decode("latin-1").lower()
        if name == "set-cookie":
            continue
        value = raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    try:
        if response.is_stream_consumed:  # a user's own transport made it with its content
            body = await response.aread()
        else:
            body = await read_or_pass(
                response.aiter_raw(), response.status_code, headers, max_bytes, sink
            )
            await response.aclose()
    except BaseException:
        with anyio.CancelScope(shield=True):
            await response.aclose()
        raise
    if len(body) > max_bytes:
        raise ResponseTooLarge(f"the response is larger than {max_bytes:,} bytes")
    return RawResponse(response.status_code, headers, body)


async def _hang_up(response: httpx.Response) -> None:
    """Close the connection that a response came over.

    One that was still being made when its pool was closed belongs to no pool.
    """
    stream = response.extensions.get("network_stream")
    if stream is not None:
        with anyio.CancelScope(shield=True):
            await stream.aclose()
