"""Sequences: series of e-mails, calls and text messages that run by themselves.

What runs them: `sequence_subscriptions.py`.

https://developer.close.com/api/resources/sequences/list
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

from close_async.sandbox.clock import naive
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.email_templates import EMAIL_TEMPLATES
from close_async.sandbox.resources.fields import (
    Field,
    Invalid,
    choice,
    flag,
    integer,
    list_of,
    mapping,
    own_user,
    reference,
    shape,
    text,
    text_up_to,
)
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.resources.sequence_hours import clock_time
from close_async.sandbox.resources.sms_templates import SMS_TEMPLATES
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

STATUSES: tuple[str, ...] = ("active", "paused", "finished", "goal", "error")
"""The states of a subscription."""

_TEMPLATES = {
    "email": ("email_template_id", EMAIL_TEMPLATES),
    "sms": ("sms_template_id", SMS_TEMPLATES),
}


def _zone(call: Call, value: Any) -> str:
    name = text(call, value)
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        raise Invalid("Not a valid time zone.") from None
    return name


def _hour(call: Call, value: Any) -> str:
    written = text(call, value)
    try:
        clock_time(written)
    except ValueError:
        raise Invalid("This has to be an hour and a minute, such as 09:00.") from None
    return written


_LONGEST_DELAY = 365 * 86_400
_RANGE = shape(
    Field("weekday", integer(1, 7), required=True),
    Field("start", _hour, required=True),
    Field("end", _hour, required=True),
)
_STEP = (
    Field("step_type", choice("email", "call", "sms"), default="email", nullable=False),
    Field("delay", integer(0, _LONGEST_DELAY), default=0, nullable=False),
    Field("required", flag, default=True, nullable=False),
    Field("step_allowed_delay", integer(0)),
    Field("email_template_id", reference("email_template")),
    Field("sms_template_id", reference("sms_template")),
    Field("threading", choice("old_thread", "new_thread")),
)


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    if before is not None and values:
        values["updated_by_id"] = call.user_id
    if "steps" not in values:
        return
    known: dict[str, Record] = {step["id"]: step for step in (before or {}).get("steps", ())}
    steps: list[Record] = []
    faults: dict[str, Any] = {}
    for place, given in enumerate(values["steps"]):
        try:
            steps.append(_step(call, given, known.get(given.get("id"))))
        except Invalid as fault:
            faults[str(place)] = fault.message
    if faults:
        checks.wrong("steps", {"errors": faults})
    values["steps"] = steps


def _step(call: Call, given: Record, known: Record | None) -> Record:
    sent = {name: value for name, value in given.items() if name != "id"}
    fields = tuple(field for field in _STEP if known is None or field.name in sent)
    set_to: Record = shape(*fields)(call, sent)
    date, user = naive(call.state.clock.iso()), call.user_id
    made: Record = {"date_created": date, "created_by_id": user}
    step: Record = {"id": call.state.ids.short("seqstep"), **made, **(known or {}), **set_to}
    if known is None or any(known[name] != value for name, value in set_to.items()):
        step.update(date_updated=date, updated_by_id=user)
    needed = _TEMPLATES.get(step["step_type"])
    if needed is not None:
        name, templates = needed
        template = templates.get(call.state, step[name])
        if template is None:
            raise Invalid({"errors": [], "field-errors": {name: "This field is required."}})
        if not template["is_shared"]:
            text = "The template has to be shared."
            raise Invalid({"errors": [], "field-errors": {name: text}})
    return step


def _counts(state: State, sequence: Record) -> dict[str, int]:
    counts: dict[str, int] = dict.fromkeys(STATUSES, 0)
    table = state.tables["sequence_subscription"]
    for id in table.index.having("sequence_id", sequence["id"]):
        counts[table.index.rows[id]["status"]] += 1
    return counts


def _changed(call: Call, before: Record, after: Record) -> None:
    """Whoever subscribed goes on by the new steps, hours and status."""
    del before
    for follow in WHEN_CHANGED:
        follow(call.state, after)


def _gone(call: Call, sequence: Record) -> None:
    table = call.state.tables["sequence_subscription"]
    for id in list(table.index.having("sequence_id", sequence["id"])):
        call.state.delete(table, table.rows[id], call)


WHEN_CHANGED: list[Callable[[State, Record], None]] = []
"""What is told of a sequence that changed."""

SEQUENCES = Resource(
    kind="sequence",
    path="/sequence/",
    prefix="seq",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("status", choice("active", "draft", "archived"), default="active", nullable=False),
        Field("timezone", _zone, required=True),
        Field("schedule", shape(Field("ranges", list_of(_RANGE), required=True))),
        Field("schedule_id"),
        Field("steps", list_of(mapping), required=True),
        Field("trigger_query", mapping),
        Field("allow_manual_enrollment", flag, default=True, nullable=False),
        Field("owner_id", default=own_user, read_only=True),
        Field("created_by_id", default=own_user, read_only=True),
        Field("updated_by_id", default=own_user, read_only=True),
    ),
    stamps=("organization_id", "date_created", "date_updated"),
    naive_dates=True,
    newest_first=False,
    page_kind="sequence",
    derived={"subscription_counts_by_status": _counts},
    not_in_lists=("subscription_counts_by_status",),
    check=_check,
    after_update=_changed,
    after_delete=_gone,
)
