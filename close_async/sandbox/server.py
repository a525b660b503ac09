"""A sandbox that runs: in a background thread for tests, or in the foreground for the command."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, TypeVar

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from close_async.sandbox.app import create_app
from close_async.sandbox.config import SandboxConfig
from close_async.sandbox.control import Control
from close_async.sandbox.facades import SandboxClock, SandboxInbox, SandboxWebhooks
from close_async.sandbox.faults import Fault, FaultRule
from close_async.sandbox.http.breakage import TRANSPORT
from close_async.sandbox.http.messages import BASE_PATH
from close_async.sandbox.search.readiness import make_ready
from close_async.sandbox.store.outbox import Message
from close_async.sandbox.store.state import Served, State
from close_async.sandbox.webhooks.sender import Deliverer

T = TypeVar("T")

_BACKLOG = 2048
_START_SECONDS = 30.0
_RESULT_SECONDS = 60.0
_KEEP_ALIVE_SECONDS = 75


class Sandbox:
    """Close in a box, on a thread and a loop of its own, while the `with` block lasts.

    Args:
        config: how it behaves; a free port of 127.0.0.1 and Close's own limits by default.

    `api_key` is a key that it accepts. What changes the sandbox from here is done between two
    requests, on the loop that serves, and has been done when the call returns.
    """

    def __init__(self, config: SandboxConfig | None = None) -> None:
        self.config: SandboxConfig = config or SandboxConfig()
        self.api_key: str = min(self.config.api_keys) if self.config.api_keys else "api_sandbox"
        self._app = create_app(self.config)
        self.state: State = self._app.state.sandbox
        self._control: Control = self._app.state.control
        self.clock: SandboxClock = SandboxClock(self)
        self.webhooks: SandboxWebhooks = SandboxWebhooks(self)
        self.inbox: SandboxInbox = SandboxInbox(self)
        self._socket: socket.socket | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = asyncio.Event()

    @property
    def root_url(self) -> str:
        """The server's address, under which OAuth's endpoints lie."""
        if self._socket is None:
            raise RuntimeError("the sandbox is not running")
        host, port = self._socket.getsockname()[:2]
        return f"http://{host}:{port}"

    @property
    def base_url(self) -> str:
        """The API's address, without a slash at its end."""
        return f"{self.root_url}{BASE_PATH}"

    @property
    def deliverer(self) -> Deliverer:
        """What delivers webhooks, on the loop that serves."""
        deliverer: Deliverer = self._app.state.deliverer
        return deliverer

    @property
    def requests(self) -> list[Served]:
        """The last thousands of requests to the API, the oldest first."""
        return list(self.state.recent)

    @property
    def outbox(self) -> list[Message]:
        """What would have left for the world: e-mails, text messages, webhooks elsewhere."""

        def left() -> list[Message]:
            self.state.catch_up()
            return list(self.state.outbox)

        return self.run(left)

    def inject(self, fault: Fault) -> FaultRule:
        """Let something go wrong for the next requests of an operation.

        The rule that comes back counts the requests that it met, in `hits`.

        Raises:
            ValueError: no operation has this name.
        """
        return self.run(lambda: self._control.add_fault(fault))

    def clear_faults(self) -> None:
        """Let nothing more go wrong."""
        self.run(self._control.clear_faults)

    def reset(self) -> None:
        """Have what it started with; counters, limits and faults begin anew."""
        self.run(self._control.reset)

    def snapshot(self) -> str:
        """Put the state aside, and say the name to take it up again by.

        Raises:
            ValueError: there are too many.
        """
        return self.run(self._control.snapshot)

    def restore(self, name: str) -> None:
        """Have the state that a snapshot holds; counters, limits and faults begin anew.

        Raises:
            LookupError: there is none of this name.
        """
        self.run(lambda: self._control.restore(name))

    def run(self, work: Callable[[], T]) -> T:
        """Do something between two requests, on the loop that serves, and return what it gives.

        Args:
            work: what to do; it must not wait. Without a running loop it is done here.
        """
        loop = self._loop
        if loop is None or threading.current_thread() is self._thread:
            return work()

        async def on_loop() -> T:
            return work()

        return asyncio.run_coroutine_threadsafe(on_loop(), loop).result(_RESULT_SECONDS)

    def run_async(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """The same for something that waits, such as deliveries.

        Raises:
            RuntimeError: the sandbox is not running.
        """
        if self._loop is None:
            raise RuntimeError("the sandbox is not running")
        return asyncio.run_coroutine_threadsafe(work(), self._loop).result()

    def start(self) -> Sandbox:
        """Listen, and return as soon as requests are answered.

        Raises:
            OSError: the port is taken.
            RuntimeError: the server did not come up.
        """
        self._socket = listen(self.config)
        self._server = uvicorn.Server(uvicorn_config(self._app))
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._serve()), name="close-sandbox", daemon=True
        )
        self._thread.start()
        waited = 0.0
        pause = threading.Event()
        while not self._server.started:
            if waited > _START_SECONDS or not self._thread.is_alive():
                raise RuntimeError("the sandbox did not start")
            pause.wait(0.005)
            waited += 0.005
        return self

    def stop(self) -> None:
        """Stop listening and drop every connection."""
        if self._loop is not None and self._thread is not None:
            if self._thread.is_alive():
                self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join(timeout=_START_SECONDS)
        if self._socket is not None:
            self._socket.close()
        self._server = self._thread = self._socket = self._loop = None

    async def _serve(self) -> None:
        assert self._server is not None
        assert self._socket is not None
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        getting_ready = asyncio.create_task(get_ready(self.state))
        stopping = asyncio.create_task(self._stopping.wait())
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        # A graceful end would take the server a fifth of a second, in each of many tests.
        for server in self._server.servers:
            server.close()
        for connection in list(self._server.server_state.connections):
            connection.transport.abort()
        serving.cancel()
        stopping.cancel()
        getting_ready.cancel()
        await asyncio.gather(serving, stopping, getting_ready, return_exceptions=True)

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Sandbox:
        return self.start()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def listen(config: SandboxConfig) -> socket.socket:
    """A socket that already listens, so that its port is known."""
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    # asyncio turns Nagle's delay off only for sockets that name their protocol.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((config.host, config.port))
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


async def get_ready(state: State) -> None:
    """Make what first searches would wait for, between the requests that come meanwhile."""
    for _ in make_ready(state):
        await asyncio.sleep(0.001)  # not 0: a request takes several rounds of the loop


def uvicorn_config(app: ASGIApp) -> uvicorn.Config:
    """How the server runs: quietly, quickly, and with each request's transport in its scope."""
    return uvicorn.Config(
        _with_transport(app),
        loop="asyncio",
        http="httptools",
        ws="none",
        lifespan="off",
        log_level="error",
        access_log=False,
        server_header=False,
        backlog=_BACKLOG,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=1,
    )


def _with_transport(app: ASGIApp) -> ASGIApp:
    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        cycle: Any = getattr(send, "__self__", None)
        scope[TRANSPORT] = getattr(cycle, "transport", None)
        await app(scope, receive, send)

    return serve
