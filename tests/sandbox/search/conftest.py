"""The world that the tests of queries ask about, one for each module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from close_async.sandbox import Sandbox, SandboxConfig
from tests.sandbox.http_api import Api
from tests.sandbox.search.text_world import World, build


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """Three leads and all that hangs on them, at a clock that stands still."""
    with Sandbox(SandboxConfig(leads=0, rate=None, clock=lambda: 0.0)) as sandbox:
        api = Api(sandbox)
        yield build(api)
        api.close()
