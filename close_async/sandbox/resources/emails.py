"""E-mails: drafts, scheduled and sent ones, and those that came in. Each belongs to a thread.

https://developer.close.com/api/resources/activities/email/create
"""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime, parseaddr
from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources import email_threads
from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.attachments import EMAIL_ATTACHMENTS
from close_async.sandbox.resources.email_templates import EMAIL_TEMPLATES
from close_async.sandbox.resources.fields import (
    Field,
    address,
    choice,
    flag,
    integer,
    list_of,
    moment,
    number,
    reference,
    shape,
    text_up_to,
)
from close_async.sandbox.resources.outgoing import STATUSES, WAITING, check_sending, plan_sending
from close_async.sandbox.resources.rich_text import plain_text
from close_async.sandbox.resources.tasks import notify
from close_async.sandbox.resources.template_tags import render
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.outbox import Message
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_LARGEST_BODY = 1 << 20
_PREVIEW = 200
_SHORTEST_FOLLOWUP = 86_400
_CONTENT = (
    *("sender", "to", "cc", "bcc", "subject", "body_text", "body_html", "attachments"),
    *("template_id", "in_reply_to_id", "date_scheduled", "email_account_id"),
)
_PEOPLE = ("to", "cc", "bcc")


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    state = call.state
    check_sending(call, checks, values, before, _CONTENT)
    whole = {**(before or {}), **values}
    status = whole.get("status")
    if not whole.get("sender"):
        if status in ("inbox", "error", *WAITING):
            checks.wrong("sender", "This field is required.")
        elif before is None:
            user = state.users.get(whole.get("user_id") or call.user_id)
            values["sender"] = None if user is None else user["email"]
    if status in WAITING and not any(whole.get(name) for name in _PEOPLE):
        checks.wrong("to", "This field is required.")
    for name in _PEOPLE:
        if values.get(name, ...) is None:
            values[name] = []
    _render(call, values, whole)
    _both_bodies(values)


def _render(call: Call, values: Record, whole: Record) -> None:
    template = EMAIL_TEMPLATES.get(call.state, values.get("template_id"))
    if template is None or "body_text" in values or "body_html" in values:
        return
    lead_id, contact_id = whole.get("lead_id"), whole.get("contact_id")
    user_id = whole.get("user_id") or call.user_id
    values["body_html"] = render(call.state, template["body"], lead_id, contact_id, user_id)
    if "subject" not in values:
        values["subject"] = render(call.state, template["subject"], lead_id, contact_id, user_id)
    values.setdefault("attachments", template["attachments"])


def _both_bodies(values: Record) -> None:
    html, text = values.get("body_html"), values.get("body_text")
    if html is not None and text is None:
        values["body_text"] = plain_text(html)
    elif text is not None and html is None:
        values["body_html"] = text.replace("\n", "<br>")


def _complete(state: State, record: Record) -> Record:
    status = record["status"]
    done = status in ("sent", "inbox")
    date = record["activity_at"] or record["date_created"]
    completed: Record = {
        "direction": "incoming" if status == "inbox" else "outgoing",
        "date_sent": date if done else None,
    }
    if done:
        completed.update(_posted(state, {**record, **completed}, date))
    thread = email_threads.thread_of(state, record)
    completed["thread_id"] = state.ids.new("acti") if thread is None else thread["id"]
    return completed


def _posted(state: State, record: Record, date: str) -> Record:
    """The headers that an e-mail has once it was on its way."""
    message_id = f"<{state.ids.trace()}@sandbox.example>"
    answered = state.activities.get(record["in_reply_to_id"])
    earlier: list[str] = answered["message_ids"] if answered is not None else []

    def identities(addresses: list[str]) -> list[Record]:
        return [
            {"email": address, "name": name or None} for name, address in map(parseaddr, addresses)
        ]

    senders = identities([record["sender"]] if record["sender"] else [])
    return {
        "message_ids": [message_id],
        "references": earlier,
        "envelope": {
            "from": senders,
            "sender": senders,
            **{name: identities(record[name]) for name in _PEOPLE},
            "reply_to": [],
            "subject": record["subject"],
            "date": format_datetime(datetime.fromisoformat(date).astimezone(UTC)),
            "message_id": message_id,
            "in_reply_to": earlier[0] if earlier else None,
        },
    }


def arrived(state: State, record: Record, *, to_inbox: bool = True) -> None:
    """What a stored e-mail brings about: its thread, the reply it is, the task in the inbox.

    Args:
        state: holds the e-mail.
        record: the e-mail, which must be stored.
        to_inbox: whether one that came in becomes a task.
    """
    cause = SystemCause(record["user_id"])
    thread = email_threads.take_in(state, cause, record)
    if record["direction"] != "incoming":
        return
    for id in thread["_email_ids"]:
        earlier = EMAILS.get(state, id)
        if earlier is not None and earlier["direction"] == "outgoing" and not earlier["has_reply"]:
            EMAILS.change(state, cause, earlier, {"has_reply": True})
    if to_inbox:
        notify(
            state,
            SystemCause(),
            "incoming_email",
            record,
            {
                "object_id": thread["id"],
                "object_type": "emailthread",
                "emails": [record["id"]],
                "subject": record["subject"],
                "body_preview": preview(record),
            },
        )


def _after_create(call: Call, record: Record) -> None:
    arrived(call.state, record, to_inbox=False)
    _plan(call, record)


def _after_update(call: Call, before: Record, after: Record) -> None:
    if before is not after:
        email_threads.refresh(call.state, call, after["thread_id"])
        _plan(call, after)


