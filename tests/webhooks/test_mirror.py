"""Nothing missed: an application that is down in the middle ends with what Close has."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig
from close_async.webhooks import SqliteEventStore, WebhookReceiver, reconcile
from tests.webhooks.changes import Worker
from tests.webhooks.deliverer import Deliverer
from tests.webhooks.mirror import Mirror, Objects
from tests.webhooks.serving import Server
from tests.webhooks.signing import KEY

UNTOLD = {"date_updated", "contacts", "opportunities", "tasks", "contact_ids"}
"""What moves in a lead with what belongs to it, which no event of the lead tells."""


class Application:
    """An application with a database, which can crash and be started again."""

    def __init__(self, folder: Path) -> None:
        self.mirror = Mirror()
        self.handled_before_crash: Counter[tuple[str, int]] = Counter()
        self.stores: list[SqliteEventStore] = []
        self._file = folder / "events.sqlite"
        self.port = 0
        self._server: Server | None = None
        self.receiver = self._make()

    def _make(self) -> WebhookReceiver:
        self.stores.append(SqliteEventStore(self._file))
        receiver = WebhookReceiver(KEY, store=self.stores[-1], lease=4.0)
        self.mirror.attach(receiver)
        return receiver

    def start(self) -> None:
        self.receiver = self._make()
        self._server = Server(self.receiver, self.port)
        self._server.start()
        self.port = self._server.port

    def crash(self) -> None:
        assert self._server is not None
        self._server.crash()
        self.handled_before_crash = self.mirror.handled.copy()

    def stop(self) -> None:
        assert self._server is not None
        self._server.stop()


async def in_close(close: CloseClient, object_type: str) -> Objects:
    """Return the objects that Close has, as a GET gives them."""
    get: Any = {
        "lead": close.leads.get,
        "contact": close.contacts.get,
        "opportunity": close.opportunities.get,
        "activity.note": close.notes.get,
    }[object_type]
    found = await close.search(None, object_type=object_type).collect()
    return {each.id: (await get(each.id)).to_dict() for each in found}


def told(objects: Objects, object_type: str) -> Objects:
    """Return the part of objects that their own events tell."""
    if object_type != "lead":
        return objects
    return {
        id: {name: value for name, value in each.items() if name not in UNTOLD}
        for id, each in objects.items()
    }


async def check_equal(close: CloseClient, mirror: Mirror) -> None:
    for object_type in ("lead", "contact", "opportunity", "activity.note"):
        there = await in_close(close, object_type)
        here = mirror.objects(object_type)
        assert there
        assert here.keys() == there.keys()
        assert told(here, object_type) == told(there, object_type)
        if object_type != "lead":
            dates = {id: each["date_updated"] for id, each in here.items()}
            assert (await reconcile(close, object_type, dates)).is_same


@pytest.mark.asyncio
@pytest.mark.parametrize("changes", [250, pytest.param(5_000, marks=pytest.mark.slow)])
async def test_a_mirror_equals_close_although_the_application_was_down(
    changes: int, tmp_path: Path
) -> None:
    config = SandboxConfig(
        leads=0, rate=None, rate_groups=(), event_delay_seconds=0.3, event_consolidation_seconds=1
    )
    async with Sandbox(config) as sandbox:
        async with (
            CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close,
            CloseClient(sandbox.api_key, base_url=sandbox.base_url) as reading,
        ):
            application = Application(tmp_path)
            begun = await application.receiver.catch_up(reading)
            assert begun.read == 0
            application.start()
            deliverer = Deliverer(close, f"http://127.0.0.1:{application.port}/")
            delivering = asyncio.create_task(deliverer.run(begun.position))

            def watch(made: int) -> None:
                if made == changes * 4 // 10:
                    application.crash()

            worker = Worker(close)
            await worker.work(changes * 6 // 10, watch)
            application.start()
            working = asyncio.create_task(worker.work(changes))
            while not working.done():  # live deliveries arrive meanwhile
                await application.receiver.catch_up(reading)
            await working
            await asyncio.sleep(0.7)  # until the last events show in the log and are delivered
            delivering.cancel()
            with contextlib.suppress(asyncio.CancelledError, ExceptionGroup):
                await delivering
            last = await application.receiver.catch_up(reading)
            assert last.failed == []
            await asyncio.to_thread(application.stop)
            await check_equal(close, application.mirror)
            for store in application.stores:  # a process that dies needs no such thing
                await store.aclose()
    statuses = deliverer.statuses
    assert statuses["lost"] > 0
    assert statuses["unreachable"] > 0
    # Twice only what the store did not know yet to be done when the application crashed.
    before = application.handled_before_crash
    assert set(before.values()) == {1}
    twice = {event: count for event, count in application.mirror.handled.items() if count > 1}
    assert set(twice.values()) <= {2}
    assert twice.keys() <= before.keys()
    assert len(twice) <= deliverer.at_once


@pytest.mark.asyncio
async def test_reconciling_tells_what_no_event_told() -> None:
    async with Sandbox(SandboxConfig(leads=30, rate=None, rate_groups=())) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            leads = await close.search(fields=["id", "date_updated"]).collect()
            known: dict[str, Any] = {lead.id: lead.date_updated for lead in leads}
            assert (await reconcile(close, "lead", known)).is_same
            lost, old, unsure, newer = list(known)[:4]
            del known[lost]
            known[old] = "2020-01-01T00:00:00+00:00"
            known[unsure] = None
            known[newer] = "2036-01-01T00:00:00+00:00"
            known |= {"lead_gone": "2020-01-01T00:00:00", "lead_new": "2036-01-01T00:00:00"}
            found = await reconcile(close, "lead", known)
    assert not found.is_same
    assert found.missing == [lost]
    assert sorted(found.outdated) == sorted([old, unsure])
    assert sorted(found.to_read) == sorted([lost, old, unsure])
    assert (found.gone, found.unsettled) == (["lead_gone"], ["lead_new"])
    assert (found.close_count, found.known_count) == (30, 31)
