"""The small integration, tested as its authors would."""

from __future__ import annotations

import pytest

from close_async import CloseClient
from close_async.sandbox import Fault, Sandbox
from close_async.testing.webhooks import WebhookSink
from examples.onboarding import TASK, receiver, start_onboarding, sweep

pytestmark = [pytest.mark.asyncio, pytest.mark.close_sandbox(leads=0)]


async def win(close: CloseClient) -> str:
    """A lead with an opportunity that is won."""
    statuses = (await close.opportunity_statuses.list()).data
    won = next(status.id for status in statuses if status.type == "won")
    lead = await close.leads.create({"name": "Bluth Company"})
    await close.opportunities.create({"lead_id": lead.id, "status_id": won})
    return lead.id


async def tasks(close: CloseClient, lead_id: str) -> list[str | None]:
    """The texts of a lead's tasks."""
    return [task.get("text") for task in (await close.tasks.list(lead_id=lead_id)).data]


async def test_a_webhook_starts_it_once(close: CloseClient, close_webhooks: WebhookSink) -> None:
    close_webhooks.subscribe("opportunity.created", "opportunity.updated")
    lead_id = await win(close)
    app = receiver(close, close_webhooks.signature_key)
    statuses = await close_webhooks.deliver_to(app, "/", duplicates=2, shuffle=True)
    assert statuses == [200, 200, 200]
    assert await tasks(close, lead_id) == [TASK]


async def test_a_delivery_that_fails_comes_again(
    close: CloseClient, close_sandbox: Sandbox, close_webhooks: WebhookSink
) -> None:
    close_webhooks.subscribe("opportunity.created")
    lead_id = await win(close)
    app = receiver(close, close_webhooks.signature_key)
    close_sandbox.inject(Fault("POST /task/", status=400))
    first = await close_webhooks.deliver_to(app, "/")
    event_id = close_webhooks.events[0]["id"]
    close_webhooks.redeliver(event_id)
    again = await close_webhooks.send_to(app, "/", close_webhooks.deliveries[-1:])
    assert (first, again) == ([500], [200])
    assert await tasks(close, lead_id) == [TASK]


async def test_a_response_that_was_lost_makes_no_second_task(
    close: CloseClient, close_sandbox: Sandbox
) -> None:
    lead_id = await win(close)
    close_sandbox.inject(Fault("GET /task/", status=503))
    assert await start_onboarding(close, lead_id)
    assert not await start_onboarding(close, lead_id)


@pytest.mark.close_sandbox(leads=60, rate="10/8")
async def test_a_sweep_finds_what_was_missed(close: CloseClient, close_sandbox: Sandbox) -> None:
    new = await sweep(close)
    assert new > 5
    assert await sweep(close) == 0
    assert close_sandbox.state.rate_limited == 0
