"""All the texts of a record, as a search by words reads them."""

from __future__ import annotations

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


def lead_text(row: Record) -> str:
    """The texts of a lead in one, without those of its contacts."""
    found = [row["name"], row["description"], row["url"]]
    for address in row["addresses"]:
        found += [value for key, value in address.items() if key != "label"]
    return _with_custom(row, found)


def contact_text(row: Record) -> str:
    """The texts of a contact in one."""
    found = [row["name"], row["title"]]
    found += [it["email"] for it in row["emails"]]
    for phone in row["phones"]:
        found += [phone["phone"], phone["phone_formatted"]]
    found += [it["url"] for it in row["urls"]]
    return _with_custom(row, found)


def _with_custom(row: Record, found: list[Any]) -> str:
    # What begins with "custom." stands between these two in the order of texts.
    for value in [v for key, v in row.items() if "custom." < key < "custom/" and v]:
        if type(value) is list:
            found += value
        else:
            found.append(value)
    return BETWEEN.join([it for it in found if it and type(it) is str])


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
