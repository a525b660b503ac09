"""Delivering: what is ready is posted, signed as Close signs it, by a task of the server's loop.

Only loopback addresses are reached unless `webhook_hosts` names others; what would have gone
elsewhere stands in the outbox. A delivery arrives with any status from 200 to 299; redirects are
not followed.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import ipaddress
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import orjson

from close_async.sandbox.store.outbox import Message
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.webhooks.deliveries import (
    DELIVERIES,
    SUBSCRIPTIONS,
    Attempt,
    drop,
    ready,
    tried,
    waiting,
)
from close_async.sandbox.webhooks.matching import passes

if TYPE_CHECKING:
    import httpx

_AT_ONCE = 20
_GLANCE = 0.2
"""How long the clock is left alone while something waits, in seconds of this machine."""


def sign(key: str, timestamp: str, body: bytes) -> str:
    """The signature of a delivery."""
    return hmac.new(bytes.fromhex(key), timestamp.encode() + body, hashlib.sha256).hexdigest()


class Deliverer:
    """Posts what is ready.

    Args:
        state: holds subscriptions and queues.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._task: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._woken: asyncio.Event | None = None
        self._client: httpx.AsyncClient | None = None
        self._unchecked: httpx.AsyncClient | None = None
        self._under_way: set[str] = set()

    def look(self) -> None:
        """Look for what is ready, soon; to be called on the loop that serves."""
        if not len(self._state.tables[SUBSCRIPTIONS]) or not self._state.config.webhooks_deliver:
            return
        loop = asyncio.get_running_loop()
        if self._task is None or self._task.done() or self._loop is not loop:
            self._loop, self._woken = loop, asyncio.Event()
            self._client = self._unchecked = None
            self._under_way.clear()
            self._task = loop.create_task(self._run(self._woken))
        elif self._woken is not None:
            self._woken.set()

    def look_if_running(self) -> None:
        """The same from where no loop may be running, such as a test without a server."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return
        self.look()

    async def deliver(
        self,
        subscription_id: str | None = None,
        *,
        duplicates: int = 0,
        shuffle: bool = False,
    ) -> list[Attempt]:
        """Deliver all that waits, whether its time has come or not, and say how it went.

        Args:
            subscription_id: only what waits for this subscription.
            duplicates: how many times more each is delivered.
            shuffle: whether the order is drawn.

        Raises:
            ValueError: duplicates below 0.
        """
        if duplicates < 0:
            raise ValueError(f"duplicates: {duplicates} lies below 0")
        chosen = waiting(self._state, subscription_id) * (1 + duplicates)
        if shuffle:
            self._state.random.shuffle(chosen)
        return await self._send_in_turn(chosen)

    async def redeliver(self, event_id: str, subscription_id: str | None = None) -> list[Attempt]:
        """Deliver an event once more to each subscription that it was meant for.

        Raises:
            LookupError: it was meant for none, or too long ago.
        """
        table = self._state.tables[DELIVERIES]
        rows = [
            table.rows[id]
            for id in table.index.having("event_id", event_id)
            if subscription_id in (None, table.rows[id]["subscription_id"])
        ]
        once = {row["subscription_id"]: row for row in rows}
        if not once:
            raise LookupError(f"no delivery of event {event_id}")
        return await self._send_in_turn(once.values())

    async def _send_in_turn(self, deliveries: Iterable[Record]) -> list[Attempt]:
        attempts: list[Attempt] = []
        table = self._state.tables[DELIVERIES]
        for delivery in deliveries:
            attempt = await self._send(table.rows.get(delivery["id"], delivery))
            if attempt is not None:
                attempts.append(attempt)
        return attempts

    async def _run(self, woken: asyncio.Event) -> None:
        state = self._state
        places = asyncio.Semaphore(_AT_ONCE)
        async with asyncio.TaskGroup() as tasks:
            while True:
                woken.clear()
                state.catch_up()
                for delivery in ready(state):
                    if delivery["id"] not in self._under_way:
                        self._under_way.add(delivery["id"])
                        tasks.create_task(self._send_one(delivery, places))
                due = state.agenda.next_due()
                wait = None if due is None else min(max(due - state.clock.now(), 0.0), _GLANCE)
                try:
                    async with asyncio.timeout(wait):
                        await woken.wait()
                except TimeoutError:
                    continue

    async def _send_one(self, delivery: Record, places: asyncio.Semaphore) -> None:
        try:
            async with places:
                await self._send(delivery)
        finally:
            self._under_way.discard(delivery["id"])

    async def _send(self, delivery: Record) -> Attempt | None:
        state = self._state
        subscription = state.tables[SUBSCRIPTIONS].get(delivery["subscription_id"])
        event = state.events.get(delivery["event_id"])
        if subscription is None or event is None:
            drop(state, delivery, "dropped")
            return None
        shown = event.view()
        body = orjson.dumps({"event": shown, "subscription_id": subscription["id"]})
        if not passes(subscription, orjson.loads(body)["event"]):
            drop(state, delivery, "filtered")
            return None
        if not _is_allowed(state, subscription["url"]):
            _to_outbox(state, subscription, body, event.id)
            drop(state, delivery, "outbox")
            return None
        timestamp = str(int(state.clock.now()))
        headers = {
            "content-type": "application/json",
            "close-sig-timestamp": timestamp,
            "close-sig-hash": sign(subscription["signature_key"], timestamp, body),
        }
        status, error = await self._post(subscription, body, headers)
        attempt = Attempt(
            event.id,
            subscription["id"],
            subscription["url"],
            status,
            error,
            delivery["attempts"] + 1,
        )
        tried(state, state.tables[DELIVERIES].rows.get(delivery["id"], delivery), attempt)
        return attempt

    async def _post(
        self, subscription: Record, body: bytes, headers: dict[str, str]
    ) -> tuple[int | None, str | None]:
        import httpx  # which takes a tenth of a second, and most sandboxes deliver nothing

        client = self._client_for(verify=subscription["verify_ssl"])
        try:
            async with client.stream(
                "POST", subscription["url"], content=body, headers=headers
            ) as response:
                status = response.status_code
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            return None, f"{type(error).__name__}: {error}"
        return status, None if 200 <= status < 300 else f"The response had the status {status}."

    def _client_for(self, *, verify: bool) -> httpx.AsyncClient:
        import httpx

        found = self._client if verify else self._unchecked
        if found is None:
            # Loopback needs no certificates, which take long to load.
            checked = verify and bool(self._state.config.webhook_hosts)
            timeout = self._state.config.webhook_timeout_seconds
            # A kept connection may be gone with its receiver, and tell it too late.
            limits = httpx.Limits(max_keepalive_connections=0)
            found = httpx.AsyncClient(
                verify=checked, timeout=timeout, trust_env=False, limits=limits
            )
            if verify:
                self._client = found
            else:
                self._unchecked = found
        return found


def _is_allowed(state: State, url: str) -> bool:
    host = urlsplit(url).hostname or ""
    allowed = state.config.webhook_hosts
    if host in allowed or "*" in allowed or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _to_outbox(state: State, subscription: Record, body: bytes, event_id: str) -> None:
    state.outbox.append(
        Message(
            "webhook",
            to=(subscription["url"],),
            body=body.decode(),
            object_id=event_id,
            date=state.clock.iso(),
            more={"subscription_id": subscription["id"]},
        )
    )
