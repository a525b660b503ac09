"""Many organizations in one process: credentials and limits apart, one pool of connections."""

from __future__ import annotations

from collections import Counter

import anyio
import pytest

from close_async import ApiKey, ClientClosed, InvalidArgument, OAuth, Token
from close_async.auth import Auth
from close_async.sandbox import Rate, Sandbox, SandboxConfig
from close_async.web import Organizations


@pytest.mark.asyncio
async def test_each_organization_calls_with_its_own_credentials_over_one_pool() -> None:
    asked: Counter[str] = Counter()

    async def auth_of(id: str) -> Auth:
        asked[id] += 1
        await anyio.sleep(0.01)
        return ApiKey(f"api_{id}")

    async with Sandbox(SandboxConfig(leads=1, rate=None, rate_groups=())) as sandbox:
        organizations = Organizations(auth_of, base_url=sandbox.base_url, max_in_flight=4)
        async with organizations.lifespan(None):

            async def call(id: str) -> None:
                close = await organizations.get(id)
                await close.leads.list(limit=1)

            for _ in range(4):
                async with anyio.create_task_group() as tasks:
                    for number in range(40):
                        tasks.start_soon(call, f"orga_{number % 8}")
            assert set(asked.values()) == {1}
            assert {served.key for served in sandbox.state.recent} == {
                f"api_orga_{number}" for number in range(8)
            }
            assert sandbox.state.most_in_flight <= 4
            assert len(sandbox.state.connections) <= 4
        with pytest.raises(ClientClosed):
            await organizations.get("orga_1")


@pytest.mark.asyncio
async def test_one_that_has_used_up_its_limit_does_not_hold_up_another() -> None:
    config = SandboxConfig(leads=1, rate=Rate(4, 2.0), rate_groups=(), organization_factor=1_000)
    async with Sandbox(config) as sandbox:
        organizations = Organizations(ApiKey, base_url=sandbox.base_url)
        busy = await organizations.get("api_busy")
        idle = await organizations.get("api_idle")
        async with anyio.create_task_group() as tasks:
            for _ in range(30):
                tasks.start_soon(busy.leads.list)
            await anyio.sleep(0.3)
            began = anyio.current_time()
            await idle.leads.list()
            assert anyio.current_time() - began < 1
            tasks.cancel_scope.cancel()
        await organizations.aclose()


@pytest.mark.anyio
async def test_a_forgotten_organization_gets_a_new_client() -> None:
    def auth_of(id: str) -> Auth:
        return OAuth("client", "secret", token=Token(f"token_of_{id}", organization_id=id))

    organizations = Organizations(auth_of)
    first = await organizations.get("orga_1")
    assert await organizations.get("orga_1") is first
    await organizations.forget("orga_1")
    await organizations.forget("orga_2")
    assert first.is_closed
    assert await organizations.get("orga_1") is not first
    await organizations.aclose()


@pytest.mark.parametrize("name", ["auth", "api_key"])
def test_credentials_come_from_one_place(name: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Organizations(ApiKey, **{name: "key"})  # type: ignore[arg-type]
    assert caught.value.field == name
