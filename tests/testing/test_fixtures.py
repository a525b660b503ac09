"""The plugin's fixtures, as a user's tests meet them."""

from __future__ import annotations

import os
import socket
import time

import httpx
import pytest

from close_async import CloseClient
from close_async.errors import CloseError, ConnectionFailed, InvalidArgument
from close_async.sandbox import Fault, Sandbox
from close_async.testing.webhooks import WebhookSink
from close_async.webhooks import unwrap


@pytest.mark.asyncio
async def test_a_client_talks_to_the_sandbox(close: CloseClient, close_sandbox: Sandbox) -> None:
    lead = await close.leads.create({"name": "Bluth Company"})
    assert lead.id in close_sandbox.state.leads


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_it_does_so_under_anyio(close: CloseClient, anyio_backend: str) -> None:
    del anyio_backend
    assert (await close.leads.list()).total_results == 10


@pytest.mark.parametrize("again", range(2))
@pytest.mark.asyncio
async def test_each_test_has_the_same_state(close: CloseClient, again: int) -> None:
    del again
    page = await close.leads.list()
    assert page.total_results == 10
    for lead in page.data:
        await close.leads.delete(lead.id)


@pytest.mark.close_sandbox(leads=3, seed=11)
@pytest.mark.asyncio
async def test_a_marker_says_what_it_holds(close: CloseClient) -> None:
    assert len((await close.leads.list()).data) == 3


@pytest.mark.close_sandbox(faults=[Fault("GET /lead/", status=400)])
@pytest.mark.asyncio
async def test_a_marker_lets_things_go_wrong(close: CloseClient) -> None:
    with pytest.raises(CloseError):
        await close.leads.list()
    assert (await close.leads.list()).total_results == 10


@pytest.mark.close_sandbox
def test_the_environment_leads_to_it() -> None:
    assert os.environ["CLOSE_BASE_URL"].startswith("http://127.0.0.1:")
    assert os.environ["CLOSE_API_KEY"]


@pytest.mark.close_sandbox(rate="3/8")
@pytest.mark.asyncio
async def test_waits_for_rate_limits_take_no_real_time(
    close: CloseClient, close_sandbox: Sandbox
) -> None:
    began, before = time.monotonic(), close_sandbox.clock.now()
    for _ in range(9):
        await close.users.get_me()
    # Windows begin on the whole second of the first call.
    assert close_sandbox.clock.now() - before >= 15
    assert time.monotonic() - began < 5
    assert close_sandbox.state.rate_limited == 0


@pytest.mark.close_sandbox(rate=None, job_seconds=600.0)
@pytest.mark.asyncio
async def test_a_client_that_retries_does_not_wait_either(
    close: CloseClient, close_sandbox: Sandbox
) -> None:
    close_sandbox.inject(Fault("GET /me/", status=429, seconds=120, times=1))
    began = time.monotonic()
    await close.with_options(timeout=None).users.get_me()
    assert time.monotonic() - began < 5


class TestConnectionsElsewhere:
    def test_are_refused_with_the_way_to_allow_them(self, close_sandbox: Sandbox) -> None:
        del close_sandbox
        with pytest.raises(ConnectionError, match=r"allow=\['192.0.2.1'\]"):
            socket.create_connection(("192.0.2.1", 443), timeout=1)

    def test_names_are_not_even_looked_up(self, close_sandbox: Sandbox) -> None:
        del close_sandbox
        with pytest.raises(ConnectionError, match=r"api\.close\.com"):
            socket.getaddrinfo("api.close.com", 443)

    @pytest.mark.asyncio
    async def test_the_real_close_is_not_reached(self, close_sandbox: Sandbox) -> None:
        del close_sandbox
        async with CloseClient("key", base_url="https://api.close.com/api/v1") as close:
            with pytest.raises(ConnectionFailed, match=r"api\.close\.com"):
                await close.users.get_me()

    @pytest.mark.close_sandbox(allow=["192.0.2.1"])
    def test_are_let_through_where_the_marker_says_so(self) -> None:
        with socket.socket() as connection:
            connection.setblocking(False)
            assert connection.connect_ex(("192.0.2.1", 443)) != 0

    def test_this_machine_is_reached(self, close_sandbox: Sandbox) -> None:
        assert httpx.get(close_sandbox.root_url, trust_env=False).status_code == 404


class TestWebhooks:
    @pytest.mark.asyncio
    async def test_they_arrive_when_the_test_wants_them(
        self, close: CloseClient, close_webhooks: WebhookSink
    ) -> None:
        close_webhooks.subscribe("lead.created")
        lead = await close.leads.create({"name": "Bluth Company"})
        assert close_webhooks.deliveries == []
        (delivery,) = close_webhooks.deliver()
        assert delivery.event["object_id"] == lead.id
        unwrapped = unwrap(delivery.body, delivery.headers, close_webhooks.signature_key)
        assert unwrapped.event.object_id == lead.id

    @pytest.mark.asyncio
    async def test_they_come_twice_and_again_when_told_to(
        self, close: CloseClient, close_webhooks: WebhookSink
    ) -> None:
        close_webhooks.subscribe({"object_type": "lead", "action": "created"})
        await close.leads.create({"name": "Bluth Company"})
        first, second = close_webhooks.deliver(duplicates=1)
        assert first.body == second.body
        assert len(close_webhooks.redeliver(first.event["id"])) == 1

    @pytest.mark.asyncio
    async def test_what_was_refused_waits_for_the_next_time(
        self, close: CloseClient, close_webhooks: WebhookSink
    ) -> None:
        close_webhooks.subscribe("lead.created")
        await close.leads.create({"name": "Bluth Company"})
        close_webhooks.respond(503)
        close_webhooks.deliver()
        assert len(close_webhooks.deliver()) == 1
        assert close_webhooks.deliver() == []

    @pytest.mark.parametrize("event", ["lead", "lead.", ".created"])
    def test_what_is_no_event_is_refused(self, close_webhooks: WebhookSink, event: str) -> None:
        with pytest.raises(InvalidArgument, match="events"):
            close_webhooks.subscribe(event)

    def test_a_status_that_is_none_is_refused(self, close_webhooks: WebhookSink) -> None:
        with pytest.raises(InvalidArgument, match="statuses"):
            close_webhooks.respond(42)


def test_putting_it_back_takes_little(close_sandbox: Sandbox) -> None:
    took: list[float] = []
    for _ in range(20):
        user_id = str(next(iter(close_sandbox.state.users))["id"])
        perform = close_sandbox.state.perform
        perform(
            close_sandbox.state, "POST", "/lead/", user_id=user_id, body={"name": "Bluth Company"}
        )
        began = time.process_time()
        close_sandbox.reset()
        took.append(time.process_time() - began)
    assert min(took) < 0.005
