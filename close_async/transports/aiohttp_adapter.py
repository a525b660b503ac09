"""Requests through aiohttp, under asyncio: the fast one, with the extra `close-async[aiohttp]`.

aiohttp's session sends GET, PUT and DELETE again by itself when a kept-alive connection turns out
to be dead. A PUT that adds to a list must not happen twice, so a middleware, which stands inside
that loop, turns what the loop would catch into failures that it lets pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import aiohttp
from yarl import URL

from close_async.errors import CloseError

from . import (
    KEEP_ALIVE,
    NotConnected,
    RawResponse,
    Request,
    ResponseLost,
    TransportFailure,
    TransportSettings,
)
from .bodies import read_or_pass
from .network import bare, describe, is_certificate_failure, origin, proxy_for, tls_context

_NEVER_CONNECTED: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientSSLError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)

_AUTOMATIC: Final = frozenset({"user-agent", "accept", "accept-encoding", "content-type"})
"""Headers that aiohttp would make up where a request has none."""


async def _send_once(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    problem: TransportFailure
    try:
        return await handler(request)
    except _NEVER_CONNECTED as failure:
        problem = NotConnected(describe(failure), permanent=is_certificate_failure(failure))
    except (TimeoutError, aiohttp.ClientError, OSError) as failure:
        problem = ResponseLost(describe(failure))
    raise problem


class AiohttpTransport:
    """Sends with aiohttp; belongs to one event loop.

    Args:
        settings: How connections are made.
    """

    def __init__(self, settings: TransportSettings) -> None:
        self._settings = settings
        self._session: aiohttp.ClientSession | None = None
        self._closed = False
        self._proxies: dict[str, str | None] = {}

    async def send(self, request: Request) -> RawResponse:
        """Send `request` once and read its response to the end."""
        # The exceptions of the library, and its frames, hold headers and bodies: what is raised
        # is made anew, and raised where none of them is being handled.
        problem: TransportFailure
        try:
            return await self._exchange(request)
        except _NEVER_CONNECTED as failure:
            problem = NotConnected(describe(failure))
        except (TimeoutError, aiohttp.ClientError, OSError) as failure:
            problem = ResponseLost(describe(failure))
        except TransportFailure as failure:
            problem = bare(failure)
        except CloseError:
            raise
        except Exception as failure:  # whatever else a server can make the library raise
            problem = ResponseLost(describe(failure))
        raise problem

    async def _exchange(self, request: Request) -> RawResponse:
        session = self._session or self._open(request.url)
        place = origin(request.url)
        if place not in self._proxies:
            self._proxies[place] = proxy_for(request.url, self._settings)
        async with session.request(
            request.method,
            URL(request.url, encoded=True),
            data=request.body,
            headers=request.headers,
            skip_auto_headers=_missing(request),
            allow_redirects=False,
            proxy=self._proxies[place],
        ) as response:
            headers = _plain(response.headers)
            body = await read_or_pass(
                response.content.iter_any(),
                response.status,
                headers,
                self._settings.max_response_bytes,
                request.sink,
            )
        return RawResponse(response.status, headers, body)

    async def aclose(self) -> None:
        """Close every connection."""
        self._closed = True
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _open(self, url: str) -> aiohttp.ClientSession:
        if self._closed:
            raise NotConnected("the transport is closed")
        settings = self._settings
        secure = url.startswith("https") or (settings.proxy or "").startswith("https")
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=0,  # the semaphore in front holds the concurrency
                ssl=tls_context(settings) if secure else True,
                keepalive_timeout=KEEP_ALIVE,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(
                total=None,
                connect=settings.connect_timeout,
                sock_connect=settings.connect_timeout,
                sock_read=settings.read_timeout,
            ),
            middlewares=(_send_once,),
            auto_decompress=False,  # read_body does it, within a bound
            trust_env=False,  # would ask a thread for the proxy at every request
        )
        return self._session


def _missing(request: Request) -> Iterable[str] | None:
    """Return the headers that aiohttp must not make up, or `None`, which it is quicker with."""
    missing = _AUTOMATIC.difference([name for name, _ in request.headers])
    if request.method == "GET" and request.body is None:
        missing -= {"content-type"}  # only a body is given one
    return missing or None


def _plain(received: Mapping[str, str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for key, value in received.items():
        name = key.lower()
        if name != "set-cookie":
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers
