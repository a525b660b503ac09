"""A small part of the old search language that `GET /lead/` takes as `query`.

Words and quoted phrases are sought in the name; `status:"X"` (by label or id), `id:x` or
`id:in(a,b)`, `name:"x"` and `custom.cf_x:"v"` compare. All parts have to hold; `not` turns the
next one around.
"""

from __future__ import annotations

import re

from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.paging import Match
from close_async.sandbox.shapes import as_list
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_PART = re.compile(
    r"""\s*(?P<not>not\s+|-)?
        (?:(?P<key>[A-Za-z_.0-9"]+)\s*:\s*)?
        (?:in\s*\((?P<many>[^)]*)\)|"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<word>[^\s"]+))""",
    re.VERBOSE | re.IGNORECASE,
)


def compile_query(state: State, query: str) -> Match:
    """What decides whether a lead is found.

    Raises:
        BadRequest: the query cannot be read, or names what is not known here.
    """
    tests: list[Match] = []
    position = 0
    while position < len(query.rstrip()):
        part = _PART.match(query, position)
        if part is None:
            raise BadRequest(f"The query cannot be read from character {position} on.")
        position = part.end()
        if part["key"] is None and part["word"] and part["word"].lower() == "and":
            continue
        if part["many"] is not None:
            values = [value.strip().strip('"') for value in part["many"].split(",")]
        elif part["quoted"] is not None:
            values = [re.sub(r"\\(.)", r"\1", part["quoted"])]
        else:
            values = [part["word"]]
        test = _test(state, (part["key"] or "").strip('"'), values)
        tests.append(_turned(test) if part["not"] else test)
    return lambda lead: all(test(lead) for test in tests)


def _test(state: State, key: str, values: list[str]) -> Match:
    if key == "":
        word = values[0].lower()
        return lambda lead: word in (lead["name"] or "").lower()
    if key in ("status", "status_id", "lead_status", "lead_status_id"):
        lowered = {value.lower() for value in values}
        ids = {
            row["id"]
            for row in state.lead_statuses
            if row["label"].lower() in lowered or row["id"] in values
        }
        return lambda lead: lead["status_id"] in ids
    if key in ("id", "lead_id"):
        return lambda lead: lead["id"] in values
    if key in ("name", "display_name", "description", "url"):
        at, lowered = ("name" if key == "display_name" else key), {v.lower() for v in values}
        return lambda lead: (lead[at] or "").lower() in lowered
    if key.startswith("custom."):
        return _custom_test(state, key[7:], values)
    raise BadRequest(f"The query names {key}, which cannot be sought here.")


def _custom_test(state: State, name: str, values: list[str]) -> Match:
    field = state.custom_fields.get(name) or next(
        (row for row in state.custom_fields if row["name"] == name), None
    )
    if field is None:
        raise BadRequest(f"The query names {name}, which is no custom field.")
    at, lowered = f"custom.{field['id']}", {value.lower() for value in values}

    def test(lead: Record) -> bool:
        value = lead.get(at)
        held = as_list(value) or [value]
        return any(item is not None and str(item).lower() in lowered for item in held)

    return test


def _turned(test: Match) -> Match:
    return lambda lead: not test(lead)
