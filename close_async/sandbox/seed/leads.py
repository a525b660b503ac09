"""The leads that a sandbox starts with, of all shapes, made fast enough for tens of thousands."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from close_async.sandbox.clock import moment
from close_async.sandbox.seed import words
from close_async.sandbox.seed.activities import ActivityMaker
from close_async.sandbox.seed.picking import picker, weighted
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_PLAIN = {name: name.lower().encode("ascii", "ignore").decode() for name in words.FIRST_NAMES}
"""First names as they stand in addresses."""


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
        self._letters = state.ids.letters()
        self._organization = state.organization_id
        statuses = [row["id"] for row in state.lead_statuses]
        self._users = [row["id"] for row in state.users]
        self._user = picker(rng, self._users)
        self._status = picker(rng, weighted(statuses, (8, 2, 4, 3, 2, 1)))
        self._opportunity_status = picker(
            rng, weighted(list(state.opportunity_statuses), (6, 3, 1))
        )
        self._head = picker(rng, words.COMPANY_HEADS)
        self._kind = picker(rng, words.COMPANY_KINDS)
        self._tail = picker(rng, words.COMPANY_TAILS)
        self._first = picker(rng, words.FIRST_NAMES)
        self._last = picker(rng, words.LAST_NAMES)
        self._title = picker(rng, words.TITLES)
        self._city = picker(rng, words.CITIES)
        self._street = picker(rng, words.STREETS)
        self._text = picker(rng, words.NOTES)
        self._task_text = picker(rng, words.TASKS)
        self._phone_type = picker(rng, ("office", "mobile"))
        self._period = picker(rng, ("one_time", "monthly", "annual"))
        self._people_count = picker(rng, (0, 1, 1, 1, 2, 3))
        self._fields = {
            (row["_owner"], row["name"]): f"custom.{row['id']}" for row in state.custom_fields
        }
        self._likes = self._fields["contact", "Likes"]
        self._values = list(self._custom_values())
        self._leads: list[Record] = []
        self._contacts: list[Record] = []
        self._opportunities: list[Record] = []
        self._tasks: list[Record] = []
        self._notes: list[Record] = []
        self._activities = ActivityMaker(state, rng, self._letters)

    def make(self) -> None:
        """Make what the configuration asks for."""
        config = self._state.config
        for date in self._dates(config.leads):
            self._lead(date, bare=config.shape == "bare")
        if self._leads:
            for date in self._dates(config.notes):
                self._note(self._rng.choice(self._leads), date)
        state = self._state
        state.leads.load(self._leads)
        state.contacts.load(self._contacts)
        state.opportunities.load(self._opportunities)
        state.tasks.load(self._tasks)
        state.activities.load([*self._creations(), *self._activities.rows, *self._notes])

    def _dates(self, count: int) -> Iterator[str]:
        """Moments spread over the time, the first of them all at one instant if wanted."""
        span = self._newest - self._oldest
        shared = moment(self._oldest + span / 2)
        for number in range(count):
            if number < self._state.config.same_instant:
                yield shared
            else:
                yield moment(self._oldest + span * (number + self._random()) / count)

    def _between(self, low: int, high: int) -> int:
        """A whole number from the first up to the second, which is left out."""
        return low + int(self._random() * (high - low))

    def _common(self, prefix: str, date: str) -> Record:
        user = self._user()
        return {
            "id": f"{prefix}_{next(self._letters)}",
            "organization_id": self._organization,
            "date_created": date,
            "date_updated": date,
            "created_by": user,
            "updated_by": user,
        }

    def _lead(self, date: str, *, bare: bool) -> None:
        name = f"{self._head()} {self._kind()}"
        site = name.lower().replace(" ", "-")
        lead: Record = {
            **self._common("lead", date),
            "name": name + self._tail(),
            "description": "",
            "url": f"https://{site}.example/" if self._random() < 0.7 else None,
            "status_id": self._status(),
            "addresses": [],
        }
        self._leads.append(lead)
        if bare:
            return
        dice = self._random()
        if dice < 0.05:
            lead["name"] = ""
        if dice > 0.5:
            lead["addresses"] = [self._address() for _ in range(1 if dice < 0.95 else 2)]
        if dice > 0.8:
            lead["description"] = self._text()
        people = [self._contact(lead, site) for _ in range(self._people_count())]
        self._custom(lead, people)
        if self._random() < 0.35:
            self._opportunity(lead, people)
        if self._random() < 0.3:
            self._task(lead)
        if self._random() < 0.3:
            self._note(lead, lead["date_created"])
        self._activities.about(lead, people)

    def _address(self) -> Record:
        city, state, zipcode, country = self._city()
        return {
            "label": "business",
            "address_1": f"{self._between(1, 240)} {self._street()}",
            "address_2": "",
            "city": city,
            "state": state,
            "zipcode": zipcode,
            "country": country,
        }

    def _contact(self, lead: Record, site: str) -> Record:
        # The most numerous of all records: written out, and with one draw for all that varies.
        first, user, date = self._first(), self._user(), lead["date_created"]
        dice = self._random
        draw = dice()
        name = f"{first} {self._last()}"
        contact: Record = {
            "id": f"cont_{next(self._letters)}",
            "organization_id": self._organization,
            "date_created": date,
            "date_updated": date,
            "created_by": user,
            "updated_by": user,
            "lead_id": lead["id"],
            "name": name,
            "title": self._title() if draw < 0.8 else None,
            "emails": [
                {
                    "email": f"{_PLAIN[first]}@{site}.example",
                    "type": "office",
                    "is_unsubscribed": False,
                }
            ]
            if dice() < 0.85
            else [],
            "phones": [],
            "urls": [{"url": f"https://people.example/{next(self._letters)}", "type": "url"}]
            if draw > 0.9
            else [],
            "timezone": None,
        }
        if dice() < 0.6:
            area, line = 201 + int(draw * 789), 100 + int(dice() * 100)
            contact["phones"] = [
                {
                    "phone": f"+1{area}5550{line}",
                    "phone_formatted": f"+1 {area}-555-0{line}",
                    "country": "US",
                    "type": self._phone_type(),
                }
            ]
        if 0.4 < draw < 0.6:
            contact[self._likes] = ["Calls"]
        self._contacts.append(contact)
        return contact

    def _custom(self, lead: Record, people: list[Record]) -> None:
        random = self._random
        for key, share, make in self._values:
            if random() < share:
                lead[key] = make()
        if people and random() < 0.1:
            lead[self._fields["lead", "Main contact"]] = people[0]["id"]

    def _custom_values(self) -> Iterator[tuple[str, float, Callable[[], Any]]]:
        """The custom fields of leads by their keys: how many leads have a value, and which."""
        rng, between, sample = self._rng, self._between, self._rng.sample
        values: list[tuple[str, float, Callable[[], Any]]] = [
            ("Industry", 0.8, picker(rng, words.INDUSTRIES)),
            ("Interested in", 0.4, lambda: sample(words.TOPICS, between(1, 4))),
            ("Number of employees", 0.6, picker(rng, (3, 12, 40, 80.5, 250, 1200))),
            ("Source", 0.5, picker(rng, words.SOURCES)),
            ("Renewal date", 0.3, lambda: f"2027-{between(1, 13):02d}-15"),
            ("Last visit", 0.1, lambda: f"2026-05-{between(1, 29):02d}T09:30:00+00:00"),
            ("Account owner", 0.5, self._user),
            ("Team", 0.1, lambda: sample(self._users, 2)),
            ("Import key", 0.05, lambda: f"row-{between(0, 10**6)}"),
        ]
        for name, share, make in values:
            yield self._fields["lead", name], share, make

    def _opportunity(self, lead: Record, people: list[Record]) -> None:
        status = self._opportunity_status()
        day = lead["date_created"][:10]
        note = self._text()
        self._opportunities.append(
            {
                **self._common("oppo", lead["date_created"]),
                "lead_id": lead["id"],
                "contact_id": people[0]["id"] if people and self._random() < 0.5 else None,
                "user_id": self._user(),
                "status_id": status["id"],
                "value": self._between(1, 400) * 2500,
                "value_period": self._period(),
                "value_currency": "USD",
                "confidence": self._between(0, 21) * 5,
                "note": note,
                "note_html": f"<body><p>{note}</p></body>",
                "date_won": day if status["type"] == "won" else None,
                "date_lost": lead["date_created"] if status["type"] == "lost" else None,
            }
        )

    def _task(self, lead: Record) -> None:
        day = lead["date_created"][:10]
        self._tasks.append(
            {
                **self._common("task", lead["date_created"]),
                "_type": "lead",
                "lead_id": lead["id"],
                "contact_id": None,
                "assigned_to": self._user(),
                "text": self._task_text(),
                "date": day if self._random() < 0.5 else f"{day}T15:00:00+00:00",
                "is_complete": self._random() < 0.3,
                "is_dateless": False,
                "object_id": None,
                "object_type": None,
            }
        )

    def _creations(self) -> Iterator[Record]:
        """That each lead was made, unless leads have nothing under them."""
        if self._state.config.shape == "bare":
            return
        letters, organization = self._letters, self._organization
        for lead in self._leads:
            date, user = lead["date_created"], lead["created_by"]
            yield {
                "id": f"acti_{next(letters)}",
                "_type": "Created",
                "organization_id": organization,
                "lead_id": lead["id"],
                "contact_id": None,
                "user_id": user,
                "users": [],
                "date_created": date,
                "date_updated": date,
                "created_by": user,
                "updated_by": user,
                "activity_at": date,
                "source": "api",
                "import_id": None,
            }

    def _note(self, lead: Record, date: str) -> None:
        text = self._text()
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
