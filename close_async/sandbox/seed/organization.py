"""The data that a sandbox starts with: the same for the same seed, ids and dates included."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

from close_async.sandbox.clock import moment, naive
from close_async.sandbox.resources.custom_fields import new_field
from close_async.sandbox.resources.memberships import MEMBERSHIPS
from close_async.sandbox.seed import words
from close_async.sandbox.seed.leads import LeadMaker
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

LEAD_STATUSES = ("Potential", "Bad Fit", "Qualified", "Customer", "Interested", "Canceled")
OPPORTUNITY_STATUSES = (("Active", "active"), ("Won", "won"), ("Lost", "lost"))
USERS = (("Ines", "Albrecht"), ("Omar", "Whitlock"), ("Greta", "Novák"), ("Kofi", "Abara"))


def seed(state: State) -> None:
    """Fill an empty state."""
    config = state.config
    rng = random.Random(config.seed)
    newest = config.data_until.timestamp()
    oldest = (config.data_until - timedelta(days=config.data_days)).timestamp()
    start = moment(oldest)
    state.organization = {
        "id": state.ids.new("orga"),
        "name": config.organization_name,
        "currency": "USD",
        "date_created": start,
        "date_updated": start,
        "created_by": None,
        "updated_by": None,
    }
    _seed_people(state, start)
    _seed_statuses(state, naive(start))
    _seed_fields(state, start)
    LeadMaker(state, rng, oldest, newest).make()


def _seed_people(state: State, start: str) -> None:
    for number, (first, last) in enumerate(USERS):
        plain = f"{first}.{last}".lower().encode("ascii", "ignore").decode()
        user: Record = {
            "id": state.ids.new("user"),
            "email": f"{plain}@sandbox.example",
            "first_name": first,
            "last_name": last,
            "image": f"https://images.example/{plain}.png",
            "date_created": start,
            "date_updated": start,
        }
        state.users.load([user])
        role = {"user_id": user["id"], "role_id": "user" if number else "admin"}
        state.memberships.load([MEMBERSHIPS.new(state, SystemCause(), role)])


def _seed_statuses(state: State, start: str) -> None:
    organization = state.organization_id
    state.lead_statuses.load(
        {"id": state.ids.new("stat"), "label": label, "organization_id": organization}
        for label in LEAD_STATUSES
    )
    pipeline = state.ids.short("pipe")
    statuses: list[Record] = [
        {
            "id": state.ids.new("stat"),
            "label": label,
            "type": kind,
            "pipeline_id": pipeline,
            "organization_id": organization,
        }
        for label, kind in OPPORTUNITY_STATUSES
    ]
    state.opportunity_statuses.load(statuses)
    admin = next(iter(state.users))["id"]
    state.pipelines.load(
        [
            {
                "id": pipeline,
                "organization_id": organization,
                "name": "Sales",
                "date_created": start,
                "date_updated": start,
                "created_by": admin,
                "updated_by": admin,
                "_statuses": [status["id"] for status in statuses],
            }
        ]
    )


def _seed_fields(state: State, start: str) -> None:
    admin = next(iter(state.users))["id"]

    def add(owner: str, name: str, kind: str, type_id: str | None = None, **more: Any) -> Record:
        values: Record = {
            "name": name,
            "type": kind,
            "date_created": start,
            "date_updated": start,
            "created_by": admin,
            "updated_by": admin,
            **more,
        }
        field = new_field(state, owner, type_id, values)
        state.custom_fields.load([field])
        return field

    add("lead", "Industry", "choices", choices=list(words.INDUSTRIES))
    add(
        "lead", "Interested in", "choices", choices=list(words.TOPICS), accepts_multiple_values=True
    )
    add("lead", "Number of employees", "number", description="How many people work there.")
    add("lead", "Source", "text")
    add("lead", "Renewal date", "date")
    add("lead", "Last visit", "datetime")
    add("lead", "Account owner", "user")
    add("lead", "Team", "user", accepts_multiple_values=True)
    add("lead", "Main contact", "contact")
    add("lead", "Import key", "hidden")
    add("contact", "Birthday", "date")
    add(
        "contact",
        "Likes",
        "choices",
        choices=["Calls", "Emails", "Visits"],
        accepts_multiple_values=True,
    )
    add("opportunity", "Contract link", "text")
    add("opportunity", "Seats", "number")
    demo = _seed_type(state, "actitype", "Demonstration", start, admin)
    state.custom_activity_types.load([demo])
    add(
        "custom_activity_type",
        "Outcome",
        "choices",
        demo["id"],
        choices=["Good", "Bad"],
        required=True,
    )
    add("custom_activity_type", "Summary", "textarea", demo["id"])
    site = _seed_type(state, "cotype", "Site", start, admin)
    state.custom_object_types.load([{**site, "name_plural": "Sites"}])
    add("custom_object_type", "Floors", "number", site["id"])
    add(
        "custom_object_type", "Belongs to", "custom_object", site["id"],
        referenced_custom_type_id=site["id"],
    )  # fmt: skip
    priority = add("shared", "Priority", "choices", choices=["High", "Normal", "Low"])
    priority["associations"] = [
        {"object_type": kind, "required": False, "editable_with_roles": []}
        for kind in ("lead", "contact")
    ]


def _seed_type(state: State, prefix: str, name: str, start: str, admin: str) -> Record:
    return {
        "id": state.ids.short(prefix),
        "organization_id": state.organization_id,
        "name": name,
        "description": None,
        "api_create_only": False,
        "editable_with_roles": [],
        "is_archived": False,
        "date_created": naive(start),
        "date_updated": naive(start),
        "created_by": admin,
        "updated_by": admin,
    }
