"""The texts of every lead, with those of its contacts, kept ready for searches by words.

Records are never changed in place, so what has changed since the last search is told by which
record stands at an id now: no path of writing has to think of this, and none can forget it.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Index, Record

from .texts import joined, texts
from .words import TextTest


class LeadTexts:
    """All texts of each lead in one, in lower case.

    Args:
        state: where the leads lie.
    """

    def __init__(self, state: State) -> None:
        self._texts: dict[str, str] = {}
        self._leads: dict[str, Record] = {}
        self._contacts: dict[str, Record] = {}
        self._versions: tuple[int, int] | None = None
        self.update(state)

    def of(self, lead: Record) -> str:
        """The texts of a lead."""
        return self._texts[lead["id"]]

    def finder(self, test: TextTest) -> Callable[[Record], bool]:
        """What decides whether a lead's texts fit."""
        known = self._texts
        return lambda lead: test(known[lead["id"]])

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
                parts = [texts(lead), *(texts(contact) for contact in contacts.of_lead(id))]
                self._texts[id] = joined(parts).lower()
        self._versions = versions


def _changes(seen: dict[str, Record], index: Index, key: str) -> set[str]:
    """The leads of which a record is another than the one that was seen."""
    changed: set[str] = set()
    rows = index.rows
    fresh = [(id, row) for id, row in rows.items() if seen.get(id) is not row]
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
