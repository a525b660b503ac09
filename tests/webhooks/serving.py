"""An ASGI application on a real socket, on a thread of its own, which can be killed."""

from __future__ import annotations

import asyncio
import inspect
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

import uvicorn


class Server:
    """Serves an application until it is stopped, or crashes."""

    def __init__(self, app: Any, port: int = 0) -> None:
        # asyncio turns Nagle's delay off only for sockets that name their protocol.
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", port))
        self._listener.listen(512)
        self.port: int = self._listener.getsockname()[1]
        self._server = uvicorn.Server(
            uvicorn.Config(app, log_level="error", access_log=False, lifespan="auto", ws="none")
        )
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        serving = asyncio.create_task(self._server.serve(sockets=[self._listener]))
        await asyncio.wait(
            [serving, asyncio.create_task(self._stopping.wait())],
            return_when=asyncio.FIRST_COMPLETED,
        )
        for server in self._server.servers:
            server.close()
        for connection in list(self._server.server_state.connections):
            connection.transport.abort()
        # anyio leaves unawaited what it wraps where that is cancelled before it has begun.
        cancelled: set[asyncio.Task[Any]] = set()
        while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
            for task in tasks - cancelled:
                if inspect.getcoroutinestate(cast("Any", task.get_coro())) != inspect.CORO_CREATED:
                    task.cancel()
                    cancelled.add(task)
            await asyncio.wait(tasks, timeout=0.01)

    def start(self) -> None:
        self._thread.start()
        pause = threading.Event()
        for _ in range(2_000):
            if self._server.started:
                return
            pause.wait(0.005)
        raise RuntimeError("the server did not start")

    def stop(self) -> None:
        """Stop as an operator would."""
        self._server.should_exit = True
        self._thread.join(20)
        self._listener.close()

    def crash(self) -> None:
        """Drop every connection and all that runs."""
        if self._loop is not None and self._stopping is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(20)
        self._listener.close()


@contextmanager
def served(app: Any, port: int = 0) -> Iterator[Server]:
    """Serve an application while the block lasts."""
    server = Server(app, port)
    server.start()
    try:
        yield server
    finally:
        server.stop()
