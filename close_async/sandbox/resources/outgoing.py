"""What e-mails and text messages have in common: the states between a draft and being sent.

A `draft` can be changed. `scheduled` is sent at its `date_scheduled`, `outbox` after `send_in`
seconds; until then both can be called back by making them drafts again. `inbox` and `sent` log
what was received or sent elsewhere. `error` could not be sent.

https://developer.close.com/api/resources/activities/email/create
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

STATUSES = ("inbox", "draft", "scheduled", "outbox", "sent", "error")
WAITING = ("scheduled", "outbox")
_LONGEST_HOLD = 60

Send = Callable[[State, str, str], None]


def check_sending(
    call: Call, checks: Checks, values: Record, before: Record | None, content: tuple[str, ...]
) -> None:
    """Look at the states of a message before and after a body.

    Args:
        call: the request.
        checks: takes what is wrong.
        values: what the body set; `_send_in` is added.
        before: the message as it is; None for a new one.
        content: the keys that only a draft may change.
    """
    status = values.get("status", before and before["status"])
    if before is not None and before["status"] != "draft" and status != "draft":
        changed = [name for name in content if values.get(name, before[name]) != before[name]]
        if changed or status != before["status"]:
            checks.errors.append("Only drafts can be modified.")
    if status == "scheduled":
        date = values.get("date_scheduled", before and before["date_scheduled"])
        if date is None:
            checks.wrong("date_scheduled", "This field is required.")
    held = call.body.get("send_in")
    if held is not None:
        if isinstance(held, bool) or not isinstance(held, (int, float)):
            checks.wrong("send_in", "Value must be of int type.")
        elif not 0 <= held < _LONGEST_HOLD:
            checks.wrong("send_in", f"The value must be less than {_LONGEST_HOLD}.")
        elif status != "outbox":
            checks.wrong("send_in", "Only messages in the outbox can be held back.")
    values["_send_in"] = float(held) if isinstance(held, (int, float)) else 0.0


def plan_sending(state: State, record: Record, send: Send) -> None:
    """Have a message that waits be sent when its time has come.

    Args:
        state: holds the message.
        record: the message.
        send: sends it, given its id and the `date_updated` that it has now: one that was called
            back or changed meanwhile has another.
    """
    if record["status"] not in WAITING:
        return
    due = state.clock.now() + record["_send_in"]
    if record["status"] == "scheduled":
        due = max(due, datetime.fromisoformat(record["date_scheduled"]).timestamp())
    state.agenda.add(due, send, record["id"], record["date_updated"])
