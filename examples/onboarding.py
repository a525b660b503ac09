"""A small integration: a lead whose opportunity is won gets a task to start its onboarding, once.

Webhooks tell of it at once; `sweep` finds what was won while nobody listened. Its tests, with a
Close of their own, are in `tests/examples/test_onboarding.py`.
"""

from __future__ import annotations

from close_async import CloseClient
from close_async.models import OpportunityEvent
from close_async.webhooks import WebhookReceiver

TASK = "Start the onboarding"


async def start_onboarding(close: CloseClient, lead_id: str) -> bool:
    """Give a lead its task, unless it has it; say whether it was new."""
    async for task in close.paginate(close.tasks.list, lead_id=lead_id):
        if task.get("text") == TASK:
            return False
    await close.tasks.create({"_type": "lead", "lead_id": lead_id, "text": TASK})
    return True


def receiver(close: CloseClient, signature_key: str) -> WebhookReceiver:
    """An ASGI application that takes Close's webhooks."""
    app = WebhookReceiver(signature_key)

    @app.on("opportunity.created", "opportunity.updated")
    async def won(event: OpportunityEvent) -> None:
        opportunity = event.data
        if opportunity is not None and opportunity.status_type == "won":
            await start_onboarding(close, opportunity.lead_id)

    return app


async def sweep(close: CloseClient) -> int:
    """Give every lead with a won opportunity its task, and say how many were new."""
    won = close.paginate(close.opportunities.list, status_type="won")
    leads = {opportunity.lead_id async for opportunity in won}
    return sum([await start_onboarding(close, lead_id) for lead_id in sorted(leads)])
