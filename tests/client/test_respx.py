"""The client under respx, which is how people test code that uses it."""

from __future__ import annotations

import json

import httpx
import pytest
import respx

from close_async import CloseClient, RateLimitError
from tests.client.fakes import FakeLimiter

pytestmark = pytest.mark.asyncio


@pytest.fixture
def router() -> respx.MockRouter:
    return respx.mock(base_url="https://api.close.com/api/v1", assert_all_called=True)


async def test_a_route_sees_a_request_and_its_response_is_parsed(
    router: respx.MockRouter,
) -> None:
    with router:
        route = router.post("/lead/").mock(
            return_value=httpx.Response(200, json={"id": "lead_1", "name": "Bluth"})
        )
        async with CloseClient("key") as close:
            lead = await close.leads.create({"name": "Bluth"})
        assert lead.name == "Bluth"
        assert json.loads(route.calls.last.request.content) == {"name": "Bluth"}


async def test_parameters_can_be_matched(router: respx.MockRouter) -> None:
    with router:
        router.get("/lead/", params={"_limit": "2", "_fields": "id,name"}).mock(
            return_value=httpx.Response(200, json={"data": [{"id": "lead_1"}], "has_more": False})
        )
        async with CloseClient("key") as close:
            page = await close.leads.list(limit=2, fields=["id", "name"])
        assert [lead.id for lead in page.data] == ["lead_1"]


async def test_faults_are_retried(router: respx.MockRouter) -> None:
    with router:
        route = router.get("/lead/lead_1/").mock(
            side_effect=[httpx.ConnectError, httpx.Response(200, json={"id": "lead_1"})]
        )
        async with CloseClient("key") as close:
            await close.leads.get("lead_1")
        assert route.call_count == 2


async def test_a_rate_limit_that_never_ends_is_an_error(router: respx.MockRouter) -> None:
    with router:
        router.get("/lead/lead_1/").mock(
            return_value=httpx.Response(429, json={}, headers={"retry-after": "100"})
        )
        limiter = FakeLimiter(waits=[0, 100])
        async with CloseClient("key", rate_limiter=limiter) as close:
            with pytest.raises(RateLimitError):
                await close.leads.get("lead_1")
