"""A Redis for each test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.rate_limits.redis_server import Redis, redis_server


@pytest.fixture
def redis() -> Iterator[Redis]:
    with redis_server() as server:
        yield server
