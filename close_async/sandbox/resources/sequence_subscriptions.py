"""Subscriptions: contacts on their way through a sequence, step by step as the clock passes.

An e-mail or text message of a step goes to the outbox within the hours of the sequence; a call
becomes a task, and where it is required, the next step waits until it is done. A response of the
contact ends it as `goal`; what cannot be sent ends it as `error`.

https://developer.close.com/api/resources/sequences/create-subscription
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from close_async.sandbox.clock import moment
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.email_templates import EMAIL_TEMPLATES
from close_async.sandbox.resources.emails import EMAILS, arrived
from close_async.sandbox.resources.emails import send as send_email
from close_async.sandbox.resources.fields import (
    Field,
    choice,
    email,
    list_of,
    own_user,
    reference,
)
from close_async.sandbox.resources.numbers import OUR_NUMBER
from close_async.sandbox.resources.outgoing import plan_sending
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.resources.sequence_hours import next_moment
from close_async.sandbox.resources.sequences import SEQUENCES, STATUSES, WHEN_CHANGED
from close_async.sandbox.resources.sms import SMS
from close_async.sandbox.resources.sms import send as send_sms
from close_async.sandbox.resources.sms_templates import SMS_TEMPLATES
from close_async.sandbox.resources.tasks import notify
from close_async.sandbox.resources.template_tags import render
from close_async.sandbox.resources.unsubscribed_emails import is_unsubscribed
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_NEEDED = ("sequence_id", "contact_id", "lead_id")
_SENDER = ("sender_account_id", "sender_name", "sender_email")
_RESPONSES = {
    "Email": "incoming",
    "SMS": "inbound",
    "Call": "inbound",
    "WhatsAppMessage": "incoming",
}


# Checking ------------------------------------------------------------------------------------


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    if before is None:
        _check_new(call, checks, values)
    elif "status" in values:
        _check_status(call, checks, values, before)
    if before is not None and values:
        values["updated_by_id"] = call.user_id
    if values.get("calls_assigned_to", ...) is None:
        values["calls_assigned_to"] = []


def _check_new(call: Call, checks: Checks, values: Record) -> None:
    state = call.state
    values.pop("status", None)
    sequence = SEQUENCES.get(state, values.get("sequence_id"))
    contact = state.contacts.get(values.get("contact_id"))
    if sequence is None or contact is None:
        return
    values["lead_id"] = contact["lead_id"]
    kinds = {step["step_type"] for step in sequence["steps"]}
    addresses = [each["email"] for each in contact["emails"]]
    if "email" in kinds:
        for name in ("contact_email", *_SENDER):
            if not values.get(name):
                checks.wrong(name, "This field is required.")
    address = values.get("contact_email")
    if address is not None and address.lower() not in (each.lower() for each in addresses):
        checks.wrong("contact_email", "The contact does not have this email address.")
    if is_unsubscribed(state, address):
        checks.wrong("contact_email", "This email address is unsubscribed.")
    if "sms" in kinds and not contact["phones"]:
        checks.wrong("contact_id", "The contact has no phone number.")
    if _current(state, sequence["id"], contact["id"]):
        checks.errors.append("The contact is already subscribed to this sequence.")


def _check_status(call: Call, checks: Checks, values: Record, before: Record) -> None:
    status = values["status"]
    if status == before["status"]:
        return
    if status == "paused":
        if before["status"] != "active":
            checks.wrong("status", "Only an active subscription can be paused.")
        values.update(
            status_reason="manual",
            pause_reason="manual",
            is_paused=True,
            date_paused=call.state.clock.iso(),
            paused_by_id=call.user_id,
        )
    else:
        if before["status"] == "goal":
            checks.wrong("status", "The goal of this subscription is reached.")
        values.update(
            status_reason=None,
            pause_reason=None,
            is_paused=False,
            date_paused=None,
            paused_by_id=None,
            date_finished=None,
        )
        if before["status"] in ("finished", "error"):
            values["_waits_for"] = None


def _current(state: State, sequence_id: str, contact_id: str) -> bool:
    rows = SUBSCRIPTIONS.table(state).index
    return any(
        rows.rows[id]["status"] in ("active", "paused")
        for id in rows.having("contact_id", contact_id)
        if rows.rows[id]["sequence_id"] == sequence_id
    )


def _list_rule(call: Call) -> None:
    if not any(call.query.get(name) for name in _NEEDED):
        raise BadRequest("One of sequence_id, contact_id or lead_id is required.")


# Running -------------------------------------------------------------------------------------


def _started(call: Call, record: Record) -> None:
    _plan(call.state, record, call.state.clock.now())


def _went_on(call: Call, before: Record, after: Record) -> None:
    if after["status"] == "active" and before["status"] != "active":
        _plan(call.state, after, call.state.clock.now())


def _plan(state: State, record: Record, since: float) -> None:
    """Say when the next step is due, counted from the step before; without one it is over."""
    sequence = SEQUENCES.get(state, record["sequence_id"])
    if sequence is None or record["status"] != "active" or record["_waits_for"] is not None:
        return
    steps = _steps(sequence)
    if record["_place"] >= len(steps):
        _end(state, record, "finished", None)
        return
    if sequence["status"] != "active":
        return
    begun = datetime.fromisoformat(record["_since"]).timestamp()
    place: int = record["_place"]
    due = max(since, begun + steps[place]["delay"])
    schedule = sequence["schedule"]
    ranges = None if schedule is None else schedule["ranges"]
    at = next_moment(due, ranges, sequence["timezone"])
    if at is None:
        return
    planned = {"next_step_date": moment(at), "_plan": record["_plan"] + 1}
    planned_record = _set(state, record, planned, silent=True)
    state.agenda.add(at, take_step, record["id"], planned_record["_plan"])


def _steps(sequence: Record) -> list[Record]:
    steps: list[Record] = sequence["steps"]
    return steps


def take_step(state: State, id: str, plan: int) -> None:
    """Do the step that is due, unless it was planned otherwise meanwhile."""
    record = SUBSCRIPTIONS.get(state, id)
    if record is None or record["_plan"] != plan or record["status"] != "active":
        return
    sequence = SEQUENCES.get(state, record["sequence_id"])
    if sequence is None or sequence["status"] != "active":
        return
    steps = _steps(sequence)
    place: int = record["_place"]
    if place >= len(steps):
        _plan(state, record, state.clock.now())
        return
    step = steps[place]
    kind = step["step_type"]
    waits_for: str | None = None
    if kind == "email":
        problem = _send_email(state, record, sequence, step)
    elif kind == "sms":
        problem = _send_sms(state, record, sequence, step)
    else:
        task = _make_task(state, record, sequence, step)
        problem, waits_for = None, task["id"] if step["required"] else None
    if problem is not None:
        _end(state, record, "error", problem)
        return
    now = state.clock.now()
    moved: Record = {
        "_place": record["_place"] + 1,
        "_since": moment(now),
        "_waits_for": waits_for,
        "next_step_date": None,
    }
    if record["start_date"] is None:
        moved["start_date"] = moment(now)
    after = _set(state, record, moved, silent=True)
    _plan(state, after, now)


def _end(state: State, record: Record, status: str, reason: str | None) -> None:
    changes: Record = {"status": status, "status_reason": reason, "next_step_date": None}
    changes["date_finished"] = state.clock.iso()
    _set(state, record, changes)


def _set(state: State, record: Record, changes: Record, *, silent: bool = False) -> Record:
    cause = SystemCause(record["created_by_id"])
    return state.update(SUBSCRIPTIONS.table(state), record, changes, cause, silent=silent)


def _about(record: Record, sequence: Record) -> Record:
    return {
        "lead_id": record["lead_id"],
        "contact_id": record["contact_id"],
        "user_id": record["created_by_id"],
        "sequence_id": sequence["id"],
        "sequence_name": sequence["name"],
        "sequence_subscription_id": record["id"],
    }


def _send_email(state: State, record: Record, sequence: Record, step: Record) -> str | None:
    """Put the e-mail of a step into the outbox; what stands in the way, if anything."""
    template = EMAIL_TEMPLATES.get(state, step["email_template_id"])
    address = record["contact_email"]
    if template is None:
        return "template_missing"
    if address is None or not record["sender_email"]:
        return "sender_missing"
    if is_unsubscribed(state, address):
        return "unsubscribed"
    cause = SystemCause(record["created_by_id"])
    ids = (record["lead_id"], record["contact_id"], record["created_by_id"])
    subject = render(state, template["subject"], *ids)
    body = render(state, template["body"], *ids)
    earlier = _last_email(state, record) if step["threading"] != "new_thread" else None
    name = record["sender_name"]
    made = EMAILS.make(
        state,
        cause,
        {
            **_about(record, sequence),
            "status": "outbox",
            "sender": f'"{name}" <{record["sender_email"]}>' if name else record["sender_email"],
            "to": [address],
            "subject": subject if earlier is None else f"Re: {earlier['subject']}",
            "body_html": body,
            "body_text": body,
            "template_id": template["id"],
            "attachments": template["attachments"],
            "email_account_id": record["sender_account_id"],
            "in_reply_to_id": None if earlier is None else earlier["id"],
        },
    )
    arrived(state, made, to_inbox=False)
    plan_sending(state, EMAILS.get(state, made["id"]) or made, send_email)
    return None


def _last_email(state: State, record: Record) -> Record | None:
    index = state.activities.index
    ids = index.having("sequence_subscription_id", record["id"])
    sent = [index.rows[id] for id in ids if index.rows[id]["_type"] == "Email"]
    return max(sent, key=lambda row: (row["date_created"], row["id"]), default=None)


def _send_sms(state: State, record: Record, sequence: Record, step: Record) -> str | None:
    """Put the text message of a step into the outbox; what stands in the way, if anything."""
    template = SMS_TEMPLATES.get(state, step["sms_template_id"])
    contact = state.contacts.get(record["contact_id"])
    if template is None:
        return "template_missing"
    if contact is None or not contact["phones"]:
        return "phone_missing"
    ids = (record["lead_id"], record["contact_id"], record["created_by_id"])
    made = SMS.make(
        state,
        SystemCause(record["created_by_id"]),
        {
            **_about(record, sequence),
            "status": "outbox",
            "text": render(state, template["text"], *ids),
            "template_id": template["id"],
            "attachments": template["attachments"],
            "local_phone": OUR_NUMBER,
            "remote_phone": contact["phones"][0]["phone"],
        },
    )
    plan_sending(state, made, send_sms)
    return None


def _make_task(state: State, record: Record, sequence: Record, step: Record) -> Record:
    callers: list[str] = record["calls_assigned_to"]
    made = len(state.tasks.index.having("sequence_id", sequence["id"]))
    user_id = callers[made % len(callers)] if callers else record["created_by_id"]
    return notify(
        state,
        SystemCause(record["created_by_id"]),
        "outgoing_call",
        {**_about(record, sequence), "user_id": user_id},
        {
            "object_id": None,
            "object_type": None,
            "text": f"Call ({sequence['name']})",
            "sequence_id": sequence["id"],
            "sequence_subscription_id": record["id"],
            "step_id": step["id"],
        },
    )


# What else moves them --------------------------------------------------------------------------


def _replan(state: State, sequence: Record) -> None:
    table = SUBSCRIPTIONS.table(state)
    for id in sorted(table.index.having("sequence_id", sequence["id"])):
        if table.rows[id]["status"] == "active":
            _plan(state, table.rows[id], state.clock.now())


WHEN_CHANGED.append(_replan)


class _TaskDone:
    """A call that a step waits for was made."""

    def __init__(self, state: State) -> None:
        self._state = state

    def changed(self, before: Record | None, after: Record | None) -> None:
        task = after or before
        assert task is not None
        id = task.get("sequence_subscription_id")
        if id is not None and (after is None or after["is_complete"]):
            self._state.agenda.add(self._state.clock.now(), go_on, id, task["id"])

    def replaced(self) -> None:
        """Nothing is kept here."""


class _Responded:
    """Something came in from a contact."""

    def __init__(self, state: State) -> None:
        self._state = state

    def changed(self, before: Record | None, after: Record | None) -> None:
        if before is not None or after is None or not len(SUBSCRIPTIONS.table(self._state)):
            return
        if _RESPONSES.get(after["_type"]) != after.get("direction", ...):
            return
        if after["contact_id"] is not None:
            self._state.agenda.add(self._state.clock.now(), reach_goal, after["contact_id"])

    def replaced(self) -> None:
        """Nothing is kept here."""


def go_on(state: State, id: str, task_id: str) -> None:
    """Go on after a call that was waited for."""
    record = SUBSCRIPTIONS.get(state, id)
    if record is not None and record["_waits_for"] == task_id:
        now = state.clock.now()
        after = _set(state, record, {"_waits_for": None, "_since": moment(now)}, silent=True)
        _plan(state, after, now)


def reach_goal(state: State, contact_id: str) -> None:
    """The contact responded: what runs for them is over."""
    table = SUBSCRIPTIONS.table(state)
    for id in sorted(table.index.having("contact_id", contact_id)):
        if table.rows[id]["status"] in ("active", "paused"):
            _end(state, table.rows[id], "goal", "reply")


def install_sequences(state: State) -> None:
    """Have subscriptions notice calls that were made and responses that came in."""
    state.tasks.index.watch(_TaskDone(state))
    state.activities.index.watch(_Responded(state))


def _begin(state: State, record: Record) -> dict[str, Any]:
    del record
    return {"_since": state.clock.iso()}


SUBSCRIPTIONS = Resource(
    kind="sequence_subscription",
    path="/sequence_subscription/",
    prefix="sub",
    fields=(
        Field("sequence_id", reference("sequence"), required=True, create_only=True),
        Field("lead_id", read_only=True),
        Field("contact_id", reference("contact"), required=True, create_only=True),
        Field("contact_email", email, create_only=True),
        Field("status", choice(*STATUSES[:2]), default="active", nullable=False),
        Field("status_reason", read_only=True),
        # In older responses; Close's own scripts read it.
        Field("pause_reason", read_only=True),
        Field("start_date", read_only=True),
        Field("sender_account_id", reference("connected_account")),
        Field("sender_name"),
        Field("sender_email", email),
        Field("calls_assigned_to", list_of(reference("user")), default=[]),
        Field("created_by_id", default=own_user, read_only=True),
        Field("updated_by_id", default=own_user, read_only=True),
        # What searches know of them.
        Field("is_paused", default=False, read_only=True, hidden=True),
        Field("date_paused", read_only=True, hidden=True),
        Field("paused_by_id", read_only=True, hidden=True),
        Field("date_finished", read_only=True, hidden=True),
        Field("next_step_date", read_only=True, hidden=True),
        # Which step is next, since when, what it waits for, and which plan counts.
        Field("_place", default=0, read_only=True, hidden=True),
        Field("_since", read_only=True, hidden=True),
        Field("_waits_for", read_only=True, hidden=True),
        Field("_plan", default=0, read_only=True, hidden=True),
    ),
    stamps=("organization_id", "date_created", "date_updated"),
    naive_dates=True,
    under_leads=True,
    created_status=201,
    filters=("sequence_id", "contact_id", "lead_id"),
    list_rule=_list_rule,
    check=_check,
    complete=_begin,
    after_create=_started,
    after_update=_went_on,
)
