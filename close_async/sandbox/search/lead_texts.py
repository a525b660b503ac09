"""The texts of every lead, with those of its contacts, kept ready for searches by words.

Records are never changed in place, so what has changed since the last search is told by which
record stands at an id now: no path of writing has to think of this, and none can forget it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress
from operator import is_not
from weakref import WeakKeyDictionary

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Index, Record

from .texts import BETWEEN, contact_text, lead_text
from .words import TextTest


@dataclass(frozen=True, slots=True)
class SoughtText:
    """What a text is sought by.

    Args:
        matches: whether a text fits.
        needle: a casefolded piece that every text holds that fits; empty where none is known.
    """

    matches: TextTest
    needle: str


class LeadTexts:
    """All texts of each lead in one, casefolded.

    Args:
        state: where the leads lie.
    """

    def __init__(self, state: State) -> None:
        leads, contacts = state.index(state.leads), state.index(state.contacts)
        people: dict[str, list[str]] = {}
        for contact in contacts:
            people.setdefault(contact["lead_id"], []).append(contact_text(contact))
        self._texts: dict[str, str] = {}
        for id, lead in leads.rows.items():
            own = lead_text(lead)
            mine = people.get(id)
            self._texts[id] = (BETWEEN.join([own, *mine]) if mine else own).casefold()
        self._leads: dict[str, Record] = dict(leads.rows)
        self._contacts: dict[str, Record] = dict(contacts.rows)
        self._versions = (leads.version, contacts.version)

    def ids(self, tests: Sequence[SoughtText]) -> set[str]:
        """The ids of the leads whose texts meet every test."""
        needle = max((test.needle for test in tests), key=len)
        found = [(id, text) for id, text in self._texts.items() if needle in text]
        return {id for id, text in found if all(test.matches(text) for test in tests)}

    def update(self, state: State) -> None:
        """Take up whatever has changed."""
        leads, contacts = state.index(state.leads), state.index(state.contacts)
        versions = (leads.version, contacts.version)
        if versions == self._versions:
            return
        changed = _changes(self._leads, leads, "id") | _changes(self._contacts, contacts, "lead_id")
        for id in changed:
            lead = leads.rows.get(id)
            if lead is None:
                self._texts.pop(id, None)
            else:
                parts = [lead_text(lead), *map(contact_text, contacts.of_lead(id))]
                self._texts[id] = BETWEEN.join(parts).casefold()
        self._versions = versions


def _changes(seen: dict[str, Record], index: Index, key: str) -> set[str]:
    """The leads of which a record is another than the one that was seen."""
    changed: set[str] = set()
    rows = index.rows
    # Written so that the loop over hundreds of thousands of records runs outside of Python.
    fresh = list(compress(rows.items(), map(is_not, rows.values(), map(seen.get, rows))))
    for id, row in fresh:
        before = seen.get(id)
        if before is not None:
            changed.add(before[key])
        changed.add(row[key])
        seen[id] = row
    if len(seen) != len(rows):
        for id in seen.keys() - rows.keys():
            changed.add(seen.pop(id)[key])
    return changed


_KNOWN: WeakKeyDictionary[State, LeadTexts] = WeakKeyDictionary()


def lead_texts(state: State) -> LeadTexts:
    """The texts of a state's leads as they are now."""
    known = _KNOWN.get(state)
    if known is None:
        known = _KNOWN[state] = LeadTexts(state)
    else:
        known.update(state)
    return known
