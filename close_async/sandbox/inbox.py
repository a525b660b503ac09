"""What comes in from the world: an e-mail, a text message or a call, as if somebody had sent it.

Whom it is from is looked up among the contacts, as Close does it; where nobody has the address or
number, a lead is made for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from email.utils import parseaddr

from close_async.sandbox.phones import parse_phone
from close_async.sandbox.resources.calls import CALLS
from close_async.sandbox.resources.emails import EMAILS, arrived
from close_async.sandbox.resources.numbers import OUR_NUMBER
from close_async.sandbox.resources.sms import SMS, notify_of
from close_async.sandbox.resources.tasks import notify
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def receive_email(
    state: State,
    *,
    sender: str,
    subject: str = "",
    text: str = "",
    to: Sequence[str] = (),
    in_reply_to_id: str | None = None,
) -> Record:
    """An e-mail comes in.

    Args:
        state: where it comes in.
        sender: from whom: an address with or without a name.
        subject: its subject.
        text: its text.
        to: to whom; the first user unless given.
        in_reply_to_id: the e-mail that it answers.

    Raises:
        ValueError: an address that is none, or an e-mail that is not there.
    """
    name, address = parseaddr(sender)
    if "@" not in address:
        raise ValueError(f"sender: {sender!r} is no e-mail address")
    answered = EMAILS.get(state, in_reply_to_id)
    if in_reply_to_id is not None and answered is None:
        raise ValueError(f"in_reply_to_id: there is no e-mail {in_reply_to_id}")
    user = next(iter(state.users))
    contact = _person(state, "emails", "email", address, name or address)
    record = EMAILS.make(
        state,
        SystemCause(),
        {
            "lead_id": contact["lead_id"] if answered is None else answered["lead_id"],
            "contact_id": contact["id"],
            "user_id": user["id"],
            "status": "inbox",
            "sender": sender,
            "to": list(to) or [user["email"]],
            "subject": subject,
            "body_text": text,
            "body_html": text.replace("\n", "<br>"),
            "in_reply_to_id": in_reply_to_id,
        },
    )
    arrived(state, record)
    return _shown(state, record)


def receive_sms(state: State, *, sender: str, text: str = "", to: str = OUR_NUMBER) -> Record:
    """A text message comes in.

    Args:
        state: where it comes in.
        sender: the number that it is from.
        text: what it says.
        to: the number of ours that it is to.

    Raises:
        ValueError: a number that is none.
    """
    number = _number("sender", sender)
    contact = _person(state, "phones", "phone", number, number)
    record = SMS.make(
        state,
        SystemCause(),
        {
            "lead_id": contact["lead_id"],
            "contact_id": contact["id"],
            "user_id": next(iter(state.users))["id"],
            "status": "inbox",
            "text": text,
            "remote_phone": number,
            "local_phone": _number("to", to),
        },
    )
    notify_of(state, record)
    return _shown(state, record)


def receive_call(
    state: State,
    *,
    sender: str,
    to: str = OUR_NUMBER,
    duration: int = 0,
    voicemail_seconds: int = 0,
    recorded: bool = False,
) -> Record:
    """Somebody calls.

    Args:
        state: where the call comes in.
        sender: the number that calls.
        to: the number of ours that is called.
        duration: how long it was talked, in seconds; at 0 nobody answered.
        voicemail_seconds: how long a message was left.
        recorded: whether the talk was recorded.

    Raises:
        ValueError: a number that is none, or a duration below 0.
    """
    if duration < 0 or voicemail_seconds < 0:
        raise ValueError("duration: a call lasts at least 0 seconds")
    number = _number("sender", sender)
    contact = _person(state, "phones", "phone", number, number)
    cause, user_id = SystemCause(), next(iter(state.users))["id"]
    values: Record = {
        "lead_id": contact["lead_id"],
        "contact_id": contact["id"],
        "user_id": user_id,
        "direction": "inbound",
        "source": "Close.io",
        "call_method": "regular",
        "phone": number,
        "remote_phone": number,
        "local_phone": _number("to", to),
        "status": "completed" if duration else "no-answer",
        "disposition": _disposition(duration, voicemail_seconds),
        "duration": duration,
        "date_answered": state.clock.iso() if duration else None,
    }
    call = CALLS.new(state, cause, values)
    if recorded and duration:
        media = {"recording_url": f"/call/{call['id']}/recording/", "recording_duration": duration}
        call.update(media)
    if voicemail_seconds:
        call["voicemail_url"] = f"/call/{call['id']}/voicemail/"
        call["voicemail_duration"] = voicemail_seconds
    record = state.create(state.activities, call, cause)
    state.log(state.activities, record, cause, "answered" if duration else "completed")
    if not duration:
        kind = "voicemail" if voicemail_seconds else "missed_call"
        about = {
            "object_id": record["id"],
            "object_type": "call",
            "local_phone": record["local_phone"],
            "remote_phone": number,
        }
        notify(state, cause, kind, record, about)
    return _shown(state, record)


def _disposition(duration: int, voicemail_seconds: int) -> str:
    if duration:
        return "answered"
    return "vm-left" if voicemail_seconds else "no-answer"


def _number(name: str, text: str) -> str:
    found = parse_phone(text)
    if found is None:
        raise ValueError(f"{name}: {text!r} is no phone number")
    return found.number


def _person(state: State, kind: str, key: str, value: str, name: str) -> Record:
    """The contact who has an address or a number; a new one on a new lead if nobody has it."""
    index = state.contacts.index
    for id in sorted(index.having(f"{kind}.{key}", value)):
        contact = state.contacts.get(id)
        if contact is not None:
            return contact
    user_id = str(next(iter(state.users))["id"])
    person = {"name": name, kind: [{key: value, "type": "office"}]}
    made = state.perform(
        state, "POST", "/lead/", user_id=user_id, body={"name": name, "contacts": [person]}
    )
    del made
    return next(state.contacts.rows[id] for id in index.having(f"{kind}.{key}", value))


def _shown(state: State, record: Record) -> Record:
    return state.shown(state.activities, state.activities.rows[record["id"]])