def _after_delete(call: Call, record: Record) -> None:
    email_threads.let_go(call.state, call, record)


def _plan(call: Call, record: Record) -> None:
    plan_sending(call.state, record, send)
    if record["status"] == "sent":
        _plan_followup(call.state, record)


def _plan_followup(state: State, record: Record) -> None:
    if record["followup_date"] is not None:
        due = datetime.fromisoformat(record["followup_date"]).timestamp()
        state.agenda.add(due, follow_up, record["id"])


def follow_up(state: State, id: str) -> None:
    """Make a task of an e-mail that nobody answered until its `followup_date`."""
    record = EMAILS.get(state, id)
    if record is None or record["has_reply"]:
        return
    notify(
        state,
        SystemCause(),
        "email_followup",
        record,
        {
            "object_id": record["thread_id"],
            "object_type": "emailthread",
            "email_id": id,
            "subject": record["subject"],
            "body_preview": preview(record),
        },
    )


def send(state: State, id: str, version: str) -> None:
    """Send an e-mail whose time has come, unless it was called back or changed meanwhile."""
    record = EMAILS.get(state, id)
    if record is None or record["date_updated"] != version or record["status"] not in WAITING:
        return
    cause = SystemCause(record["user_id"])
    date = state.clock.iso()
    changes = {"status": "sent", "date_sent": date, "activity_at": date}
    sent = EMAILS.change(state, cause, record, {**changes, **_posted(state, record, date)})
    state.log(state.activities, sent, cause, "sent")
    email_threads.refresh(state, cause, sent["thread_id"])
    _plan_followup(state, sent)
    state.outbox.append(
        Message(
            "email",
            to=tuple(sent["to"]),
            sender=sent["sender"],
            subject=sent["subject"],
            body=sent["body_text"] or "",
            object_id=id,
            lead_id=sent["lead_id"],
            date=date,
            more={name: sent[name] for name in ("cc", "bcc", "body_html", "attachments")},
        )
    )


def preview(record: Record) -> str | None:
    """The first words of an e-mail."""
    text: str | None = record["body_text"]
    return None if text is None else text[:_PREVIEW]


def _quoted(state: State, record: Record) -> list[Record]:
    """The text cut into what was written and what was quoted, which is folded."""
    del state
    written: list[str] = []
    quoted: list[str] = []
    for line in (record["body_text"] or "").split("\n"):
        (quoted if quoted or line.startswith(">") else written).append(line)
    pieces = [("\n".join(written), True), ("\n".join(quoted), False)]
    return [{"text": text, "expand": expand} for text, expand in pieces if text]


def _template_name(state: State, record: Record) -> Any:
    template = EMAIL_TEMPLATES.get(state, record["template_id"])
    return None if template is None else template["name"]


def _opens(state: State, record: Record) -> str | None:
    del state
    count = len(record["opens"] or ())
    return f"Opened {count} {'time' if count == 1 else 'times'}" if count else None


_ADDRESSES = list_of(address, longest=500)

EMAILS = activity(
    "Email",
    (
        Field("status", choice(*STATUSES), required=True),
        Field("direction", read_only=True),
        Field("subject", text_up_to(1000)),
        Field("sender", address),
        *(Field(name, _ADDRESSES, default=[]) for name in _PEOPLE),
        Field("body_text", text_up_to(_LARGEST_BODY)),
        Field("body_html", text_up_to(_LARGEST_BODY)),
        Field("attachments", EMAIL_ATTACHMENTS, default=[]),
        Field("template_id", reference("email_template")),
        Field("email_account_id"),
        Field("in_reply_to_id", reference("activity")),
        Field("date_scheduled", moment),
        Field("followup_sequence_id"),
        Field("followup_sequence_delay", integer(_SHORTEST_FOLLOWUP)),
        Field("followup_sequence_add_cc_bcc", flag, default=False, nullable=False),
        Field("opens", list_of(shape(Field("opened_at", moment, required=True))), default=[]),
        Field("date_sent", read_only=True),
        Field("thread_id", read_only=True),
        Field("envelope", read_only=True),
        Field("message_ids", default=[], read_only=True),
        Field("references", default=[], read_only=True),
        Field("has_reply", default=False, read_only=True),
        Field("send_attempts", default=[], read_only=True),
        Field("need_smtp_credentials", default=False, read_only=True),
        Field("send_as_id", read_only=True),
        Field("bulk_email_action_id", read_only=True),
        Field("agent_config_id", read_only=True),
        Field("agent_action_reason", read_only=True),
        Field("sequence_id", read_only=True),
        Field("sequence_name", read_only=True),
        Field("sequence_subscription_id", read_only=True),
        Field("followup_date", moment, hidden=True),
        Field("_send_in", number, default=0.0, read_only=True, hidden=True),
    ),
    derived={
        "body_preview": lambda state, row: preview(row),
        "body_text_quoted": _quoted,
        "body_html_quoted": lambda state, row: (
            None if row["body_html"] is None else {"html": row["body_html"], "expand": True}
        ),
        "opens_summary": _opens,
        "template_name": _template_name,
    },
    follows={
        "body_text": ("body_preview", "body_text_quoted"),
        "body_html": ("body_html_quoted",),
        "opens": ("opens_summary",),
        "template_id": ("template_name",),
    },
    check=_check,
    complete=_complete,
    after_create=_after_create,
    after_update=_after_update,
    after_delete=_after_delete,
)
