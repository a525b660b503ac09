"""Putting the rows of one lead together, and what their contacts have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .columns import CONTACT_LISTS, CellError, Draft
from .keys import is_national, national_digits, normalised


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
    known = list(held)
    for each in given:
        if not any(_same_value(kind, other.get(kind), each[kind]) for other in known):
            known.append(each)
    return known[len(held) :]


def _same_value(kind: str, held: object, given: str) -> bool:
    if normalised(kind, held) == normalised(kind, given):
        return True
    return kind == "phone" and is_national(given) and str(held).endswith(national_digits(given))


def find_contact(given: Mapping[str, Any], contacts: list[Any]) -> Any:
    """Return the contact that is meant: the same id, else an e-mail or phone in common, else the
    same name (the only one of it, if the row has an e-mail or phone), else one that says the same.

    Args:
        given: What a row says of a contact.
        contacts: The contacts of the lead.
    """
    if "id" in given:
        return next((each for each in contacts if each.get("id") == given["id"]), None)
    for kind in ("email", "phone"):
        listed = CONTACT_LISTS[kind]
        entries: list[Any] = given.get(listed) or []
        for contact in contacts:
            missing = missing_entries(kind, contact.get(listed) or [], entries)
            if len(missing) < len(entries):
                return contact
    reachable = given.get("emails") or given.get("phones")
    name = normalised("name", given.get("name"))
    if name:
        named = [each for each in contacts if normalised("name", each.get("name")) == name]
        return named[0] if len(named) == 1 or (named and not reachable) else None
    return next((each for each in contacts if not reachable and _says(each, given)), None)


def _says(contact: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    """Say whether a contact has all that is said of one that nothing names."""
    urls = missing_entries("url", contact.get("urls") or [], given.get("urls") or [])
    custom: Mapping[str, Any] = given.get("custom") or {}
    return (
        not urls
        and contact.get("title") == given.get("title", contact.get("title"))
        and all(contact.get(key) == value for key, value in custom.items())
    )
