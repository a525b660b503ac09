"""Field enrichment: a value for a custom field, which the sandbox draws rather than finds.

The same object and field get the same value, of the type of the field.

https://developer.close.com/api/resources/field-enrichment/create
"""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.custom_fields import owners_of
from close_async.sandbox.resources.fields import Field, choice, flag, read_fields, reference, text
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_FIELDS = (
    Field("organization_id", text, required=True),
    Field("object_type", choice("lead", "contact"), required=True),
    Field("object_id", reference("lead", "contact"), required=True),
    Field("field_id", reference("custom_field"), required=True),
    Field("set_new_value", flag, default=True),
    Field("overwrite_existing_value", flag, default=False),
)


def _enrich(call: Call) -> Response:
    """POST /enrich_field/"""
    state, checks = call.state, Checks(call.body)
    asked: Record = {field.name: field.default for field in _FIELDS}
    asked.update(read_fields(call, checks, _FIELDS, new=True))
    kind = asked["object_type"]
    record = state.tables[kind].get(asked["object_id"]) if kind else None
    field = state.custom_fields.get(asked["field_id"])
    if record is None:
        checks.wrong("object_id", "Object does not exist.")
    if field is not None and not any(owner.object_type == kind for owner in owners_of(field)):
        checks.wrong("field_id", "This custom field belongs to other objects.")
    if asked["organization_id"] != state.organization_id:
        checks.wrong("organization_id", "Object does not exist.")
    checks.done()
    assert record is not None
    assert field is not None
    key = f"custom.{field['id']}"
    kept = record.get(key)
    overwrites = kept is None or asked["overwrite_existing_value"]
    value = _drawn(state, record, field) if overwrites else kept
    if asked["set_new_value"] is not False and overwrites and value is not None:
        path = f"/{kind}/{record['id']}/"
        state.perform(state, "PUT", path, user_id=call.user_id, body={key: value})
    return Response(
        {
            "organization_id": state.organization_id,
            "object_type": kind,
            "object_id": record["id"],
            "field_id": field["id"],
            "value": value,
            "confidence": "high" if overwrites else "medium",
            "reasoning": "Drawn by the sandbox." if overwrites else "The value was there already.",
        }
    )


def _drawn(state: State, record: Record, field: Record) -> Any:
    rng = random.Random(f"{record['id']} {field['id']} {state.config.seed}")
    kind = field["type"]
    day = state.config.data_until - timedelta(days=rng.randrange(365))
    choices: list[str] = field.get("choices") or []
    people = [row["id"] for row in state.contacts.of_lead(record.get("lead_id") or record["id"])]
    drawn = {
        "number": rng.randrange(1, 500),
        "date": day.date().isoformat(),
        "datetime": day.isoformat(),
        "choices": rng.choice(choices) if choices else None,
        "user": rng.choice([row["id"] for row in state.users]),
        "contact": rng.choice(people) if people else None,
        "custom_object": None,
    }
    value = drawn.get(kind, f"Drawn for {field['name']}")
    many = field.get("accepts_multiple_values") and value is not None
    return [value] if many else value


ROUTES = [Route("POST", "/enrich_field/", _enrich)]
