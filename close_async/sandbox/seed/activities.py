"""What happened on the leads that a sandbox starts with: calls, messages, e-mails, meetings."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from close_async.sandbox.resources.calls import CALLS
from close_async.sandbox.resources.email_threads import EMAIL_THREADS, normalized_subject
from close_async.sandbox.resources.emails import EMAILS
from close_async.sandbox.resources.meetings import MEETINGS
from close_async.sandbox.resources.numbers import OUR_NUMBER
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.resources.rich_text import as_html
from close_async.sandbox.resources.sms import SMS
from close_async.sandbox.seed import words
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

T = TypeVar("T")

_LONG_CALL = 300


class ActivityMaker:
    """Makes activities of one lead after another, fast enough for tens of thousands.

    Args:
        state: where users are; what is made is left in `rows`.
        rng: decides everything.
        letters: what ids are made of.
    """

    def __init__(self, state: State, rng: random.Random, letters: Iterator[str]) -> None:
        self.rows: list[Record] = []
        self._random = rng.random
        self._letters = letters
        self._users = [(row["id"], row["email"]) for row in state.users]
        cause = SystemCause()
        # One record of each kind with every key, to be copied.
        self._blank: dict[Resource, Record] = {}
        for kind, needed in (
            (CALLS, {}),
            (EMAILS, {"status": "sent", "sender": None, "lead_id": ""}),
            (EMAIL_THREADS, {}),
            (MEETINGS, {}),
            (SMS, {"status": "sent"}),
        ):
            self._blank[kind] = kind.new(state, cause, needed)

    def about(self, lead: Record, people: Sequence[Record]) -> None:
        """What happened on one lead with its contacts, if anything did."""
        dice = self._random()
        if not people or dice > 0.2:
            return
        contact = self._pick(people)
        if contact["phones"] and dice < 0.08:
            self._call(lead, contact)
        if contact["phones"] and dice < 0.04:
            self._sms(lead, contact)
        if contact["emails"] and dice > 0.1:
            self._conversation(lead, contact)
        if 0.08 < dice < 0.11:
            self._meeting(lead, contact)

    def _pick(self, members: Sequence[T]) -> T:
        return members[int(self._random() * len(members))]

    def _add(self, kind: Resource, lead: Record, contact: Record, date: str) -> Record:
        user_id, _ = self._pick(self._users)
        row = {
            **self._blank[kind],
            "id": f"acti_{next(self._letters)}",
            "lead_id": lead["id"],
            "contact_id": contact["id"],
            "user_id": user_id,
            "created_by": user_id,
            "updated_by": user_id,
            "date_created": date,
            "date_updated": date,
            "activity_at": date,
        }
        self.rows.append(row)
        return row

    def _later(self, lead: Record, hours: float) -> str:
        return _later(lead["date_created"], hours)

    def _call(self, lead: Record, contact: Record) -> None:
        row = self._add(CALLS, lead, contact, self._later(lead, 2))
        phone = contact["phones"][0]["phone"]
        answered = self._random() < 0.6
        note = self._pick(words.NOTES)
        row.update(
            phone=phone,
            remote_phone=phone,
            local_phone=OUR_NUMBER,
            direction="outbound" if self._random() < 0.7 else "inbound",
            source="Close.io",
            call_method="regular",
            cost="2",
            duration=int(20 + self._random() * 600) if answered else 0,
            status="completed" if answered else "no-answer",
            disposition="answered" if answered else "no-answer",
            note=note,
            note_html=as_html(note),
        )
        if row["duration"] > _LONG_CALL:
            row["recording_url"] = f"/call/{row['id']}/recording/"
            row["recording_duration"] = row["duration"]

    def _sms(self, lead: Record, contact: Record) -> None:
        date = self._later(lead, 3)
        row = self._add(SMS, lead, contact, date)
        came_in = self._random() < 0.4
        row.update(
            status="inbox" if came_in else "sent",
            direction="inbound" if came_in else "outbound",
            local_phone=OUR_NUMBER,
            remote_phone=contact["phones"][0]["phone"],
            text=self._pick(words.NOTES),
            cost="1",
            date_sent=None if came_in else date,
        )

    def _conversation(self, lead: Record, contact: Record) -> None:
        answered = self._random() < 0.5
        subject = self._pick(words.TASKS)
        thread = self._add(EMAIL_THREADS, lead, contact, self._later(lead, 24))
        first = self._email(lead, contact, thread, subject, hours=24)
        first["has_reply"] = answered
        emails = [first]
        if answered:
            reply = self._email(lead, contact, thread, f"Re: {subject}", hours=30)
            sender, to = contact["emails"][0]["email"], first["sender"]
            reply.update(status="inbox", direction="incoming", sender=sender, to=[to])
            reply["references"] = first["message_ids"]
            emails.append(reply)
        thread.update(
            latest_normalized_subject=normalized_subject(subject),
            activity_at=emails[-1]["activity_at"],
            date_updated=emails[-1]["activity_at"],
            _email_ids=[email["id"] for email in emails],
        )

    def _email(
        self, lead: Record, contact: Record, thread: Record, subject: str, *, hours: float
    ) -> Record:
        date = self._later(lead, hours)
        row = self._add(EMAILS, lead, contact, date)
        text = self._pick(words.NOTES)
        row.update(
            thread_id=thread["id"],
            subject=subject,
            sender=next(email for id, email in self._users if id == row["user_id"]),
            to=[contact["emails"][0]["email"]],
            body_text=text,
            body_html=f"<p>{text}</p>",
            date_sent=date,
            message_ids=[f"<{row['id']}@sandbox.example>"],
        )
        return row

    def _meeting(self, lead: Record, contact: Record) -> None:
        date = self._later(lead, 48)
        row = self._add(MEETINGS, lead, contact, date)
        link = f"https://meet.example/{row['id'][5:15]}"
        email = contact["emails"][0]["email"] if contact["emails"] else None
        row.update(
            title=f"Demonstration for {contact['name']}",
            status="completed",
            starts_at=date,
            ends_at=_later(date, 0.5),
            duration=1800,
            actual_duration=1800,
            location=link,
            conference_links=[{"type": "ZOOM", "url": link}],
            attendees=[
                {
                    "email": email,
                    "name": contact["name"],
                    "contact_id": contact["id"],
                    "user_id": None,
                    "status": "yes",
                    "is_organizer": False,
                }
            ],
            provider_calendar_type="google",
            _transcripts=[_transcript(contact["name"])],
        )


def _later(date: str, hours: float) -> str:
    return (datetime.fromisoformat(date) + timedelta(hours=hours)).isoformat()


def _transcript(name: str) -> Record:
    said = [("close-user", "Shall we begin?"), ("contact", "Yes, please.")]
    return {
        "utterances": [
            {
                "speaker_label": name if side == "contact" else "Sandbox Trading Co.",
                "speaker_side": side,
                "start": float(place * 4),
                "end": float(place * 4 + 3),
                "text": text,
            }
            for place, (side, text) in enumerate(said)
        ],
        "summary_text": "Both sides began.",
        "summary_html": "<p>Both sides began.</p>",
    }
