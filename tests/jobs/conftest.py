"""Sandboxes and clients for the tests of jobs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
import pytest_asyncio

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig


@pytest.fixture
def make_sandbox() -> Iterator[Callable[..., Sandbox]]:
    """Makes sandboxes that are empty and have no rate limit unless asked."""
    with ExitStack() as stack:

        def make(**config: Any) -> Sandbox:
            given = SandboxConfig(**{"leads": 0, "rate": None, "rate_groups": (), **config})
            return stack.enter_context(Sandbox(given))

        yield make


@pytest.fixture
def sandbox(make_sandbox: Callable[..., Sandbox]) -> Sandbox:
    """A sandbox of its own for each test, empty and without limits."""
    return make_sandbox()


@pytest_asyncio.fixture
async def close(sandbox: Sandbox) -> AsyncIterator[CloseClient]:
    """A client of the sandbox."""
    async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as client:
        yield client
