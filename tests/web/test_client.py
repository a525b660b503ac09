"""One client for all routes: opened and closed with the application."""

from __future__ import annotations

from typing import Annotated

import httpx
import pytest
from fastapi import Depends, FastAPI

from close_async import ClientClosed, CloseClient
from close_async.models import Lead
from close_async.sandbox import Sandbox, SandboxConfig
from close_async.web import CloseDependency, handle_errors
from tests.webhooks.serving import served

made: list[CloseClient] = []
where: list[str] = []


def make() -> CloseClient:
    client = CloseClient("key", base_url=where[-1])
    made.append(client)
    return client


crm = CloseDependency(make)
app = FastAPI(lifespan=crm.lifespan)
handle_errors(app)


@app.get("/leads/{id}")
async def lead(id: str, close: Annotated[CloseClient, Depends(crm)]) -> Lead:
    return await close.leads.get(id)


def test_routes_share_a_client_that_lives_as_long_as_the_application() -> None:
    with Sandbox(SandboxConfig(leads=3)) as sandbox:
        where.append(sandbox.base_url)
        id = next(iter(sandbox.state.leads.rows))
        with served(app) as server, httpx.Client(base_url=server.url) as client:
            for _ in range(3):
                assert client.get(f"/leads/{id}").json()["id"] == id
            missing = client.get("/leads/lead_missing")
            assert (missing.status_code, missing.json()) == (404, {"detail": "Not found in Close"})
            assert len(made) == 1
            assert not made[0].is_closed
    assert made[0].is_closed


def test_before_the_application_starts_there_is_no_client() -> None:
    with pytest.raises(ClientClosed, match="lifespan"):
        _ = CloseDependency().client
