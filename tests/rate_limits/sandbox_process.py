"""A sandbox in a process of its own, so that its work does not slow down the calls under test."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from close_async.sandbox import Sandbox, SandboxConfig

_START_SECONDS = 60.0


@dataclass
class RemoteSandbox:
    """Where the sandbox listens, and what it has counted.

    Args:
        base_url: the API's address.
        api_key: a key that it accepts.
        pipe: how it is asked.
    """

    base_url: str
    api_key: str
    pipe: Connection

    def statuses(self) -> Counter[int]:
        """Return how many answers of each status it has given."""
        self.pipe.send("statuses")
        assert self.pipe.poll(_START_SECONDS)
        statuses: Counter[int] = self.pipe.recv()
        return statuses


def _serve(settings: dict[str, Any], pipe: Connection) -> None:
    with Sandbox(SandboxConfig(**settings)) as sandbox:
        pipe.send((sandbox.base_url, sandbox.api_key))
        while pipe.recv() == "statuses":
            pipe.send(Counter(sandbox.state.statuses))


@contextlib.contextmanager
def sandbox_process(**settings: Any) -> Iterator[RemoteSandbox]:
    """Run a sandbox in another process while the block lasts."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(settings, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        assert ours.poll(_START_SECONDS), "the sandbox did not start"
        base_url, api_key = ours.recv()
        yield RemoteSandbox(base_url, api_key, ours)
    finally:
        with contextlib.suppress(OSError):
            ours.send("stop")
        process.join(timeout=10)
        if process.is_alive():
            process.terminate()
        ours.close()
