"""What has to be sent so that a lead in Close says what the rows say: only what differs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from close_async.values.dates import parse_datetime

from ..differences import Difference
from .columns import CONTACT_LISTS, Draft
from .drafts import missing_entries, paired
from .keys import normalised

_DERIVED: Final = frozenset({"phone_formatted", "country"})
"""What Close itself makes of a phone number."""


@dataclass(slots=True)
class Changes:
    """The calls that make the difference, and the differences one by one.

    Attributes:
        lead: What to update of the lead.
        contacts: What to update of contacts, by id.
        new_contacts: Contacts to create.
        differences: The same for people.
    """

    lead: dict[str, Any] = field(default_factory=dict[str, Any])
    contacts: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    new_contacts: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    differences: list[Difference] = field(default_factory=list[Difference])

    def __bool__(self) -> bool:
        return bool(self.lead or self.contacts or self.new_contacts)


def new_lead(draft: Draft) -> dict[str, Any]:
    """Return the body that creates a lead with everything that its rows say."""
    lead = {name: value for name, value in draft["lead"].items() if name != "id"}
    body: dict[str, Any] = {**lead, **draft["custom"]}
    if draft["addresses"]:
        body["addresses"] = draft["addresses"]
    if draft["contacts"]:
        body["contacts"] = [new_contact(contact) for contact in draft["contacts"]]
    return body


def new_contact(contact: Draft) -> dict[str, Any]:
    """Return the body that creates a contact."""
    body = {key: value for key, value in contact.items() if key not in {"id", "custom"}}
    for kind, listed in CONTACT_LISTS.items():
        if body.get(listed):
            body[listed] = [_entry(kind, each) for each in body[listed]]
    return {**body, **contact.get("custom", {})}


def differences(draft: Draft, lead: Mapping[str, Any]) -> Changes:
    """Return what Close has to be sent.

    Args:
        draft: What the rows say.
        lead: The lead as Close has it, as JSON.

    Raises:
        CellError: Rows say different things of one of its contacts.
    """
    changes = Changes()
    for name, value in (*draft["lead"].items(), *draft["custom"].items()):
        if name != "id" and not _equal(name, lead.get(name), value):
            changes.lead[name] = value
            changes.differences.append(Difference(name, lead.get(name), value))
    _addresses(changes, draft, lead)
    contacts: list[Any] = lead.get("contacts") or []
    for given, contact in paired(draft["contacts"], contacts):
        if contact is None:
            body = new_contact(given)
            changes.new_contacts.append(body)
            changes.differences.append(Difference("contacts", None, body))
        else:
            _contact(changes, given, contact)
    return changes


def _addresses(changes: Changes, draft: Draft, lead: Mapping[str, Any]) -> None:
    before: list[dict[str, Any]] = lead.get("addresses") or []
    after = [dict(each) for each in before]
    for given in draft["addresses"]:
        fits = next((each for each in after if _fits(given, each)), None)
        if fits is None:
            after.append(given)
        else:
            fits.update(given)
    if after != before:
        changes.lead["addresses"] = after
        changes.differences.append(Difference("addresses", before, after))


def _fits(given: Mapping[str, Any], held: Mapping[str, Any]) -> bool:
    """Say whether an address is the same one as far as both say something."""
    both = [name for name in given if held.get(name)]
    return all(given[name] == held[name] for name in both) and bool(
        [name for name in both if name != "label"]
    )


def _contact(changes: Changes, given: Draft, contact: Mapping[str, Any]) -> None:
    body: dict[str, Any] = {}
    texts = {name: given[name] for name in ("name", "title") if name in given}
    for name, value in (*texts.items(), *given.get("custom", {}).items()):
        if not _equal(f"contact {name}", contact.get(name), value):
            body[name] = value
            changes.differences.append(Difference(f"contacts.{name}", contact.get(name), value))
    for kind, listed in CONTACT_LISTS.items():
        held: list[Any] = contact.get(listed) or []
        missing = missing_entries(kind, held, given.get(listed) or [])
        if missing:
            kept = [{name: each[name] for name in each if name not in _DERIVED} for each in held]
            body[listed] = [*kept, *(_entry(kind, each) for each in missing)]
            before = [each.get(kind) for each in held]
            after = [*before, *(each[kind] for each in missing)]
            changes.differences.append(Difference(f"contacts.{listed}", before, after))
    if body:
        changes.contacts[contact["id"]] = body


def _entry(kind: str, held: Mapping[str, Any]) -> dict[str, Any]:
    """Return an e-mail, phone or URL as it is sent."""
    default = "url" if kind == "url" else "office"
    return {kind: held[kind], "type": held.get("type") or default}


def _equal(name: str, held: object, value: object) -> bool:
    if held == value:
        return True
    if held is None or value is None:
        return False
    if name == "url":
        return normalised("url", held) == normalised("url", value)
    if isinstance(held, list) and isinstance(value, list):
        return sorted(map(str, held)) == sorted(map(str, value))  # type: ignore[arg-type, unused-ignore]
    if isinstance(held, str) and isinstance(value, str) and name.startswith("custom."):
        return _same_moment(held, value)
    return False


def _same_moment(held: str, value: str) -> bool:
    try:
        return parse_datetime(held) == parse_datetime(value)
    except (ValueError, TypeError):
        return False
