"""A receiver: who gets which event, how often, and what Close is told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import anyio
import pytest

from close_async import InvalidArgument
from close_async.models import ActivityEvent, LeadEvent
from close_async.models.any_event import AnyEvent
from close_async.webhooks import MemoryEventStore, WebhookReceiver, order_of, unwrap
from close_async.webhooks.receiver import WebhookResponse
from tests.virtual_time import run_virtual
from tests.webhooks.signing import KEY, delivery, event, sign


async def deliver(
    receiver: WebhookReceiver, content: dict[str, Any] | None = None
) -> WebhookResponse:
    return await receiver.receive(*delivery(content))


def parsed(**given: Any) -> AnyEvent:
    body, headers = delivery(**given)
    return unwrap(body, headers, KEY, tolerance=None).event


@pytest.mark.anyio
async def test_handlers_get_the_events_of_their_patterns() -> None:
    receiver = WebhookReceiver(KEY)
    seen: list[tuple[str, str]] = []

    @receiver.on("lead.created", "lead.updated")
    async def leads(event: LeadEvent) -> None:
        assert event.data is not None
        seen.append(("leads", event.data.id))

    @receiver.on("activity.call.*")
    async def calls(event: ActivityEvent) -> None:
        seen.append(("calls", event.object_id))

    @receiver.on("*")
    def everything(event: AnyEvent) -> None:
        seen.append(("everything", event.object_id))

    assert (await deliver(receiver)).content == {"handled": 2}
    call = event("ev_2", object_type="activity.call", object_id="acti_1", action="completed")
    assert (await deliver(receiver, call)).status == 200
    assert (await deliver(receiver, event("ev_3", action="merged"))).content == {"handled": 1}
    assert seen == [
        ("leads", "lead_1"),
        ("everything", "lead_1"),
        ("calls", "acti_1"),
        ("everything", "acti_1"),
        ("everything", "lead_1"),
    ]


@pytest.mark.anyio
async def test_an_event_that_nobody_handles_is_acknowledged() -> None:
    response = await deliver(WebhookReceiver(KEY))
    assert (response.status, response.content) == (200, {})


@pytest.mark.anyio
async def test_a_delivery_that_comes_again_is_not_handled_again() -> None:
    receiver = WebhookReceiver(KEY)
    seen: list[str] = []
    receiver.on("lead.*")(lambda event: seen.append(event.id))
    assert (await deliver(receiver)).content == {"handled": 1}
    assert (await deliver(receiver)).content == {"repeated": 1}
    assert seen == ["ev_1"]


@pytest.mark.anyio
async def test_a_later_version_of_an_event_is_handled_and_an_earlier_one_is_not() -> None:
    receiver = WebhookReceiver(KEY)
    seen: list[str] = []
    receiver.on("lead.*")(lambda event: seen.append(event.to_dict()["date_updated"][-6:]))
    for fraction in ("000002", "000001", "000003", "000002"):
        updated = f"2026-06-30T12:00:00.{fraction}"
        await deliver(receiver, event(action="updated", updated=updated))
    assert seen == ["000002", "000003"]


@pytest.mark.anyio
async def test_a_handler_that_fails_answers_500_and_gets_the_event_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    receiver = WebhookReceiver(KEY)
    seen: list[str] = []

    @receiver.on("lead.created")
    async def steady(event: LeadEvent) -> None:
        seen.append("steady")

    @receiver.on("lead.created")
    async def fails_once(event: LeadEvent) -> None:
        seen.append("fails")
        if seen.count("fails") == 1:
            raise RuntimeError("no")

    response = await deliver(receiver)
    assert (response.status, response.content) == (500, {"handled": 1, "failed": 1})
    assert "fails_once failed on lead.created ev_1" in caplog.text
    assert (await deliver(receiver)).content == {"repeated": 1, "handled": 1}
    assert seen == ["steady", "fails", "fails"]


@pytest.mark.parametrize(("works", "status"), [(1.0, 200), (10.0, 503)])
def test_while_an_event_is_handled_another_delivery_of_it_waits_and_then_is_sent_away(
    works: float, status: int
) -> None:
    receiver = WebhookReceiver(KEY)
    seen: list[str] = []

    @receiver.on("lead.created")
    async def slow(event: AnyEvent) -> None:
        seen.append(event.id)
        await anyio.sleep(works)

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(receiver.handle, parsed())
            await anyio.sleep(0.1)
            second = await receiver.handle(parsed())
        assert second.status == status
        assert second.content == ({"repeated": 1} if status == 200 else {"busy": 1})
        assert second.retry_after == (None if status == 200 else 5)

    run_virtual(main)
    assert seen == ["ev_1"]


@pytest.mark.anyio
async def test_a_handler_that_is_cancelled_frees_the_event() -> None:
    receiver = WebhookReceiver(KEY)
    calls: list[int] = []

    @receiver.on("lead.created")
    async def slow(event: LeadEvent) -> None:
        calls.append(1)
        if len(calls) == 1:
            await anyio.sleep_forever()

    with anyio.move_on_after(0.01):
        await deliver(receiver)
    assert (await deliver(receiver)).content == {"handled": 1}


@pytest.mark.anyio
async def test_when_the_store_fails_close_is_asked_to_deliver_again() -> None:
    class Broken(MemoryEventStore):
        async def claim(self, *_: Any) -> Any:
            raise OSError("gone")

    receiver = WebhookReceiver(KEY, store=Broken())
    receiver.on("*")(lambda event: None)
    assert (await deliver(receiver)).status == 500


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("change", "status", "part"),
    [
        ({"close-sig-hash": "0" * 64}, 401, "signature"),
        ({"close-sig-timestamp": "5"}, 401, "signature"),
    ],
)
async def test_what_does_not_come_from_close_is_refused(
    change: dict[str, str], status: int, part: str, caplog: pytest.LogCaptureFixture
) -> None:
    receiver = WebhookReceiver(KEY)
    receiver.on("*")(lambda event: pytest.fail("handled"))
    body, headers = delivery()
    response = await receiver.receive(body, headers | change)
    assert (response.status, response.content["part"]) == (status, part)
    assert KEY not in caplog.text


@pytest.mark.anyio
async def test_what_is_no_delivery_or_has_no_version_is_refused() -> None:
    receiver = WebhookReceiver(KEY)
    receiver.on("*")(lambda event: pytest.fail("handled"))
    assert (await receiver.receive(b"[]", sign(b"[]"))).status == 400
    assert (await deliver(receiver, event(updated="soon"))).status == 400


@pytest.mark.anyio
async def test_before_it_has_a_key_a_receiver_asks_for_patience() -> None:
    receiver = WebhookReceiver()
    receiver.on("*")(lambda event: None)
    assert (await deliver(receiver)).status == 503
    receiver.use_keys(KEY)
    assert (await deliver(receiver)).status == 200


@pytest.mark.anyio
async def test_one_function_may_be_registered_twice_and_handles_an_event_once() -> None:
    receiver = WebhookReceiver(KEY)
    seen: list[str] = []

    @receiver.on("lead.*")
    @receiver.on("contact.*", "lead.created")
    async def handler(event: AnyEvent) -> None:
        seen.append(event.id)

    assert (await deliver(receiver)).content == {"handled": 1}
    assert seen == ["ev_1"]


@pytest.mark.anyio
async def test_a_method_may_be_a_handler_and_be_registered_twice() -> None:
    class Application:
        def __init__(self) -> None:
            self.seen: list[str] = []

        async def handle(self, event: AnyEvent) -> None:
            self.seen.append(event.id)

    application, receiver = Application(), WebhookReceiver(KEY)
    receiver.on("lead.created")(application.handle)
    receiver.on("lead.*")(application.handle)
    await deliver(receiver)
    assert application.seen == ["ev_1"]
    with pytest.raises(InvalidArgument, match="name="):
        receiver.on("lead.*")(Application().handle)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("register", "field"),
    [
        (lambda receiver: receiver.on("leads.created")(print), "patterns[0]"),
        (lambda receiver: receiver.on("*")(5), "handler"),
        (lambda receiver: receiver.on("*", name="taken")(print), "name"),
    ],
)
async def test_a_bad_registration_is_refused(register: Callable[[Any], Any], field: str) -> None:
    receiver = WebhookReceiver(KEY)
    receiver.on("*", name="taken")(lambda event: None)
    with pytest.raises(InvalidArgument) as caught:
        register(receiver)
    assert caught.value.field == field


@pytest.mark.anyio
@pytest.mark.parametrize(
    "given",
    [{"lease": 0}, {"workers": 0}, {"max_body": -1}, {"tolerance": -1}, {"signature_key": "x"}],
)
async def test_a_bad_setting_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument) as caught:
        WebhookReceiver(**{"signature_key": KEY, **given})
    assert caught.value.field == next(iter(given))


@pytest.mark.anyio
async def test_what_happened_later_has_the_greater_number() -> None:
    moments = ["2026-06-30T12:00:00.123000", "2026-06-30T12:00:00.123001"]
    events = [
        parsed(action=action, updated=updated)
        for updated in moments
        for action in ("created", "updated", "deleted")
    ]
    numbers = [order_of(event) for event in events]
    assert numbers == sorted(set(numbers))


# In the background ---------------------------------------------------------------------------


async def until(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(10):
        while not condition():  # noqa: ASYNC110
            await anyio.sleep(0.002)


@pytest.mark.anyio
async def test_in_the_background_the_delivery_is_acknowledged_first() -> None:
    receiver = WebhookReceiver(KEY)
    go_on = anyio.Event()
    seen: list[str] = []

    @receiver.on("lead.created", background=True)
    async def slow(event: LeadEvent) -> None:
        await go_on.wait()
        seen.append(event.id)

    async with receiver:
        assert (await deliver(receiver)).content == {"queued": 1}
        assert (await deliver(receiver)).content == {"repeated": 1}
        assert seen == []
        go_on.set()
        await until(lambda: seen == ["ev_1"])
    assert await receiver.waiting() == 0


@pytest.mark.asyncio
async def test_without_a_lifespan_the_queue_is_worked_on_all_the_same() -> None:
    receiver = WebhookReceiver(KEY)
    seen: list[str] = []
    receiver.on("*", background=True)(lambda event: seen.append(event.id))
    await deliver(receiver)
    await until(lambda: seen == ["ev_1"])


@pytest.mark.anyio
async def test_what_waits_is_handled_after_a_restart() -> None:
    store = MemoryEventStore()
    before = WebhookReceiver(KEY, store=store)
    before.on("*", background=True, name="handler")(lambda event: pytest.fail("handled"))
    await store.enqueue("handler/ev_1", 1, b'{"id": "ev_1", "object_type": "lead"}')
    after = WebhookReceiver(KEY, store=store)
    seen: list[str] = []
    after.on("*", background=True, name="handler")(lambda event: seen.append(event.id))
    async with after:
        await until(lambda: seen == ["ev_1"])


def test_what_fails_in_the_background_is_tried_again_ever_later_and_parked_in_the_end(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.CRITICAL)
    receiver = WebhookReceiver(KEY, give_up_after=1_500)
    tried: list[float] = []

    @receiver.on("*", background=True)
    async def fails(event: AnyEvent) -> None:
        tried.append(anyio.current_time())
        raise RuntimeError("broken")

    async def main() -> None:
        from close_async._base import clock

        async with receiver:
            body, _ = delivery()
            await receiver.receive(body, sign(body, at=clock.now()))
            await anyio.sleep(2_500)
            (parked,) = await receiver.parked()
            assert parked.reason == "RuntimeError: broken"
            before = len(tried)
            assert await receiver.unpark() == 1
            await anyio.sleep(1)
            assert len(tried) == before + 1

    run_virtual(main)
    waits = [later - earlier for earlier, later in pairwise(tried)]
    assert waits[0] < 3
    assert all(595 <= wait <= 605 for wait in waits[10:11])


def test_while_the_store_fails_the_queue_waits_and_says_so_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Broken(MemoryEventStore):
        is_broken = True

        async def take(self, holder: str, lease: float) -> Any:
            if self.is_broken:
                raise OSError("gone")
            return await super().take(holder, lease)

    store = Broken()
    receiver = WebhookReceiver(KEY, store=store)
    seen: list[str] = []

    @receiver.on("*", background=True)
    async def handler(event: AnyEvent) -> None:
        seen.append(event.id)

    async def main() -> None:
        async with receiver:
            await receiver.handle(parsed())
            await anyio.sleep(20)
            store.is_broken = False
            await anyio.sleep(2)

    run_virtual(main)
    assert seen == ["ev_1"]
    assert caplog.text.count("cannot be worked on") == 1


def test_an_event_whose_handler_is_gone_is_parked() -> None:
    receiver = WebhookReceiver(KEY)

    async def main() -> None:
        await receiver.store.enqueue("gone/ev_1", 1, b'{"id": "ev_1"}')
        async with receiver:
            await anyio.sleep(2)
            (parked,) = await receiver.parked()
            assert parked.reason == "there is no handler gone"

    run_virtual(main)


def test_the_lease_is_renewed_while_a_handler_works() -> None:
    receiver = WebhookReceiver(KEY, lease=30)
    seen: list[str] = []

    @receiver.on("*")
    async def slow(event: AnyEvent) -> None:
        seen.append(event.id)
        await anyio.sleep(300)

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(receiver.handle, parsed())
            await anyio.sleep(200)
            assert (await receiver.handle(parsed())).status == 503

    run_virtual(main)
    assert seen == ["ev_1"]


def test_handlers_that_run_when_the_receiver_stops_may_finish() -> None:
    receiver = WebhookReceiver(KEY)
    seen: list[str] = []

    @receiver.on("*", background=True)
    async def slow(event: AnyEvent) -> None:
        seen.append("begun")
        await anyio.sleep(5)
        seen.append("done")

    async def main() -> None:
        async with receiver:
            await receiver.handle(parsed())
            await anyio.sleep(1)

    run_virtual(main)
    assert seen == ["begun", "done"]


def test_handlers_that_do_not_finish_leave_the_event_to_the_next_process() -> None:
    store = MemoryEventStore()
    receiver = WebhookReceiver(KEY, store=store)

    @receiver.on("*", background=True)
    async def endless(event: AnyEvent) -> None:
        await anyio.sleep_forever()

    async def main() -> None:
        async with receiver:
            await receiver.handle(parsed())
            await anyio.sleep(1)
        assert await store.take("next", 30) is not None

    run_virtual(main)


@pytest.mark.anyio
async def test_what_the_block_raises_comes_out_as_it_is() -> None:
    with pytest.raises(KeyError):
        async with WebhookReceiver(KEY):
            raise KeyError("mine")
