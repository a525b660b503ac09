"""The leads that a sandbox starts with, of all shapes, made fast enough for tens of thousands."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from close_async.sandbox.clock import moment
from close_async.sandbox.seed import words
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

T = TypeVar("T")


class LeadMaker:
    """Makes leads and what lies under them.

    Args:
        state: where they go.
        rng: decides everything.
        oldest: the moment of the oldest lead.
        newest: the moment of the newest lead.
    """

    def __init__(self, state: State, rng: random.Random, oldest: float, newest: float) -> None:
        self._state = state
        self._rng = rng
        self._random = rng.random
        self._oldest = oldest
        self._newest = newest
        self._users = [row["id"] for row in state.users]
        self._statuses = [row["id"] for row in state.lead_statuses]
        self._opportunity_statuses = list(state.opportunity_statuses)
        self._fields = {
            (row["_owner"], row["name"]): f"custom.{row['id']}" for row in state.custom_fields
        }
        self._leads: list[Record] = []
        self._contacts: list[Record] = []
        self._opportunities: list[Record] = []
        self._tasks: list[Record] = []
        self._notes: list[Record] = []

    def make(self) -> None:
        """Make what the configuration asks for."""
        config = self._state.config
        for date in self._dates(config.leads):
            self._lead(date, bare=config.shape == "bare")
        if self._leads:
            for date in self._dates(config.notes):
                self._note(self._pick(self._leads), date)
        state = self._state
        state.leads.load(self._leads)
        state.contacts.load(self._contacts)
        state.opportunities.load(self._opportunities)
        state.tasks.load(self._tasks)
        state.activities.load(self._notes)

    def _dates(self, count: int) -> Iterator[str]:
        """Moments spread over the time, the first of them all at one instant if wanted."""
        span = self._newest - self._oldest
        shared = moment(self._oldest + span / 2)
        for number in range(count):
            if number < self._state.config.same_instant:
                yield shared
            else:
                yield moment(self._oldest + span * (number + self._rng.random()) / count)

    def _pick(self, members: Sequence[T]) -> T:
        """One of a few; several times as fast as `random.choice`."""
        return members[int(self._random() * len(members))]

    def _common(self, prefix: str, date: str) -> Record:
        user = self._pick(self._users)
        return {
            "id": self._state.ids.new(prefix),
            "organization_id": self._state.organization_id,
            "date_created": date,
            "date_updated": date,
            "created_by": user,
            "updated_by": user,
        }

    def _lead(self, date: str, *, bare: bool) -> None:
        rng = self._rng
        name = f"{self._pick(words.COMPANY_HEADS)} {self._pick(words.COMPANY_KINDS)}"
        site = name.lower().replace(" ", "-")
        lead: Record = {
            **self._common("lead", date),
            "name": name + self._pick(words.COMPANY_TAILS),
            "description": "",
            "url": f"https://{site}.example/" if rng.random() < 0.7 else None,
            "status_id": rng.choices(self._statuses, (8, 2, 4, 3, 2, 1))[0],
            "addresses": [],
        }
        self._leads.append(lead)
        if bare:
            return
        dice = rng.random()
        if dice < 0.05:
            lead["name"] = ""
        if dice > 0.5:
            lead["addresses"] = [self._address() for _ in range(1 if dice < 0.95 else 2)]
        if dice > 0.8:
            lead["description"] = self._pick(words.NOTES)
        people = [self._contact(lead, site) for _ in range(self._pick((0, 1, 1, 1, 2, 3)))]
        self._custom(lead, people)
        if rng.random() < 0.35:
            self._opportunity(lead, people)
        if rng.random() < 0.3:
            self._task(lead)
        if rng.random() < 0.3:
            self._note(lead, lead["date_created"])

    def _address(self) -> Record:
        rng = self._rng
        city, state, zipcode, country = self._pick(words.CITIES)
        return {
            "label": "business",
            "address_1": f"{rng.randrange(1, 240)} {self._pick(words.STREETS)}",
            "address_2": "",
            "city": city,
            "state": state,
            "zipcode": zipcode,
            "country": country,
        }

    def _contact(self, lead: Record, site: str) -> Record:
        rng = self._rng
        first, last = self._pick(words.FIRST_NAMES), self._pick(words.LAST_NAMES)
        digits = f"{rng.randrange(201, 990)}555{rng.randrange(100, 200):04d}"
        contact: Record = {
            **self._common("cont", lead["date_created"]),
            "lead_id": lead["id"],
            "name": f"{first} {last}",
            "title": self._pick(words.TITLES) if rng.random() < 0.8 else None,
            "emails": [],
            "phones": [],
            "urls": [],
            "timezone": None,
        }
        if rng.random() < 0.85:
            address = f"{first}@{site}.example".lower().encode("ascii", "ignore").decode()
            contact["emails"] = [{"email": address, "type": "office", "is_unsubscribed": False}]
        if rng.random() < 0.6:
            contact["phones"] = [
                {
                    "phone": f"+1{digits}",
                    "phone_formatted": f"+1 {digits[:3]}-{digits[3:6]}-{digits[6:]}",
                    "country": "US",
                    "type": self._pick(("office", "mobile")),
                }
            ]
        if rng.random() < 0.1:
            contact["urls"] = [{"url": f"https://people.example/{digits}", "type": "url"}]
        if rng.random() < 0.2:
            contact[self._fields["contact", "Likes"]] = ["Calls"]
        self._contacts.append(contact)
        return contact

    def _custom(self, lead: Record, people: list[Record]) -> None:
        rng = self._rng
        values: list[tuple[str, float, Any]] = [
            ("Industry", 0.8, lambda: self._pick(words.INDUSTRIES)),
            ("Interested in", 0.4, lambda: rng.sample(words.TOPICS, rng.randrange(1, 4))),
            ("Number of employees", 0.6, lambda: self._pick((3, 12, 40, 80.5, 250, 1200))),
            ("Source", 0.5, lambda: self._pick(words.SOURCES)),
            ("Renewal date", 0.3, lambda: f"2027-{rng.randrange(1, 13):02d}-15"),
            ("Last visit", 0.1, lambda: f"2026-05-{rng.randrange(1, 29):02d}T09:30:00+00:00"),
            ("Account owner", 0.5, lambda: self._pick(self._users)),
            ("Team", 0.1, lambda: rng.sample(self._users, 2)),
            ("Import key", 0.05, lambda: f"row-{rng.randrange(10**6)}"),
        ]
        for name, share, make in values:
            if rng.random() < share:
                lead[self._fields["lead", name]] = make()
        if people and rng.random() < 0.1:
            lead[self._fields["lead", "Main contact"]] = people[0]["id"]

    def _opportunity(self, lead: Record, people: list[Record]) -> None:
        rng = self._rng
        status = rng.choices(self._opportunity_statuses, (6, 3, 1))[0]
        day = lead["date_created"][:10]
        note = self._pick(words.NOTES)
        self._opportunities.append(
            {
                **self._common("oppo", lead["date_created"]),
                "lead_id": lead["id"],
                "contact_id": people[0]["id"] if people and rng.random() < 0.5 else None,
                "user_id": self._pick(self._users),
                "status_id": status["id"],
                "value": rng.randrange(1, 400) * 2500,
                "value_period": self._pick(("one_time", "monthly", "annual")),
                "value_currency": "USD",
                "confidence": rng.randrange(0, 101, 5),
                "note": note,
                "note_html": f"<body><p>{note}</p></body>",
                "date_won": day if status["type"] == "won" else None,
                "date_lost": lead["date_created"] if status["type"] == "lost" else None,
            }
        )

    def _task(self, lead: Record) -> None:
        rng = self._rng
        day = lead["date_created"][:10]
        self._tasks.append(
            {
                **self._common("task", lead["date_created"]),
                "_type": "lead",
                "lead_id": lead["id"],
                "contact_id": None,
                "assigned_to": self._pick(self._users),
                "text": self._pick(words.TASKS),
                "date": day if rng.random() < 0.5 else f"{day}T15:00:00+00:00",
                "is_complete": rng.random() < 0.3,
                "is_dateless": False,
                "object_id": None,
                "object_type": None,
            }
        )

    def _note(self, lead: Record, date: str) -> None:
        text = self._pick(words.NOTES)
        common = self._common("acti", date)
        self._notes.append(
            {
                **common,
                "_type": "Note",
                "lead_id": lead["id"],
                "contact_id": None,
                "user_id": common["created_by"],
                "users": [],
                "activity_at": date,
                "note": text,
                "note_html": f"<body><p>{text}</p></body>",
                "note_mentions": [],
                "title": None,
                "pinned": False,
                "pinned_at": None,
                "attachments": [],
                "source": "api",
            }
        )
