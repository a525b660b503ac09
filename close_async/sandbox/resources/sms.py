"""Text messages: drafts, scheduled and sent ones, and those that came in.

A message to `+15005550001` cannot be delivered and ends as `error`, for tests.

https://developer.close.com/api/resources/activities/sms/create
"""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.http.paging import flag as query_flag
from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.attachments import MESSAGE_ATTACHMENTS
from close_async.sandbox.resources.fields import Field, choice, moment, number, phone, reference
from close_async.sandbox.resources.numbers import BOTH_NUMBERS, NUMBERS_FOLLOW
from close_async.sandbox.resources.outgoing import STATUSES, WAITING, check_sending, plan_sending
from close_async.sandbox.resources.sms_templates import SMS_TEMPLATES
from close_async.sandbox.resources.tasks import notify
from close_async.sandbox.resources.template_tags import render
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.outbox import Message
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

UNDELIVERABLE = "+15005550001"
"""A number that no message reaches."""

_CONTENT = ("text", "template_id", "local_phone", "remote_phone", "attachments", "date_scheduled")


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    state = call.state
    check_sending(call, checks, values, before, _CONTENT)
    whole = {**(before or {}), **values}
    if whole.get("status") in WAITING:
        for name in ("local_phone", "remote_phone"):
            if not whole.get(name):
                checks.wrong(name, "This field is required.")
        _check_sender(state, checks, whole.get("local_phone"))
    template = SMS_TEMPLATES.get(state, values.get("template_id"))
    if template is not None and "text" not in values:
        lead_id, user_id = whole.get("lead_id"), whole.get("user_id") or call.user_id
        values["text"] = render(state, template["text"], lead_id, whole.get("contact_id"), user_id)
        values.setdefault("attachments", template["attachments"])
    empty = not any(values.get(name) or whole.get(name) for name in ("text", "attachments"))
    if whole.get("status") in WAITING and empty:
        checks.wrong("text", "This field is required.")


def _check_sender(state: State, checks: Checks, number: object) -> None:
    numbers = state.tables.get("phone_number")
    if number and numbers is not None and len(numbers):
        ours = (row["number"] for row in numbers if row.get("type") == "internal")
        if number not in ours:
            checks.wrong("local_phone", "This is not one of the organization's numbers.")


def _complete(state: State, record: Record) -> Record:
    status = record["status"]
    return {
        "direction": record["direction"] or ("inbound" if status == "inbox" else "outbound"),
        "date_sent": record["activity_at"] or state.clock.iso() if status == "sent" else None,
    }


def _after_create(call: Call, record: Record) -> None:
    plan_sending(call.state, record, send)
    if record["status"] == "inbox" and query_flag(call, "send_to_inbox"):
        notify_of(call.state, record)


def notify_of(state: State, record: Record) -> None:
    """Put a message that came in into the inbox, as a task."""
    notify(
        state,
        SystemCause(),
        "incoming_sms",
        record,
        {
            "object_id": record["id"],
            "object_type": "sms",
            "text": record["text"],
            "local_phone": record["local_phone"],
            "remote_phone": record["remote_phone"],
            "remote_phone_formatted": BOTH_NUMBERS["remote_phone_formatted"](state, record),
            "remote_phone_description": None,
            "attachments": record["attachments"],
        },
    )


def _after_update(call: Call, before: Record, after: Record) -> None:
    if before is not after:
        plan_sending(call.state, after, send)


def send(state: State, id: str, version: str) -> None:
    """Send a message whose time has come, unless it was called back or changed meanwhile."""
    record = SMS.get(state, id)
    if record is None or record["date_updated"] != version or record["status"] not in WAITING:
        return
    cause = SystemCause(record["user_id"])
    date = state.clock.iso()
    if record["remote_phone"] == UNDELIVERABLE:
        failed = {"status": "error", "error_message": "The number cannot be reached."}
        SMS.change(state, cause, record, failed)
        return
    sent = SMS.change(
        state,
        cause,
        record,
        {"status": "sent", "date_sent": date, "activity_at": date, "cost": "1"},
    )
    state.log(state.activities, sent, cause, "sent")
    state.outbox.append(
        Message(
            "sms",
            to=(sent["remote_phone"],),
            sender=sent["local_phone"],
            body=sent["text"] or "",
            object_id=id,
            lead_id=sent["lead_id"],
            date=date,
            more={"attachments": sent["attachments"]},
        )
    )


SMS = activity(
    "SMS",
    (
        Field("status", choice(*STATUSES), required=True),
        Field("direction", choice("inbound", "outbound"), create_only=True),
        Field("text"),
        Field("template_id", reference("sms_template")),
        Field("local_phone", phone),
        Field("remote_phone", phone),
        Field("attachments", MESSAGE_ATTACHMENTS, default=[]),
        Field("source", choice("Close.io", "External"), default="Close.io", create_only=True),
        Field("date_scheduled", moment),
        Field("date_sent", read_only=True),
        Field("cost", read_only=True),
        Field("error_message", read_only=True),
        Field("agent_config_id", read_only=True),
        Field("agent_action_reason", read_only=True),
        Field("sequence_id", read_only=True),
        Field("sequence_name", read_only=True),
        Field("sequence_subscription_id", read_only=True),
        Field("_send_in", number, default=0.0, read_only=True, hidden=True),
    ),
    derived=BOTH_NUMBERS,
    follows=NUMBERS_FOLLOW,
    check=_check,
    complete=_complete,
    after_create=_after_create,
    after_update=_after_update,
)
