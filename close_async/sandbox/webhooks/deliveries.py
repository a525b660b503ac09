"""What is to be delivered: one entry for each event and subscription, with its retries.

An event waits until it can no longer take up an update, then it is ready. What fails is tried
again after 10 seconds, then after twice as long each time up to 20 minutes, for 72 hours. A
subscription is paused, and its queue cleared, when too many events wait or when nothing arrived
for three days. All of it runs on the sandbox's clock, and snapshots hold it.

https://developer.close.com/topics/webhooks/
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from close_async.sandbox.clock import moment, naive
from close_async.sandbox.store.event_log import Event
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record, Table
from close_async.sandbox.webhooks.matching import wants

SUBSCRIPTIONS = "webhook"
DELIVERIES = "webhook_delivery"
_FIRST_RETRY = 10.0
_LONGEST_RETRY = 1200.0
_GIVEN_UP = 72 * 3600.0
_FAILING = 3 * 86_400.0
_BUCKET = 3600.0
_KEPT_ATTEMPTS = 20
_KEPT_FINISHED = 2000


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to deliver an event.

    Args:
        event_id: the event.
        subscription_id: the subscription.
        url: where to.
        status: the status of the response; None if there was none.
        error: what went wrong; None if it arrived.
        number: which try it was, from 1.
    """

    event_id: str
    subscription_id: str
    url: str
    status: int | None
    error: str | None
    number: int


def install_webhooks(state: State) -> None:
    """Have every event looked at by the subscriptions there are."""
    state.add_table(Table(DELIVERIES, "whdel", silent=True))
    state.on_event = queue_event


def queue_event(state: State, event: Event) -> None:
    """Put an event into the queue of every subscription that wants it."""
    subscriptions = state.tables[SUBSCRIPTIONS]
    if not len(subscriptions):
        return
    for subscription in list(subscriptions):
        if subscription["status"] == "active" and wants(
            subscription, event.object_type, event.action
        ):
            _queue(state, subscription, event)


def _queue(state: State, subscription: Record, event: Event) -> None:
    table, disturbed = state.tables[DELIVERIES], state.config.webhook_disturbance
    waiting = table.index.having("event_id", event.id)
    if any(table.rows[id]["waiting_for"] == subscription["id"] for id in waiting):
        return  # It took up an update, and is delivered with it.
    chance = state.random.random
    if disturbed.lost and chance() < disturbed.lost:
        return
    due = state.clock.now()
    if event.action in ("updated", "deleted"):
        due = event.created_at + state.config.event_consolidation_seconds
    copies = 1 + (chance() < disturbed.repeated if disturbed.repeated else 0)
    for _ in range(copies):
        late = chance() * disturbed.late_seconds if disturbed.late_seconds else 0.0
        record: Record = {
            "id": state.ids.short("whdel"),
            "event_id": event.id,
            "subscription_id": subscription["id"],
            "waiting_for": subscription["id"],
            "ready": False,
            "status": "waiting",
            "finished": False,
            "attempts": 0,
            "first_tried": None,
        }
        _put(table, record)
        state.agenda.add(due + late, make_ready, record["id"])
    if (
        len(table.index.having("waiting_for", subscription["id"]))
        >= state.config.webhook_queue_limit
    ):
        pause(state, subscription, "queue_full")


def _put(table: Table, record: Record) -> None:
    table.put(record)
    table.index.put(record)


def make_ready(state: State, id: str) -> None:
    """Let a delivery leave, whose time has come."""
    table = state.tables[DELIVERIES]
    record = table.get(id)
    if record is not None and record["waiting_for"] is not None:
        _put(table, {**record, "ready": True})


def ready(state: State) -> list[Record]:
    """What can leave now, in the order in which it came."""
    table = state.tables[DELIVERIES]
    ids = table.index.having("ready", True)
    return [row for id, row in table.rows.items() if id in ids] if ids else []


def waiting(state: State, subscription_id: str | None = None) -> list[Record]:
    """What has not arrived yet, in the order in which it came."""
    return [
        row
        for row in state.tables[DELIVERIES]
        if row["waiting_for"] is not None and subscription_id in (None, row["waiting_for"])
    ]


def tried(state: State, delivery: Record, attempt: Attempt) -> None:
    """Note how a try went, and plan the next."""
    table, now = state.tables[DELIVERIES], state.clock.now()
    first = now if delivery["first_tried"] is None else delivery["first_tried"]
    after = {**delivery, "attempts": attempt.number, "first_tried": first, "ready": False}
    if attempt.error is None:
        after |= {"status": "delivered", "waiting_for": None, "finished": True}
    elif now - first >= _GIVEN_UP or delivery["waiting_for"] is None:
        after |= {"status": "dropped", "waiting_for": None, "finished": True}
    else:
        pause_seconds = min(_FIRST_RETRY * 2 ** (attempt.number - 1), _LONGEST_RETRY)
        state.agenda.add(now + pause_seconds, make_ready, delivery["id"])
    if delivery["id"] in table:
        _put(table, after)
    _note(state, attempt)
    _forget_finished(table)


def drop(state: State, delivery: Record, status: str) -> None:
    """Take a delivery out of its queue without a try: a filter holds it back, or it is gone."""
    after = {**delivery, "status": status, "waiting_for": None, "ready": False, "finished": True}
    _put(state.tables[DELIVERIES], after)


def _note(state: State, attempt: Attempt) -> None:
    subscription = state.tables[SUBSCRIPTIONS].get(attempt.subscription_id)
    if subscription is None:
        return
    now = state.clock.now()
    entry = {
        "date": naive(moment(now)),
        "event_id": attempt.event_id,
        "status_code": attempt.status,
        "error": attempt.error,
    }
    changes: dict[str, Any] = {"history": [entry, *subscription["history"]][:_KEPT_ATTEMPTS]}
    counted = "delivered" if attempt.error is None else "failed"
    counters = subscription["counters"]
    changes["counters"] = {**counters, counted: counters.get(counted, 0) + 1}
    since = None
    if attempt.error is not None:
        since = subscription["_failing_since"] or now
        changes["latest_error"] = attempt.error
    buckets = 0 if since is None else int((now - since) // _BUCKET) + 1
    changes["_failing_since"] = since
    changes["recent_consecutive_fail_buckets_cnt"] = buckets
    changes["health_status"] = "healthy" if since is None else "unhealthy"
    after = {**subscription, **changes}
    _put(state.tables[SUBSCRIPTIONS], after)
    if since is not None and now - since >= _FAILING:
        pause(state, after, "failing")


def pause(state: State, subscription: Record, reason: str) -> None:
    """Deliver nothing more of a subscription, and clear its queue."""
    paused = {**subscription, "status": "paused", "pause_reason": reason}
    _put(state.tables[SUBSCRIPTIONS], paused)
    clear(state, subscription["id"])


def clear(state: State, subscription_id: str) -> None:
    """Drop all that waits for a subscription."""
    for record in waiting(state, subscription_id):
        drop(state, record, "cleared")


def _forget_finished(table: Table) -> None:
    if len(table.index.having("finished", True)) < _KEPT_FINISHED:
        return
    finished = [row["id"] for row in table if row["finished"]]
    for id in finished[: _KEPT_FINISHED // 2]:
        table.remove(id)
        table.index.remove(id)
