"""The client of a web application: opened and closed with it, and handed to its routes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

from close_async.client import CloseClient
from close_async.errors import ClientClosed


class CloseDependency:
    """One client for all routes of a FastAPI or Starlette application.

    `FastAPI(lifespan=crm.lifespan)` opens and closes it;
    `close: Annotated[CloseClient, Depends(crm)]` gives it to a route.

    Args:
        make: Makes the client when the application starts; `CloseClient()` if not given.
    """

    def __init__(self, make: Callable[[], CloseClient] = CloseClient) -> None:
        self._make = make
        self._client: CloseClient | None = None

    @property
    def client(self) -> CloseClient:
        """The client.

        Raises:
            ClientClosed: The application has not started, or has ended.
        """
        if self._client is None:
            raise ClientClosed("the client lives with the application: give it lifespan=….lifespan")
        return self._client

    async def __call__(self) -> CloseClient:
        """Return the client: what FastAPI's `Depends` asks for."""
        return self.client

    @asynccontextmanager
    async def lifespan(self, app: Any) -> AsyncGenerator[None]:
        """Keep the client open while the application runs.

        Args:
            app: The application, which is left alone.
        """
        async with self._make() as client:
            self._client = client
            try:
                yield
            finally:
                self._client = None
