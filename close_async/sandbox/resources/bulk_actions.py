"""Bulk actions: one change on everything that a search finds, bit by bit, which can be halted.

An action goes from `created` over `loading` to `processing` and `done` in `job_seconds` of the
sandbox's clock. What it does to an object is what that object's own operation does, so checks,
events and whatever follows are the same; the events name the action in `meta.bulk_action_id`.

https://developer.close.com/api/resources/bulk-actions
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, Refusal
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.resources.bulk_effects import (
    EFFECTS,
    check_edit,
    check_email,
    check_subscription,
)
from close_async.sandbox.resources.exports import tell_done
from close_async.sandbox.resources.fields import (
    Field,
    address,
    anything,
    choice,
    flag,
    integer,
    list_of,
    mapping,
    reference,
    text,
)
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.search.selecting import Selection
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import Computed

_STEPS = 4
_RESUMABLE_SECONDS = 7 * 86_400
_UNDER_WAY = ("created", "loading", "processing", "resuming")

_COMMON = (
    Field("query", text, create_only=True),
    Field("s_query", mapping, create_only=True),
    Field("sort", anything, default=[], create_only=True),
    Field("results_limit", integer(0), create_only=True),
    Field("send_done_email", flag, default=True, create_only=True),
    Field("status", choice("paused", "resuming"), default="created"),
    Field("n_objects", read_only=True),
    Field("n_objects_processed", default=0, read_only=True),
    Field("_left", default=(), read_only=True, hidden=True),
    Field("_per_step", default=1, read_only=True, hidden=True),
    Field("_paused_at", read_only=True, hidden=True),
    Field("_tz_offset", default=0.0, read_only=True, hidden=True),
)
_COUNTS: Computed = {
    "n_leads": lambda state, row: row["n_objects"],
    "n_leads_processed": lambda state, row: row["n_objects_processed"],
}

CheckMore = Callable[[Call, Checks, Record], None]


def _bulk_action(kind: str, fields: tuple[Field, ...], check_more: CheckMore | None) -> Resource:
    def check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
        if before is not None:
            _check_update(call.state, checks, values, before)
            return
        values["status"] = "created"
        values["_tz_offset"] = call.tz_offset
        if values.get("query") is not None and values.get("s_query") is not None:
            checks.errors.append("Either query or s_query can be given, not both.")
        elif values.get("query") is None and values.get("s_query") is None:
            checks.wrong("s_query", "This field is required.")
        elif not checks.fields:
            _selection(values, call.user_id).check(call.state, checks)
        if check_more is not None:
            check_more(call, checks, values)

    def begin(call: Call, record: Record) -> None:
        now, seconds = call.state.clock.now(), call.state.config.job_seconds
        call.state.agenda.add(now + seconds * 0.25, _load, kind, record["id"])
        call.state.agenda.add(now + seconds * 0.5, _select, kind, record["id"])

    def go_on(call: Call, before: Record, after: Record) -> None:
        if before["status"] == "paused" and after["status"] == "resuming":
            step = _load if after["n_objects"] is None else _process
            _plan(call.state, step, kind, after["id"])
            if after["n_objects"] is None:
                _plan(call.state, _select, kind, after["id"])

    return Resource(
        kind=f"bulk_action.{kind}",
        path=f"/bulk_action/{kind}/",
        prefix=_PREFIXES[kind],
        short_ids=False,
        operations=("list", "get", "create", "update"),
        fields=(*_COMMON, *(replace(field, create_only=True) for field in fields)),
        derived=_COUNTS,
        follows={
            "n_objects": ("n_leads",),
            "n_objects_processed": ("n_leads_processed",),
        },
        filters=("template_id",) if kind == "email" else (),
        check=check,
        after_create=begin,
        after_update=go_on,
    )


def _check_update(state: State, checks: Checks, values: Record, before: Record) -> None:
    wanted, status = values.get("status"), before["status"]
    if wanted is None:
        checks.wrong("status", "This field is required.")
    elif wanted == "paused":
        if status not in _UNDER_WAY:
            checks.wrong("status", f"An action that is {status} cannot be paused.")
        values["_paused_at"] = state.clock.now()
    elif status != "paused":
        checks.wrong("status", f"An action that is {status} cannot be resumed.")
    elif state.clock.now() - before["_paused_at"] > _RESUMABLE_SECONDS:
        checks.wrong("status", "An action can be resumed for 7 days only.")


def _selection(values: Record, user_id: str) -> Selection:
    names = ("s_query", "query", "sort", "results_limit")
    given = {name: values.get(name) for name in names}
    return Selection(tz_offset=values["_tz_offset"], user_id=user_id, **given)


def _plan(state: State, step: Callable[..., None], kind: str, id: str) -> None:
    seconds = state.config.job_seconds * 0.5 / _STEPS
    state.agenda.add(state.clock.now() + seconds, step, kind, id)


def _change(state: State, kind: str, record: Record, changes: Record) -> None:
    BULK_ACTIONS[kind].change(state, SystemCause(record["created_by"]), record, changes)


def _waiting(state: State, kind: str, id: str) -> Record | None:
    """The action, if it still waits for a step; one that is halted does not."""
    record = BULK_ACTIONS[kind].get(state, id)
    return None if record is None or record["status"] not in _UNDER_WAY else record


def _load(state: State, kind: str, id: str) -> None:
    record = _waiting(state, kind, id)
    if record is not None:
        _change(state, kind, record, {"status": "loading"})


def _select(state: State, kind: str, id: str) -> None:
    record = _waiting(state, kind, id)
    if record is None or record["n_objects"] is not None:
        return
    try:
        found = _selection(record, record["created_by"]).find(state)
    except BadRequest:
        # What it refers to is gone meanwhile.
        _change(state, kind, record, {"status": "error"})
        return
    left = tuple((thing.type, thing.row["id"]) for thing in found)
    changes = {"status": "processing", "n_objects": len(left), "_left": left}
    _change(state, kind, record, {**changes, "_per_step": max(1, -(-len(left) // _STEPS))})
    _plan(state, _process, kind, id)


def _process(state: State, kind: str, id: str) -> None:
    record = _waiting(state, kind, id)
    if record is None or record["n_objects"] is None:
        return
    size = record["_per_step"]
    for type, object_id in record["_left"][:size]:
        for effect in EFFECTS[kind](state, record, type, object_id):
            _carry_out(state, record, effect)
    left = record["_left"][size:]
    done = {"n_objects_processed": record["n_objects"] - len(left), "_left": left}
    _change(state, kind, record, {**done, "status": "processing" if left else "done"})
    if left:
        _plan(state, _process, kind, id)
    elif record["send_done_email"]:
        tell_done(state, record["created_by"], f"The bulk action {id} is done.", id)


def _carry_out(state: State, record: Record, effect: tuple[str, str, Record]) -> None:
    method, path, body = effect
    try:
        made: Response = state.perform(
            state,
            method,
            path,
            body=body,
            user_id=record["created_by"],
            bulk_action_id=record["id"],
        )
    except Refusal:
        return  # What cannot be done to one object is left out, and the rest goes on.
    if path == "/activity/email/":
        email = state.activities.rows[made.content["id"]]
        state.update(
            state.activities,
            email,
            {"bulk_email_action_id": record["id"]},
            SystemCause(record["created_by"]),
            silent=True,
        )


_PREFIXES = {
    "delete": "bulkdelete",
    "edit": "bulkedit",
    "email": "bulkemail",
    "sequence_subscription": "bulksub",
}
_DELETABLE = ("lead", "contact", "call", "custom_activity", "form_submission")
_OWNERS = ("", "contact_", "opportunity_", "activity_", "custom_object_", "global_")

BULK_ACTIONS = {
    "delete": _bulk_action(
        "delete", (Field("bulk_object_type", choice(*_DELETABLE), default="lead"),), None
    ),
    "edit": _bulk_action(
        "edit",
        (
            Field(
                "type",
                choice(
                    "set_lead_status",
                    *(
                        f"{verb}_{owner}custom_field"
                        for owner in _OWNERS
                        for verb in ("set", "clear")
                    ),
                ),
                required=True,
            ),
            Field("lead_status_id", reference("status.lead")),
            Field("custom_field_id", reference("custom_field")),
            Field("custom_field_name", text),
            Field("custom_field_value", anything),
            Field("custom_field_values", list_of(anything)),
            Field("custom_field_operation", choice("replace", "add", "remove"), default="replace"),
        ),
        check_edit,
    ),
    "email": _bulk_action(
        "email",
        (
            Field("template_id", reference("email_template"), required=True),
            Field("contact_preference", choice("lead", "contact", "all"), default="lead"),
            Field("sender", address),
            Field("email_account_id", text),
        ),
        check_email,
    ),
    "sequence_subscription": _bulk_action(
        "sequence_subscription",
        (
            Field(
                "action_type",
                choice("subscribe", "resume", "resume_finished", "pause", "reassign"),
                required=True,
            ),
            Field("sequence_id", text),
            Field("contact_preference", choice("lead", "contact"), default="lead"),
            Field("sender_account_id", text),
            Field("sender_name", text),
            Field("sender_email", address),
            Field("calls_assigned_to", list_of(reference("user"))),
            Field("from_phone_number_id", text),
        ),
        check_subscription,
    ),
}
"""The bulk actions by the last part of their path."""
