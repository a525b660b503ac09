"""Sandboxes for the tests: one per module to share, and a way to make others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from close_async.sandbox import Sandbox, SandboxConfig
from tests.sandbox.http_api import Api


@pytest.fixture(scope="module")
def api() -> Iterator[Api]:
    """A sandbox that the tests of a module share: each makes the records that it looks at."""
    with Sandbox(SandboxConfig(leads=40, rate=None)) as sandbox:
        api = Api(sandbox)
        yield api
        api.close()


@pytest.fixture
def make_api() -> Iterator[Callable[..., Api]]:
    """Makes sandboxes of their own, with no rate limit unless asked."""
    with ExitStack() as stack:

        def make(**config: Any) -> Api:
            given = SandboxConfig(**{"leads": 0, "rate": None, **config})
            api = Api(stack.enter_context(Sandbox(given)))
            stack.callback(api.close)
            return api

        yield make
