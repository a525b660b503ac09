"""A few leads that differ in everything that a text query can ask about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record, Table
from tests.sandbox.http_api import Api

NOW = datetime(2026, 7, 15, 12, tzinfo=UTC)
"""A Wednesday, at which the clock of the world stands."""


def ago(**distance: float) -> str:
    """A moment before the world's now, as records hold it."""
    return (NOW - timedelta(**distance)).isoformat()


def put(table: Table, record: Record) -> None:
    """Lay a record down as it is, for reads and for searches."""
    table.put(record)
    table.index.put(record)


def happened(state: State, kind: str, lead: Record, at: str, **values: Any) -> None:
    """Something that happened on a lead."""
    user = next(iter(state.users))["id"]
    record: Record = {
        "id": state.ids.new("acti"),
        "_type": kind,
        "organization_id": state.organization_id,
        "lead_id": lead["id"],
        "contact_id": None,
        "user_id": user,
        "created_by": user,
        "updated_by": user,
        "date_created": at,
        "date_updated": at,
        "activity_at": at,
        **values,
    }
    put(state.activities, record)


@dataclass
class World:
    """Three leads by short names: a big customer, a small prospect, and one with next to nothing.

    `acme` was made 100 days ago, `brook` 3 days ago, `empty` 10 minutes ago.
    """

    api: Api
    ids: dict[str, str]
    view: str

    def names(self, rows: list[Record]) -> list[str]:
        """The short names of what was found."""
        short = {id: name for name, id in self.ids.items()}
        return [short[row["id"]] for row in rows]

    def found(self, query: str, **headers: str) -> list[str]:
        """What a query finds, in its order."""
        response = self.api.send("GET", "/lead/", params={"query": query}, headers=headers)
        assert response.status_code == 200, response.text
        return self.names(response.json()["data"])


def _contact(name: str, title: str, email: str, phone: str, url: str) -> Record:
    return {
        "name": name,
        "title": title,
        "emails": [{"email": email, "type": "office"}],
        "phones": [{"phone": phone, "type": "mobile"}],
        "urls": [{"url": url, "type": "url"}],
    }


def build(api: Api) -> World:
    """Fill an empty sandbox with the world."""
    state = api.state
    state.clock.advance(NOW.timestamp() - state.clock.now())
    industry = api.field("lead", name="Branch", type="choices", choices=["SaaS", "Food"])["id"]
    tools = api.field(
        "lead", name="Main tools", type="choices", choices=["Saw", "Oven"],
        accepts_multiple_values=True,
    )["id"]  # fmt: skip
    size = api.field("lead", name="Head count", type="number")["id"]
    seen = api.field("lead", name="Last seen", type="date")["id"]
    key = api.field("lead", name="Source CRM", type="text")["id"]
    owner = api.field("lead", name="Account manager", type="user")["id"]
    role = api.field("contact", name="Role", type="text")["id"]
    users = [row["id"] for row in state.users]
    acme = api.lead(
        name="Acme Rockets and Kites",
        description="Builds red rockets",
        url="https://acme.example/",
        status="Customer",
        addresses=[
            {"address_1": "1 Foundry Lane", "city": "New Portland", "state": "OR", "country": "US"},
            {"city": "Lyon", "zipcode": "69002", "country": "FR"},
        ],
        contacts=[
            {
                **_contact(
                    "Ada Moreau", "Chief Executive", "ada@acme.example", "+16505550100",
                    "https://people.example/ada",
                ),
                f"custom.{role}": "Buyer",
            },
            {"name": "Gus Petrov"},
        ],
        **{
            f"custom.{industry}": "SaaS", f"custom.{size}": 40, f"custom.{seen}": "2026-07-14",
            f"custom.{key}": "EXT-77", f"custom.{owner}": users[1],
            f"custom.{tools}": ["Saw", "Oven"],
        },
    )  # fmt: skip
    brook = api.lead(
        name="Brook Kites",
        status="Potential",
        contacts=[
            _contact("Ivo Sato", "Founder", "ivo@brook.example", "+442071234567", "x.example")
        ],
        **{f"custom.{industry}": "Food", f"custom.{size}": 200.5, f"custom.{tools}": ["Oven"]},
    )
    empty = api.lead(name="Empty, Inc.", status="Bad Fit")
    _history(api, acme, brook)
    for lead, age in ((acme, 100 * 24 * 60), (brook, 3 * 24 * 60), (empty, 10)):
        row = state.leads.rows[lead["id"]]
        put(state.leads, {**row, "date_created": ago(minutes=age)})
    view = api.post("/saved_search/", {"name": "Kites", "query": "kites", "type": "lead"})
    ids = {"acme": acme["id"], "brook": brook["id"], "empty": empty["id"]}
    return World(api, ids, view["id"])


def _history(api: Api, acme: Record, brook: Record) -> None:
    state = api.state
    ada = acme["contacts"][0]["id"]
    body = {"lead_id": acme["id"], "contact_id": ada, "value": 90000, "confidence": 80}
    made = api.post("/opportunity/", {**body, "note": "Wants the yearly plan"})
    api.put(f"/opportunity/{made['id']}/", {"status": "Won"})
    api.post("/opportunity/", {"lead_id": brook["id"], "value": 500, "confidence": 10})
    users = [row["id"] for row in state.users]
    task = {"lead_id": brook["id"], "text": "Send the catalogue", "assigned_to": users[1]}
    api.post("/task/", {**task, "date": "2026-07-20"})
    api.post("/activity/note/", {"lead_id": brook["id"], "note": "Asked for a *catalogue*"})
    happened(
        state, "Call", acme, ago(days=40), direction="outbound", duration=90, status="completed",
        note="Talked about prices", remote_phone="+16505550100", contact_id=ada,
    )  # fmt: skip
    happened(state, "Call", acme, ago(days=5), direction="inbound", duration=0, status="no-answer")
    happened(
        state, "Email", acme, ago(minutes=30), direction="outgoing", status="sent",
        subject="Your offer", sender="me@sandbox.example", to=["ada@acme.example"],
        opens=[{"opened_at": ago(minutes=5)}],
    )  # fmt: skip
    happened(
        state, "SMS", brook, ago(days=2), direction="inbound", status="inbox", text="Call me back"
    )
    happened(state, "Meeting", brook, ago(days=1), title="Demo", status="upcoming")
    statuses = {row["label"]: row["id"] for row in state.lead_statuses}
    happened(
        state, "LeadStatusChange", acme, ago(days=50),
        old_status_id=statuses["Potential"], new_status_id=statuses["Customer"],
        old_status_label="Potential", new_status_label="Customer",
    )  # fmt: skip
    _subscribe(state, acme, ada)


def _subscribe(state: State, lead: Record, contact_id: str) -> None:
    sequences = state.add_table(Table("sequence", "seq"))
    subscriptions = state.add_table(Table("sequence_subscription", "sub"))
    common = {"date_created": ago(days=9), "date_updated": ago(days=9), "created_by": None}
    put(sequences, {"id": "seq_1", "name": "Welcome", **common})
    put(
        subscriptions,
        {
            "id": "sub_1", "lead_id": lead["id"], "contact_id": contact_id, "sequence_id": "seq_1",
            "status": "active", "sender_email": "me@sandbox.example", **common,
        },
    )  # fmt: skip
