"""Threads of e-mails: each e-mail belongs to one, and the last that goes takes it along.

https://developer.close.com/api/resources/activities/email-thread/list
"""

from __future__ import annotations

import re
from email.utils import parseaddr

from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.comment_summary import comment_summary
from close_async.sandbox.resources.fields import Field
from close_async.sandbox.store.cause import Cause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_REPLY = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_BODIES = ("body_text", "body_html", "body_text_quoted", "body_html_quoted")
_LATEST = 3


def normalized_subject(subject: str | None) -> str:
    """A subject without `Re:` and the like."""
    return _REPLY.sub("", subject or "").strip()


def thread_of(state: State, email: Record) -> Record | None:
    """The thread that an e-mail continues: it answers one in it, or says so in its subject."""
    answered = state.activities.get(email["in_reply_to_id"])
    if answered is not None and answered["_type"] == "Email":
        return EMAIL_THREADS.get(state, answered["thread_id"])
    subject = email["subject"] or ""
    if not _REPLY.match(subject):
        return None
    wanted = normalized_subject(subject).casefold()
    for row in reversed(state.activities.of_lead(email["lead_id"])):
        if row["_type"] != "EmailThread":
            continue
        if row["latest_normalized_subject"].casefold() == wanted:
            return row
    return None


def take_in(state: State, cause: Cause, email: Record) -> Record:
    """Put a stored e-mail into its thread, which is made if there is none.

    Returns:
        The thread.
    """
    thread = EMAIL_THREADS.get(state, email["thread_id"])
    subject = normalized_subject(email["subject"])
    values: Record = {
        "latest_normalized_subject": subject,
        "activity_at": email["activity_at"],
    }
    if thread is None:
        known = {name: email[name] for name in ("lead_id", "contact_id", "user_id")}
        known["id"] = email["thread_id"]
        return EMAIL_THREADS.make(state, cause, {**known, **values, "_email_ids": [email["id"]]})
    ids = [*thread["_email_ids"], email["id"]]
    return EMAIL_THREADS.change(state, cause, thread, {**values, "_email_ids": ids})


def refresh(state: State, cause: Cause, id: object) -> None:
    """An e-mail of a thread changed, and with it what the thread shows."""
    thread = EMAIL_THREADS.get(state, id)
    if thread is not None:
        emails = [state.activities.rows[each] for each in thread["_email_ids"]]
        latest = max(str(email["activity_at"]) for email in emails)
        changes = {
            "activity_at": latest,
            "latest_normalized_subject": normalized_subject(emails[-1]["subject"]),
        }
        EMAIL_THREADS.change(state, cause, thread, changes)


def let_go(state: State, cause: Cause, email: Record) -> None:
    """An e-mail was deleted: its thread has one less, or goes too."""
    thread = EMAIL_THREADS.get(state, email["thread_id"])
    if thread is None:
        return
    ids = [id for id in thread["_email_ids"] if id != email["id"]]
    if ids:
        EMAIL_THREADS.change(state, cause, thread, {"_email_ids": ids})
    else:
        EMAIL_THREADS.remove(state, cause, thread)


def _delete_emails(call: Call, thread: Record) -> None:
    for id in thread["_email_ids"]:
        email = call.state.activities.get(id)
        if email is not None:
            call.state.delete(call.state.activities, email, call)


def _members(state: State, thread: Record) -> list[Record]:
    rows = (state.activities.get(id) for id in thread["_email_ids"])
    return [row for row in rows if row is not None]


def _emails(state: State, thread: Record) -> list[Record]:
    from_event = (state.shown(state.activities, row) for row in _members(state, thread))
    return [
        {key: value for key, value in email.items() if key not in _BODIES} for email in from_event
    ]


def _latest(state: State, thread: Record) -> list[Record]:
    names = (
        *("id", "user_id", "status", "direction", "subject", "sender", "to", "cc", "bcc"),
        *("envelope", "send_as_id", "date_sent", "date_created", "date_updated"),
    )
    return [
        {
            **{name: row[name] for name in names},
            "body_preview": None if row["body_text"] is None else row["body_text"][:200],
            "has_attachments": bool(row["attachments"]),
            "opens_summary": None,
        }
        for row in _members(state, thread)[-_LATEST:]
    ]


def _participants(state: State, thread: Record) -> list[Record]:
    found: dict[str, Record] = {}
    for row in _members(state, thread):
        for text in (row["sender"], *row["to"], *row["cc"]):
            name, email = parseaddr(text or "")
            if email:
                found.setdefault(email.lower(), {"email": email, "name": name or None})
    return list(found.values())


_OF_EMAILS = ("emails", "latest_emails", "n_emails", "participants")

EMAIL_THREADS = activity(
    "EmailThread",
    (
        Field("latest_normalized_subject", default="", read_only=True),
        Field("_email_ids", default=[], read_only=True, hidden=True),
    ),
    operations=("list", "get", "delete"),
    derived={
        "emails": _emails,
        "latest_emails": _latest,
        "n_emails": lambda state, thread: len(thread["_email_ids"]),
        "participants": _participants,
        "comment_summary": comment_summary,
    },
    follows={"_email_ids": _OF_EMAILS},
    after_delete=_delete_emails,
)
