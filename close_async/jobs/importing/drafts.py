"""Putting the rows of one lead together, and what their contacts have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .columns import CONTACT_LISTS, CellError, Draft
from .keys import normalised


def merge(into: Draft, row: Draft, lines: Mapping[str, int], unit: str) -> None:
    """Add what another row of the same lead says.

    Args:
        into: What the rows before say; changed in place, and only if the row fits.
        row: What the next row says.
        lines: Where the rows before stand, by what they say (`"lead.name"`, `"custom.cf_…"`).
        unit: What lines are called.

    Raises:
        CellError: The row says something else of the lead than a row before.
    """
    for part in ("lead", "custom"):
        for name, value in row[part].items():
            held = into[part].get(name)
            if held is not None and not _same(name, held, value):
                where = lines.get(f"{part}.{name}")
                other = f"{unit} {where} says {held!r:.80} of the same lead"
                raise CellError(name, f"{value!r:.80}, but {other}")
    for contact in row["contacts"]:
        match = find_contact(contact, into["contacts"])
        if match is not None:
            _check_contact(match, contact)
    for part in ("lead", "custom"):
        for name, value in row[part].items():
            into[part].setdefault(name, value)
    for address in row["addresses"]:
        if address not in into["addresses"]:
            into["addresses"].append(address)
    for contact in row["contacts"]:
        match = find_contact(contact, into["contacts"])
        if match is None:
            into["contacts"].append(contact)
        else:
            _merge_contact(match, contact)


def _same(name: str, one: object, other: object) -> bool:
    if name in {"name", "url"}:
        return normalised(name, one) == normalised(name, other)
    return one == other


def _check_contact(held: Draft, given: Draft) -> None:
    for name in ("id", "name", "title"):
        if name in held and name in given and held[name] != given[name]:
            both = f"{given[name]!r:.80} and {held[name]!r:.80}"
            raise CellError(f"contacts.{name}", f"rows say {both} of the same contact")


def _merge_contact(held: Draft, given: Draft) -> None:
    for name in ("id", "name", "title"):
        if name in given:
            held.setdefault(name, given[name])
    for kind, listed in CONTACT_LISTS.items():
        missing = missing_entries(kind, held.get(listed) or [], given.get(listed) or [])
        if missing:
            held[listed] = [*(held.get(listed) or []), *missing]
    if given.get("custom"):
        held["custom"] = {**given["custom"], **held.get("custom", {})}


def missing_entries(kind: str, held: list[Any], given: list[Any]) -> list[Any]:
    """Return the e-mails, phones or URLs of a list that another one does not have.

    Args:
        kind: `"email"`, `"phone"` or `"url"`.
        held: What there is.
        given: What there should be.
    """
    known = {normalised(kind, each.get(kind)) for each in held}
    missing: list[Any] = []
    for each in given:
        value = normalised(kind, each[kind])
        if value not in known:
            known.add(value)
            missing.append(each)
    return missing


def find_contact(given: Mapping[str, Any], contacts: list[Any]) -> Any:
    """Return the contact that is meant: the same id, else an e-mail or phone in common, else the
    only one of the same name.

    Args:
        given: What a row says of a contact.
        contacts: The contacts of the lead.
    """
    if "id" in given:
        return next((each for each in contacts if each.get("id") == given["id"]), None)
    for kind in ("email", "phone"):
        listed = CONTACT_LISTS[kind]
        wanted = {normalised(kind, each[kind]) for each in given.get(listed) or ()}
        for contact in contacts:
            if wanted & {normalised(kind, each.get(kind)) for each in contact.get(listed) or ()}:
                return contact
    name = normalised("name", given.get("name"))
    named = [each for each in contacts if name and normalised("name", each.get("name")) == name]
    return named[0] if len(named) == 1 else None
