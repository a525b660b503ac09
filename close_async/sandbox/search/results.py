"""How what was found is shown: type and id, and what `_fields` names, smart fields included."""

from __future__ import annotations

from collections.abc import Mapping, Set

import orjson

from close_async.sandbox.http.messages import Call
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import lead_bytes, show_lead

from .object_types import Thing, table_of
from .smart_fields import SMART_FIELDS


def show_found(state: State, thing: Thing, fields: Mapping[str, frozenset[str]]) -> bytes:
    """One member of a search's `data`."""
    shown = {"__object_type": thing.type, "id": thing.row["id"]}
    wanted = fields.get(thing.type)
    if wanted:
        found = state.shown(table_of(state, thing.type), thing.row, fields=wanted)
        shown |= {key: value for key, value in found.items() if _is_wanted(key, wanted)}
        if thing.type == "lead":
            shown |= _smart(state, thing.row, wanted)
    return orjson.dumps(shown)


def _is_wanted(key: str, wanted: frozenset[str]) -> bool:
    return key in wanted or ("custom" in wanted and key.startswith("custom."))


def show_lead_of(call: Call, lead: Record) -> bytes:
    """A lead as a request's `_fields` want it; `_all` adds every smart field.

    https://developer.close.com/api/resources/leads
    """
    state, fields = call.state, call.fields()
    if fields is None and "_all" in call.query.get("_fields", "").split(","):
        shown = show_lead(state, lead) | _smart(state, lead, SMART_FIELDS.keys())
        return orjson.dumps(shown)
    if fields is None or SMART_FIELDS.keys().isdisjoint(fields):
        return lead_bytes(state, lead, fields)
    return orjson.dumps(show_lead(state, lead, fields) | _smart(state, lead, fields))


def _smart(state: State, lead: Record, names: Set[str]) -> Record:
    return {name: SMART_FIELDS[name].read(state, lead) for name in names if name in SMART_FIELDS}
