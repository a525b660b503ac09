"""The sandboxes of a test session: started when first wanted, and put back for each test."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig
from close_async.testing.connections import refuse_elsewhere
from close_async.testing.settings import Settings
from close_async.testing.time import SkippedTime

_MOST = 4


class Servers:
    """One server for each kind of sandbox that tests want, so mostly one in all.

    Those that were not used for longest are stopped when there are more than a few.
    """

    def __init__(self) -> None:
        self._running: dict[str, Sandbox] = {}
        self._time = SkippedTime()

    def lend(self, settings: Settings, patch: pytest.MonkeyPatch) -> Sandbox:
        """A sandbox in its first state, with the environment leading to it.

        Args:
            settings: what the test wants.
            patch: takes back what is changed here after the test.
        """
        sandbox = self._running.pop(settings.key, None)
        if sandbox is None:
            sandbox = Sandbox(SandboxConfig(**settings.config, clock=self._time.monotonic)).start()
        self._running[settings.key] = sandbox
        while len(self._running) > _MOST:
            self._running.pop(next(iter(self._running))).stop()
        sandbox.reset()
        for fault in settings.faults:
            sandbox.inject(fault)
        patch.setenv("CLOSE_API_KEY", sandbox.api_key)
        patch.setenv("CLOSE_BASE_URL", sandbox.base_url)
        patch.setenv("NO_PROXY", "127.0.0.1,localhost,::1")
        refuse_elsewhere(patch, settings.allow)
        self._time.use(patch, sandbox)
        return sandbox

    def stop(self) -> None:
        """Stop every server."""
        for sandbox in self._running.values():
            sandbox.stop()
        self._running.clear()


@contextmanager
def client_of(sandbox: Sandbox) -> Generator[CloseClient]:
    """A client of a sandbox, closed in the end whichever loop it was used in."""
    client = CloseClient(sandbox.api_key, base_url=sandbox.base_url)
    try:
        yield client
    finally:
        # The test's own loop may be over by now; its connections ended with it.
        loop = asyncio.new_event_loop()
        try:
            loop.run_until_complete(client.aclose())
        finally:
            loop.close()
