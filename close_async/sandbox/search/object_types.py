"""What a search can find and look at: object types, where they lie, how they hang together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Index, Record, Table

ACTIVITIES = {
    "activity.call": "Call",
    "activity.created": "Created",
    "activity.custom_activity": "CustomActivity",
    "activity.email": "Email",
    "activity.email_thread": "EmailThread",
    "activity.form_submission": "FormSubmission",
    "activity.import_update": "ImportUpdate",
    "activity.lead_merge": "LeadMerge",
    "activity.lead_status_change": "LeadStatusChange",
    "activity.meeting": "Meeting",
    "activity.note": "Note",
    "activity.opportunity_status_change": "OpportunityStatusChange",
    "activity.sms": "SMS",
    "activity.task_completed": "TaskCompleted",
    "activity.whatsapp_message": "WhatsAppMessage",
    "lead_merge": "LeadMerge",
}
"""Object types of activities, and the `_type` that they stand for."""

PARTS = {
    "contact_email": ("contact", "emails"),
    "contact_phone": ("contact", "phones"),
    "contact_url": ("contact", "urls"),
    "address": ("lead", "addresses"),
}
"""Object types that are members of another object's list."""

TABLES = (
    "lead",
    "contact",
    "opportunity",
    "task",
    "custom_object",
    "sequence_subscription",
    "activity",
)
"""The kinds of tables that hold what can be found."""

FOUND = frozenset({*TABLES, *ACTIVITIES})
"""Object types that a search can give."""


def object_type_of(view: str) -> str:
    """The object type that a smart view of a type finds: that of `call` is `activity.call`."""
    return view if view in FOUND else f"activity.{view}"


@dataclass(frozen=True, slots=True)
class Thing:
    """One object that was found."""

    type: str
    row: Record


def is_activity(object_type: str) -> bool:
    """Whether a type is one of the activities, or all of them."""
    return object_type == "activity" or object_type in ACTIVITIES


def fits(type: str, wanted: str) -> bool:
    """Whether objects of a type are also of the wanted one, which may be all activities."""
    return type == wanted or (wanted == "activity" and type in ACTIVITIES)


def table_of(state: State, object_type: str) -> Table:
    """Where objects of a type that can be given are kept."""
    return state.tables["activity" if is_activity(object_type) else object_type]


def index_of(state: State, object_type: str) -> Index:
    """Where objects of a type that can be given are found."""
    table = state.tables.get("activity" if is_activity(object_type) else object_type)
    return Index() if table is None else state.index(table)


def of_type(object_type: str) -> Callable[[Record], bool] | None:
    """What tells a type apart in its index; None where nothing else lies there."""
    kind = ACTIVITIES.get(object_type)
    return None if kind is None else lambda row: row["_type"] == kind


def version(state: State) -> int:
    """A number that moves with every change of anything that a search may look at."""
    state.catch_up()
    return sum(table.index.version for table in state.tables.values())


def related(state: State, type: str, row: Record, wanted: str) -> Iterator[Record]:
    """The objects of another type that hang together with one.

    Children of a lead are reached from it and it from them; parts of a contact from the contact
    and from its lead; an activity, opportunity or task also from its contact. Rows of parts know
    their owner as `_parent`.
    """
    if wanted in PARTS:
        parent, key = PARTS[wanted]
        owners = [row] if type == parent else related(state, type, row, parent)
        for owner in owners:
            for part in owner.get(key) or ():
                yield {**part, "_parent": owner}
    elif type in PARTS:
        parent = PARTS[type][0]
        owner = row["_parent"]
        yield from [owner] if parent == wanted else related(state, parent, owner, wanted)
    elif wanted == "lead":
        yield from _one(state, "lead", row.get("lead_id"))
    elif wanted == "contact" and type not in ("lead", "custom_object"):
        yield from _one(state, "contact", row.get("contact_id"))
    elif wanted == "opportunity" and row.get("opportunity_id"):
        yield from _one(state, "opportunity", row["opportunity_id"])
    else:
        yield from _of_lead(state, type, row, wanted)


def _one(state: State, type: str, id: object) -> Iterator[Record]:
    found = index_of(state, type).get(id)
    if found is not None:
        yield found


def _of_lead(state: State, type: str, row: Record, wanted: str) -> Iterator[Record]:
    lead_id = row["id"] if type == "lead" else row.get("lead_id")
    if lead_id is None:
        return
    kind = ACTIVITIES.get(wanted)
    # What names its own contact or opportunity belongs to that one, not to all of its lead.
    mine = None
    if type == "contact" and wanted != "custom_object":
        mine = "contact_id"
    elif type == "opportunity" and wanted == "activity.opportunity_status_change":
        mine = "opportunity_id"
    for other in index_of(state, wanted).of_lead(lead_id):
        if kind is not None and other["_type"] != kind:
            continue
        if mine is None or other.get(mine) == row["id"]:
            yield other


_FEW = 300


def any_related(
    state: State, type: str, wanted: str, inner: Callable[[Record], bool]
) -> Callable[[Record], bool]:
    """What decides whether any object of another type hangs together with a row and fits.

    For a few leads it looks at what lies under each; asked about more of them, it goes once
    through all that could fit and remembers their leads.
    """

    def each(row: Record) -> bool:
        return any(inner(other) for other in related(state, type, row, wanted))

    if type != "lead" or wanted == "lead":
        return each
    asked = 0
    leads: set[str] | None = None

    def test(row: Record) -> bool:
        nonlocal asked, leads
        asked += 1
        if leads is None:
            if asked <= _FEW:
                return each(row)
            leads = set(_leads_of(state, wanted, inner))
        return row["id"] in leads

    return test


def _leads_of(state: State, wanted: str, inner: Callable[[Record], bool]) -> Iterator[str]:
    if wanted in PARTS:
        parent, key = PARTS[wanted]
        id = "id" if parent == "lead" else "lead_id"
        for owner in index_of(state, parent):
            parts = owner.get(key)
            if parts and any(inner({**part, "_parent": owner}) for part in parts):
                yield owner[id]
        return
    kind = ACTIVITIES.get(wanted)
    for other in index_of(state, wanted):
        lead_id = other.get("lead_id")
        if lead_id and (kind is None or other["_type"] == kind) and inner(other):
            yield lead_id
