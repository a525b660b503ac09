"""Each operation is called through our client, and what it wrote is read back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterator, Set
from typing import Protocol

import pytest

from close_async import OPERATIONS, CloseClient
from close_async.sandbox import Sandbox, SandboxConfig
from tests.sandbox.every_operation import LIVES, World
from tests.sandbox.special_operations import SPECIALS


class Scenario(Protocol):
    """Calls operations, and says which."""

    @property
    def names(self) -> Set[str]: ...

    def __call__(self, world: World, /) -> Awaitable[None]: ...


SCENARIOS: dict[str, Scenario] = {**{life.resource: life for life in LIVES}, **SPECIALS}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(SandboxConfig(leads=40, rate=None)) as sandbox:
        yield sandbox


def test_no_operation_is_left_out() -> None:
    called = set[str]().union(*(scenario.names for scenario in SCENARIOS.values()))
    assert called == set(OPERATIONS)


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_what_is_written_is_read_back(sandbox: Sandbox, name: str) -> None:
    scenario = SCENARIOS[name]

    async def live() -> set[str]:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            world = World(close, sandbox)
            await scenario(world)
            return world.called

    assert asyncio.run(live()) == set(scenario.names)
