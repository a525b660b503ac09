"""Putting the rows of one lead together, and what their contacts have in common."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from .columns import CONTACT_LISTS, CellError, Draft
from .keys import normalised, same_phone


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
    contacts = copy.deepcopy(into["contacts"])
    for contact in row["contacts"]:
        add_contact(contacts, copy.deepcopy(contact))
    into["contacts"] = contacts
    for part in ("lead", "custom"):
        for name, value in row[part].items():
            into[part].setdefault(name, value)
    for address in row["addresses"]:
        if address not in into["addresses"]:
            into["addresses"].append(address)


def _same(name: str, one: object, other: object) -> bool:
    if name in {"name", "url"}:
        return normalised(name, one) == normalised(name, other)
    return one == other


def add_contact(contacts: list[Draft], contact: Draft) -> None:
    """Add a contact to others, or to the one of them that is the same person.

    Args:
        contacts: The others; changed in place.
        contact: The contact; it may be changed too.

    Raises:
        CellError: Two of them are the same person and say different things.
    """
    while (match := find_contact(contact, contacts)) is not None:
        # Together they may be the same person as a third one.
        contacts.remove(match)
        merge_contact(match, contact)
        contact = match
    contacts.append(contact)


def merge_contact(held: Draft, given: Draft) -> None:
    """Add what another row says of the same contact.

    Raises:
        CellError: It says something else.
    """
    for name in ("id", "name", "title"):
        both = name in held and name in given
        if both and normalised("name", held[name]) != normalised("name", given[name]):
            shown = f"{given[name]!r:.80} and {held[name]!r:.80}"
            raise CellError(f"contacts.{name}", f"rows say {shown} of the same contact")
        if name in given:
            held.setdefault(name, given[name])
    for kind, listed in CONTACT_LISTS.items():
        missing = missing_entries(kind, held.get(listed) or [], given.get(listed) or [])
        if missing:
            held[listed] = [*(held.get(listed) or []), *missing]
    if given.get("custom"):
        held["custom"] = {**given["custom"], **held.get("custom", {})}


def paired(given: list[Draft], contacts: list[Any]) -> list[tuple[Draft, Any]]:
    """Return what rows say of contacts, each with the one of a lead that is meant, or `None`.

    Args:
        given: What rows say.
        contacts: The contacts of the lead, as JSON.

    Raises:
        CellError: Rows say different things of one contact of the lead.
    """
    known: dict[str, tuple[Draft, Any]] = {}
    new: list[tuple[Draft, Any]] = []
    for each in given:
        contact = find_contact(each, contacts)
        if contact is None:
            new.append((each, None))
        elif contact["id"] in known:
            merge_contact(known[contact["id"]][0], each)
        else:
            known[contact["id"]] = (copy.deepcopy(each), contact)
    return [*known.values(), *new]


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
    return kind == "phone" and same_phone(str(held), given)


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
