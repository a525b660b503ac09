"""Against the sandbox's own deliveries: subscribed, signed, disturbed, received, mirrored."""

from __future__ import annotations

import anyio
import pytest

from close_async import CloseClient
from close_async.sandbox import Disturbance, Sandbox, SandboxConfig
from close_async.webhooks import WebhookReceiver, ensure_subscription
from tests.webhooks.changes import Worker
from tests.webhooks.mirror import Mirror
from tests.webhooks.serving import served
from tests.webhooks.test_mirror import check_equal


@pytest.mark.asyncio
async def test_what_the_sandbox_delivers_keeps_a_mirror() -> None:
    config = SandboxConfig(
        leads=0,
        rate=None,
        rate_groups=(),
        event_consolidation_seconds=0.3,
        webhook_disturbance=Disturbance(repeated=0.3, late_seconds=0.3),
    )
    receiver, mirror = WebhookReceiver(), Mirror()
    mirror.attach(receiver)
    async with Sandbox(config) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            with served(receiver) as server:
                subscription = await ensure_subscription(
                    close, f"{server.url}/", ["lead.*", "contact.*", "opportunity.*", "activity.*"]
                )
                assert subscription.created
                assert subscription.signature_key is not None
                receiver.use_keys(subscription.signature_key)
                assert not (
                    await ensure_subscription(
                        close,
                        f"{server.url}/",
                        ["lead.*", "contact.*", "opportunity.*", "activity.*"],
                    )
                ).changes
                await Worker(close).work(120)
                with anyio.fail_after(20):
                    while sandbox.webhooks.waiting():  # noqa: ASYNC110
                        await anyio.sleep(0.02)
                await check_equal(close, mirror)
    assert set(mirror.handled.values()) == {1}
