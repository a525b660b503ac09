"""All the texts of a record, as a search by words reads them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.tables import Record

BETWEEN = "\x1f"
"""What stands between two texts, so that no phrase reaches from one into the next."""

_QUIET = frozenset(
    {
        "_type", "_parent", "id", "organization_id", "lead_id", "contact_id", "user_id",
        "status_id", "date_created", "date_updated", "created_by", "updated_by", "activity_at",
        "type", "value_period", "value_currency", "timezone", "assigned_to", "note_html",
        "body_html", "label",
    }
)  # fmt: skip
"""What nobody seeks by a word: ids, dates, and what only repeats a text."""


def texts(row: Record) -> str:
    """The texts of one record in one."""
    found: list[str] = []
    for key, value in row.items():
        if value and key not in _QUIET:
            if type(value) is str:
                found.append(value)
            else:
                _gather(value, found)
    return BETWEEN.join(found)


def joined(parts: Iterable[str]) -> str:
    """Several such texts in one."""
    return BETWEEN.join(part for part in parts if part)


def _gather(value: Any, found: list[str]) -> None:
    if isinstance(value, str):
        found.append(value)
        return
    row = as_object(value)
    if row is not None:
        for key, item in row.items():
            if key not in _QUIET:
                _gather(item, found)
        return
    for item in as_list(value) or ():
        _gather(item, found)
