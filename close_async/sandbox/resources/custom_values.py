"""Custom values as they are written: which keys are allowed, what each type takes and keeps.

A value travels as `custom.{id}`; `.add` and `.remove` change one value of a field that takes
several, null unsets. The deprecated forms by name are taken too: `custom.{name}` and a `custom`
dictionary.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from close_async.sandbox.clock import parse_moment
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

MULTIPLE = frozenset({"choices", "user", "contact", "custom_object"})


@dataclass(frozen=True, slots=True)
class Owner:
    """What carries the values: a kind of object, and its type where the kind has types."""

    object_type: str
    type_id: str | None = None


def associated(field: Record, owner: Owner) -> Record | None:
    """How a field belongs to an owner; None if it does not."""
    if field["_owner"] == "shared":
        for association in field["associations"]:
            if association["object_type"] != owner.object_type:
                continue
            if association.get(f"{owner.object_type}_id") == owner.type_id:
                return dict(association)
        return None
    mine = field["_owner"] == owner.object_type and field["_type_id"] == owner.type_id
    return {"required": field.get("required", False)} if mine else None


def fields_of(state: State, owner: Owner) -> dict[str, Record]:
    """The fields that an owner has, regular and shared, by id, in the order of its schema."""
    index = state.custom_fields.index

    def make() -> dict[str, Record]:
        found = {
            field["id"]: field
            for field in state.custom_fields
            if associated(field, owner) is not None
        }
        wanted = state.schema_orders.get(f"{owner.object_type}/{owner.type_id or ''}", [])
        ordered = [id for id in wanted if id in found]
        return {id: found[id] for id in [*ordered, *(id for id in found if id not in wanted)]}

    kept: dict[str, Record] = state.kept_list(("fields", owner), index, make)
    return kept


def read_custom(
    state: State,
    checks: Checks,
    owner: Owner,
    before: Record,
    lead_id: str | None,
    *,
    check_required: bool = False,
) -> Record:
    """The custom values that a body sets, ready to be stored; `...` takes a value away.

    Faults are noted under the key that was sent.
    """
    fields = fields_of(state, owner)
    changes: Record = {}
    for sent, key, value in _sent(checks):
        name, operation = _split(key)
        field = fields.get(name) or next((f for f in fields.values() if f["name"] == name), None)
        if field is None:
            checks.wrong(sent, "Custom field does not exist.")
            continue
        at = f"custom.{field['id']}"
        current = changes.get(at, before.get(at))
        try:
            changes[at] = _changed(
                state, field, operation, value, None if current is ... else current, lead_id
            )
        except ValueError as fault:
            checks.wrong(sent, str(fault))
    if check_required:
        for field in fields.values():
            association = associated(field, owner)
            at = f"custom.{field['id']}"
            if (
                association is not None
                and association.get("required")
                and changes.get(at, before.get(at, ...)) is ...
            ):
                checks.wrong(at, "This field is required.")
    return changes


def _sent(checks: Checks) -> list[tuple[str, str, Any]]:
    sent: list[tuple[str, str, Any]] = []
    for key, value in checks.body.items():
        if key.startswith("custom."):
            sent.append((key, key[7:], value))
        elif key == "custom":
            named = as_object(value) or {}
            sent += [(f"custom.{name}", name, member) for name, member in named.items()]
    return sent


def _split(key: str) -> tuple[str, str]:
    for operation in ("add", "remove"):
        if key.endswith(f".{operation}"):
            return key[: -len(operation) - 1], operation
    return key, ""


def _changed(
    state: State, field: Record, operation: str, value: Any, current: Any, lead_id: str | None
) -> Any:
    convert = _CONVERT.get(field["type"], _hidden)
    if operation:
        if not field["accepts_multiple_values"]:
            raise ValueError("This custom field does not accept multiple values.")
        if value is None or isinstance(value, list):
            raise ValueError("Exactly one value can be added or removed.")
        member = convert(state, field, value, lead_id)
        held: list[Any] = list(current or [])
        if operation == "remove":
            held = [item for item in held if item != member]
        elif member not in held:
            held.append(member)
        return held or ...
    if value is None or value == "" or value == []:
        return ...
    if field["accepts_multiple_values"]:
        items = as_list(value) or [value]
        taken: list[Any] = []
        for item in items:
            member = convert(state, field, item, lead_id)
            if member not in taken:
                taken.append(member)
        return taken
    if isinstance(value, list) and field["type"] != "hidden":
        raise ValueError("This custom field does not accept multiple values.")
    return convert(state, field, value, lead_id)


Convert = Callable[[State, Record, Any, str | None], Any]


def _text(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del state, field, lead_id
    if isinstance(value, (bool, dict, list)) or not isinstance(value, (str, int, float)):
        raise ValueError("Value must be of string type.")
    return str(value)


def _number(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del state, field, lead_id
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ValueError("Value must be a number.")
    if isinstance(value, str):
        try:
            number = float(value.replace(",", ""))
        except ValueError:
            raise ValueError("Value must be a number.") from None
        if not math.isfinite(number):
            raise ValueError("Value must be a number.")
        return int(number) if number == int(number) else number
    return value


def _date(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del state, field, lead_id
    try:
        day = date.fromisoformat(value[:10])
        if len(value) > 10:
            parse_moment(value)
    except (TypeError, ValueError):
        raise ValueError("Invalid date, it has to be written YYYY-MM-DD.") from None
    return day.isoformat()


def _datetime(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del state, field, lead_id
    try:
        return parse_moment(value)
    except (TypeError, ValueError):
        raise ValueError("Invalid date and time, it has to be written in ISO 8601.") from None


def _choice(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del state, lead_id
    if value not in (field.get("choices") or ()):
        raise ValueError("Value is not one of the choices of this custom field.")
    return value


def _user(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del field, lead_id
    if value in state.users:
        return value
    for user in state.users:
        if f"{user['first_name']} {user['last_name']}" == value:
            return user["id"]
    raise ValueError("User does not exist in this organization.")


def _contact(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del field
    contact = state.contacts.get(value)
    if contact is None or contact["lead_id"] != lead_id:
        raise ValueError("Contact does not exist on this lead.")
    return value


def _custom_object(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del lead_id
    target = state.custom_objects.get(value)
    wanted = field.get("referenced_custom_type_id")
    if target is None or (wanted and target["custom_object_type_id"] != wanted):
        raise ValueError("Custom object does not exist or is of another type.")
    return value


def _hidden(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    del state, field, lead_id
    return value


_CONVERT: dict[str, Convert] = {
    "text": _text,
    "textarea": _text,
    "number": _number,
    "date": _date,
    "datetime": _datetime,
    "choices": _choice,
    "user": _user,
    "contact": _contact,
    "custom_object": _custom_object,
    "hidden": _hidden,
}

TYPES = tuple(_CONVERT)
"""The types that a custom field can have."""


def convert_values(state: State, field: Record, value: Any, lead_id: str | None) -> Any:
    """A stored value as a field takes it after its type changed; `...` if it cannot."""
    try:
        held = as_list(value)
        if held and not field["accepts_multiple_values"]:
            value = held[0]
        return _changed(state, field, "", value, None, lead_id)
    except ValueError:
        return ...
