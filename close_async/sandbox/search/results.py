"""How a search shows what it found: type and id, and what `_fields` names of that type."""

from __future__ import annotations

from collections.abc import Mapping

import orjson

from close_async.sandbox.store.state import State
from close_async.sandbox.store.views import (
    ACTIVITY,
    CONTACT,
    LEAD,
    OPPORTUNITY,
    TASK,
    Computed,
    show,
)

from .object_types import Thing

_COMPUTED: dict[str, Computed] = {
    "lead": LEAD,
    "contact": CONTACT,
    "opportunity": OPPORTUNITY,
    "task": TASK,
    "custom_object": {},
}


def show_found(state: State, thing: Thing, fields: Mapping[str, frozenset[str]]) -> bytes:
    """One member of a search's `data`."""
    shown = {"__object_type": thing.type, "id": thing.row["id"]}
    wanted = fields.get(thing.type)
    if wanted:
        computed = _COMPUTED.get(thing.type, ACTIVITY)
        shown |= show(state, thing.row, computed, wanted)
    return orjson.dumps(shown)
