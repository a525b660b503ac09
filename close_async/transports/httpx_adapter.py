"""Requests through httpx, under asyncio or trio: the default.

Requests go straight to httpx's transport: what its client adds (redirects, cookies, merged
headers, an auth flow) is what must not happen here, and costs more than the rest of a call. Only
an `httpx.AsyncClient` that a user hands over is sent through as it is.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, Final

import anyio
import httpx

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

_NEVER_CONNECTED: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

_PROXY_SCHEMES: Final = ("http", "https", *(("socks5", "socks5h") if find_spec("socksio") else ()))
"""SOCKS needs the package that comes with `httpx[socks]`."""

_NO_BODY: Final = httpx.ByteStream(b"")


class HttpxTransport:
    """Sends with httpx.

    Args:
        settings: How connections are made.
        inner: An httpx client or transport to send with; it stays its owner's to close.
    """

    def __init__(
        self,
        settings: TransportSettings,
        inner: httpx.AsyncClient | httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._settings = settings
        self._client = inner if isinstance(inner, httpx.AsyncClient) else None
        self._fixed = inner if isinstance(inner, httpx.AsyncBaseTransport) else None
        self._by_origin: dict[str, httpx.AsyncBaseTransport] = {}
        self._owned: dict[tuple[str, str | None], httpx.AsyncHTTPTransport] = {}
        self._closed = False
        self._encoded: dict[tuple[str, Headers], list[tuple[bytes, bytes]]] = {}
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
        except (*_NEVER_CONNECTED, httpx.InvalidURL) as failure:
            permanent = is_certificate_failure(failure) or isinstance(failure, httpx.InvalidURL)
            problem = NotConnected(describe(failure), permanent=permanent)
        except (httpx.TransportError, httpx.DecodingError) as failure:
            problem = ResponseLost(describe(failure))
        except TransportFailure as failure:
            problem = bare(failure)
        except CloseError:
            raise
        except Exception as failure:  # whatever else a server can make the library raise
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
        url = httpx.URL(request.url)
        key = (url.netloc.decode("ascii"), request.headers)
        headers = self._encoded.get(key)
        if headers is None:
            if len(self._encoded) > 64:
                self._encoded.clear()
            headers = [(b"host", url.netloc)]
            headers += [(name.encode("ascii"), value.encode("latin-1")) for name, value in key[1]]
            self._encoded[key] = headers
        body = request.body
        if body is None:
            return httpx.Request(
                request.method,
                url,
                headers=headers,
                stream=_NO_BODY,
                extensions=self._extensions,
            )
        return httpx.Request(
            request.method,
            url,
            headers=[*headers, (b"content-length", b"%d" % len(body))],
            stream=httpx.ByteStream(body),
            extensions=self._extensions,
        )

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
            transport = httpx.AsyncHTTPTransport(
                verify=tls_context(settings) if secure else False,
                trust_env=False,
                proxy=proxy,
                limits=httpx.Limits(
                    max_connections=None,
                    max_keepalive_connections=settings.max_in_flight,
                    keepalive_expiry=KEEP_ALIVE,
                ),
            )
            self._owned[scheme, proxy] = transport
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
