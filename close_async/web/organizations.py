"""Many organizations in one process: a client for each, all on one pool of connections.

Each organization has credentials, rate limits and a retry budget of its own, so that one that is
busy slows down none of the others.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio

from close_async._base.loops import PerLoop
from close_async.auth.credentials import Auth
from close_async.client import CloseClient
from close_async.errors import ClientClosed, InvalidArgument
from close_async.transports import RawResponse, Request, Transport, TransportSettings
from close_async.transports.choice import TransportArgument, choose_transport
from close_async.transports.semaphore import PrioritySemaphore

AuthOf = Callable[[str], "Auth | Awaitable[Auth]"]
"""Gives the credentials of an organization by its id."""


class Organizations:
    """Clients by organization: `close = await organizations.get("orga_…")`.

    A client is made when it is first asked for, and kept. What was learnt of the organization's
    rate limits is kept with it.

    Args:
        auth_of: Gives the credentials of an organization: `OAuth(…, store=…)` with its tokens.
        transport: What carries the requests of all; as for `CloseClient`.
        max_in_flight: Requests in flight at most, of all organizations together.
        settings: Further settings of each client, as for `CloseClient`.

    Raises:
        InvalidArgument: A setting cannot be used; `field` names it.
    """

    def __init__(
        self,
        auth_of: AuthOf,
        *,
        transport: TransportArgument | None = None,
        max_in_flight: int | None = None,
        **settings: Any,
    ) -> None:
        for name in ("api_key", "auth"):
            if name in settings:
                raise InvalidArgument(f"{name}: auth_of gives the credentials", field=name)
        self._auth_of = auth_of
        self._settings = settings
        self._pool = _SharedPool(transport, max_in_flight)
        self._clients: dict[str, CloseClient] = {}
        self._locks: PerLoop[anyio.Lock] = PerLoop(anyio.Lock)
        self._closed = False

    async def get(self, organization_id: str) -> CloseClient:
        """Return the client of an organization.

        Args:
            organization_id: Its id, which `auth_of` knows.

        Raises:
            ClientClosed: The organizations were closed.
            Exception: What `auth_of` raised.
        """
        if self._closed:
            raise ClientClosed("the organizations are closed")
        known = self._clients.get(organization_id)
        if known is not None:
            return known
        async with self._locks.current():
            if organization_id not in self._clients:
                auth = self._auth_of(organization_id)
                if inspect.isawaitable(auth):
                    auth = await auth
                self._clients[organization_id] = CloseClient(
                    auth=auth,
                    transport=self._pool,
                    max_in_flight=self._pool.max_in_flight,
                    **self._settings,
                )
        return self._clients[organization_id]

    async def forget(self, organization_id: str) -> None:
        """Close an organization's client; another is made when it is asked for again."""
        client = self._clients.pop(organization_id, None)
        if client is not None:
            await client.aclose()

    @asynccontextmanager
    async def lifespan(self, app: Any) -> AsyncGenerator[None]:
        """Close everything when the application ends: `FastAPI(lifespan=organizations.lifespan)`.

        Args:
            app: The application, which is left alone.
        """
        try:
            yield
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Close all clients and their connections."""
        self._closed = True
        while self._clients:
            _, client = self._clients.popitem()
            await client.aclose()
        await self._pool.close_all()

    def __repr__(self) -> str:
        return f"Organizations({len(self._clients)} clients)"


class _SharedPool:
    """A transport that many clients share; closing one of them leaves it open."""

    def __init__(self, transport: TransportArgument | None, max_in_flight: int | None) -> None:
        self._choice = choose_transport(transport, TransportSettings(), max_in_flight)
        self.max_in_flight: int = self._choice.max_in_flight
        self._made: PerLoop[tuple[Transport, PrioritySemaphore]] = PerLoop(self._make, _close)

    def _make(self) -> tuple[Transport, PrioritySemaphore]:
        return self._choice.make(), PrioritySemaphore(self.max_in_flight)

    async def send(self, request: Request) -> RawResponse:
        """Send a request when one of the places in flight is free."""
        transport, places = self._made.current()
        await places.acquire()
        try:
            return await transport.send(request)
        finally:
            places.release()

    async def aclose(self) -> None:
        """Leave the pool to the other clients."""

    async def close_all(self) -> None:
        """Close the connections of the running loop."""
        own, _ = self._made.take_all()
        if own is not None:
            await _close(own)


async def _close(made: tuple[Transport, PrioritySemaphore]) -> None:
    await made[0].aclose()
