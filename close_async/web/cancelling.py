"""Cancelling what nobody waits for any more: a request whose client has gone away.

Servers tell an application that the client left, and applications do not listen: the route goes on
and its calls hold permits and places in flight. Cancelled, they give both back at once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

import anyio

from close_async.webhooks.asgi import Message, Receive, Scope, Send

App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

METHODS: Final = frozenset({"GET", "HEAD"})
"""Requests that are cancelled: who left after asking for a change may still mean it."""


class CancelOnDisconnect:
    """ASGI middleware: `app.add_middleware(CancelOnDisconnect)` cancels requests of who has left.

    Args:
        app: The application.
        methods: The methods of the requests that are cancelled.
    """

    def __init__(self, app: App, methods: frozenset[str] = METHODS) -> None:
        self._app = app
        self._methods = methods

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["method"] not in self._methods:
            await self._app(scope, receive, send)
            return
        arrived, messages = anyio.create_memory_object_stream[Message](16)
        failure: Exception | None = None
        async with arrived, messages, anyio.create_task_group() as tasks:

            async def listen() -> None:
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        tasks.cancel_scope.cancel()
                        return
                    await arrived.send(message)

            tasks.start_soon(listen)
            try:
                await self._app(scope, messages.receive, send)
            except Exception as error:  # the task group would put it into another
                failure = error
            tasks.cancel_scope.cancel()
        if failure is not None:
            raise failure
