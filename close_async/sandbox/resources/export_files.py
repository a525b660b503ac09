"""What an export writes: JSON as the API shows the objects, or CSV with a row each; compressed.

In CSV a list or an object stands as JSON within its cell, and custom fields stand by their names.
"""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import orjson

from close_async.sandbox.search.smart_fields import SMART_FIELDS
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

CONTENT_TYPES = {"csv": "text/csv", "json": "application/json"}

FIELDS_OF: dict[str, tuple[str, ...]] = {
    "leads": (
        *("id", "display_name", "name", "description", "url", "status_id", "status_label"),
        *("addresses", "contacts", "opportunities", "tasks", "custom", "created_by"),
        *("created_by_name", "updated_by", "updated_by_name", "date_created", "date_updated"),
    ),
    "contacts": (
        *("id", "lead_id", "lead_name", "name", "title", "phones", "emails", "urls", "custom"),
        *("created_by", "updated_by", "date_created", "date_updated"),
    ),
    "lead_opps": (
        *("id", "user_id", "user_name", "value", "value_period", "confidence", "date_won"),
        *("status_id", "status_label", "status_type", "contact_id", "note", "lead_id"),
        *("lead_name", "custom", "created_by", "created_by_name", "updated_by"),
        *("updated_by_name", "date_created", "date_updated"),
    ),
}
"""What an export holds when no fields are named."""

FIELDS_OF["opps"] = FIELDS_OF["lead_opps"]

_MORE = {
    "leads": ("activities", "organization_id", "integration_links", "html_url", "primary_email"),
    "contacts": ("display_name", "organization_id", "timezone"),
    "lead_opps": (
        *("contact_name", "value_formatted", "value_currency", "expected_value", "date_lost"),
        *("annualized_value", "annualized_expected_value", "pipeline_id", "pipeline_name"),
        *("organization_id",),
    ),
}
_MORE["opps"] = _MORE["lead_opps"]
_OWNERS = {
    "leads": "lead",
    "contacts": "contact",
    "lead_opps": "opportunity",
    "opps": "opportunity",
}
_OWN_ROWS = {("lead_opps", "opportunity"), ("contacts", "contact")}
_EXCEL = "%m/%d/%Y %I:%M:%S %p"


def known_fields(state: State, kind: str) -> frozenset[str]:
    """What an export of a kind can hold: its fields, smart fields, custom fields by id."""
    custom = {f"custom.{row['id']}" for row in _custom_fields(state, kind)}
    smart = SMART_FIELDS.keys() if kind == "leads" else ()
    return frozenset({*FIELDS_OF[kind], *_MORE[kind], *smart, *custom})


def write_file(
    state: State, export: Record, found: Iterable[tuple[str, Record]]
) -> tuple[bytes, int]:
    """The compressed file of an export, and how many objects of the search went into it.

    Args:
        state: where the objects lie.
        export: what is wanted.
        found: what its search found, each with its type.
    """
    objects = list(found)
    rows = [row for type, row in objects for row in _rows(state, export["type"], type, row)]
    fields: list[str] = list(export["fields"])
    if export["type"] == "leads":
        if export["include_activities"] and export["format"] == "json":
            fields.append("activities")
        if export["include_smart_fields"]:
            fields += [name for name in SMART_FIELDS if name not in fields]
    shown = (_shown(state, export["type"], row, fields) for row in rows)
    if export["format"] == "json":
        content = b"[" + b",".join(orjson.dumps(row) for row in shown) + b"]"
    else:
        content = _csv(state, export, fields, shown)
    return gzip.compress(content, 6, mtime=0), len(objects)


def _rows(state: State, kind: str, type: str, row: Record) -> Iterator[Record]:
    """The rows that an object gives: its own, or those of what lies under it."""
    if kind == "opps" or (kind, type) in _OWN_ROWS:
        yield row
    elif kind == "leads":
        lead = row if type == "lead" else state.leads.get(row.get("lead_id"))
        if lead is not None:
            yield lead
    else:
        lead_id = row["id"] if type == "lead" else row.get("lead_id")
        table = state.contacts if kind == "contacts" else state.opportunities
        yield from table.of_lead(str(lead_id))


def _shown(state: State, kind: str, row: Record, fields: Sequence[str]) -> Record:
    table = state.tables[_OWNERS[kind]]
    shown = state.shown(table, row)
    kept: Record = {}
    for name in fields:
        if name == "custom":
            kept.update((key, value) for key, value in shown.items() if key.startswith("custom."))
        elif name == "activities":
            acts = state.activities.of_lead(row["id"])
            kept[name] = [state.shown(state.activities, each) for each in acts]
        elif name == "lead_name" and kind == "contacts":
            lead = state.leads.get(row["lead_id"])
            kept[name] = None if lead is None else state.shown(state.leads, lead)["display_name"]
        elif name in shown:
            kept[name] = shown[name]
        elif kind == "leads" and name in SMART_FIELDS:
            kept[name] = SMART_FIELDS[name].read(state, row)
        else:
            kept[name] = None
    return kept


def _csv(state: State, export: Record, fields: Sequence[str], rows: Iterable[Record]) -> bytes:
    columns: list[tuple[str, str]] = []
    custom = [
        (f"custom.{row['id']}", f"custom.{row['name']}")
        for row in _custom_fields(state, export["type"])
    ]
    names = dict(custom)
    for name in fields:
        columns += custom if name == "custom" else [(name, names.get(name, name))]
    write_date = _DATES[export["date_format"] or "original"]
    dates = {"date_created", "date_updated"}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([title for _, title in columns])
    for row in rows:
        cells = [row.get(key) for key, _ in columns]
        writer.writerow(
            [
                write_date(cell) if key in dates and cell else _cell(cell)
                for (key, _), cell in zip(columns, cells, strict=True)
            ]
        )
    return text.getvalue().encode()


def _cell(value: Any) -> Any:
    if isinstance(value, (list, dict)):
        return orjson.dumps(value).decode()
    return "" if value is None else value


def _custom_fields(state: State, kind: str) -> list[Record]:
    owner = _OWNERS[kind]
    return [
        row
        for row in state.custom_fields
        if row["_owner"] == owner
        or any(each["object_type"] == owner for each in row.get("associations") or ())
    ]


def _original(text: str) -> str:
    return datetime.fromisoformat(text).isoformat(timespec="microseconds")


def _iso8601(text: str) -> str:
    return datetime.fromisoformat(text).isoformat(timespec="seconds")


def _excel(text: str) -> str:
    return datetime.fromisoformat(text).astimezone(UTC).strftime(_EXCEL)


_DATES: dict[str, Callable[[str], str]] = {
    "original": _original,
    "iso8601": _iso8601,
    "excel": _excel,
}
