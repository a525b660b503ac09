"""The command that runs a sandbox in the foreground: `python -m close_async.sandbox`."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import socket
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import get_args

import uvicorn

from close_async.sandbox.app import create_app
from close_async.sandbox.config import Rate, RatePolicy, SandboxConfig
from close_async.sandbox.http.messages import BASE_PATH
from close_async.sandbox.server import get_ready, listen, uvicorn_config
from close_async.sandbox.store.state import State

_INTERRUPTED = 130


_PROG = "python -m close_async.sandbox"


def _parser(prog: str = _PROG) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=prog, description="A local server that behaves like Close."
    )
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    parser.add_argument("--port", type=int, default=8765, help="0 takes a free port")
    parser.add_argument("--leads", type=int, default=1000, help="how many leads it starts with")
    parser.add_argument("--seed", type=int, default=7, help="the same seed gives the same data")
    parser.add_argument("--bare", action="store_true", help="leads with nothing under them")
    parser.add_argument("--notes", type=int, default=0, help="how many further notes there are")
    parser.add_argument("--same-instant", type=int, default=0, help="leads of one date_created")
    parser.add_argument("--rate", default="240/8", help="requests/seconds of most groups, or off")
    parser.add_argument(
        "--policy",
        choices=get_args(RatePolicy),
        default="limitlion",
        help="how requests are counted: as Close's published limiter does, or otherwise",
    )
    parser.add_argument("--burst", type=float, default=1.0, help="windows that carry over")
    parser.add_argument("--latency-ms", type=float, default=0.0, help="how long a response takes")
    parser.add_argument("--index-lag", type=float, default=0.0, help="seconds that lists trail")
    parser.add_argument(
        "--stop-with-stdin",
        action="store_true",
        help="stop when standard input ends, as it does when the program that gave it is gone",
    )
    parser.add_argument("--api-key", action="append", help="accept only this key; may be repeated")
    return parser


def configuration(arguments: Sequence[str] | None = None) -> SandboxConfig:
    """The configuration that a command line asks for."""
    parser = _parser()
    return _configuration(parser, parser.parse_args(arguments))


def _configuration(parser: argparse.ArgumentParser, given: argparse.Namespace) -> SandboxConfig:
    try:
        rate = Rate.parse(given.rate)
    except ValueError as error:
        parser.error(f"--rate: {error}")
    if given.burst < 1:
        parser.error("--burst: at least 1")
    return SandboxConfig(
        host=given.host,
        port=given.port,
        leads=given.leads,
        seed=given.seed,
        shape="bare" if given.bare else "varied",
        notes=given.notes,
        same_instant=given.same_instant,
        rate=rate,
        rate_policy=given.policy,
        rate_burst=given.burst,
        latency_ms=given.latency_ms,
        index_lag_seconds=given.index_lag,
        api_keys=frozenset(given.api_key) if given.api_key else None,
    )


class _Announced(uvicorn.Server):
    """A server that says where it listens as soon as it does."""

    def __init__(
        self, config: uvicorn.Config, state: State, line: str, stop_with_stdin: bool = False
    ) -> None:
        super().__init__(config)
        self._state = state
        self._line = line
        self._stop_with_stdin = stop_with_stdin

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._stop_with_stdin:
            threading.Thread(target=self._watch_stdin, daemon=True).start()
        print(self._line, flush=True)
        self._getting_ready = asyncio.create_task(get_ready(self._state))

    def _watch_stdin(self) -> None:
        """Read standard input to its end, and stop then."""
        with suppress(OSError, ValueError):
            while os.read(sys.stdin.fileno(), 4096):
                pass
        self.should_exit = True


def main(arguments: Sequence[str] | None = None, prog: str = _PROG) -> int:
    """Serve until interrupted."""
    parser = _parser(prog)
    given = parser.parse_args(arguments)
    config = _configuration(parser, given)
    try:
        listener = listen(config)
    except OSError as error:
        print(f"cannot listen on {config.host}:{config.port}: {error.strerror}", file=sys.stderr)
        return 1
    port = listener.getsockname()[1]
    app = create_app(config)
    # What it starts with stays for good: looking through it for garbage would only cost time.
    gc.freeze()
    line = f"Close in a box listens on http://{config.host}:{port}{BASE_PATH}"
    try:
        _Announced(uvicorn_config(app), app.state.sandbox, line, given.stop_with_stdin).run(
            sockets=[listener]
        )
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0


if __name__ == "__main__":
    sys.exit(main())
