"""The texts of every lead, with those of its contacts, kept ready for searches by words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

from .texts import BETWEEN, contact_text, lead_text
from .words import TextTest

_A_FEW = 500
"""Records whose texts are made in a few milliseconds."""


@dataclass(frozen=True, slots=True)
class SoughtText:
    """What a text is sought by.

    Args:
        matches: whether a text fits.
        needle: a casefolded piece that every text holds that fits; empty where none is known.
    """

    matches: TextTest
    needle: str


@dataclass(slots=True)
class _Stale:
    """Which leads' texts are not those of now; told by the indexes of leads and of contacts.

    Args:
        key: where a record names its lead.
        ids: those leads.
        everything: whether all of them have to be made again.
    """

    key: str
    ids: set[str] = field(default_factory=set[str])
    everything: bool = True

    def changed(self, before: Record | None, after: Record | None) -> None:
        """A record was written."""
        self.ids.update(row[self.key] for row in (before, after) if row is not None)

    def replaced(self) -> None:
        """Other records took their place."""
        self.everything = True


class LeadTexts:
    """All texts of each lead in one, casefolded.

    Args:
        state: where the leads lie.
    """

    def __init__(self, state: State) -> None:
        self._texts: dict[str, str] = {}
        self._making: Iterator[None] | None = None
        self._leads = _Stale("id")
        self._contacts = _Stale("lead_id")
        state.leads.index.watch(self._leads)
        state.contacts.index.watch(self._contacts)

    def ids(self, tests: Sequence[SoughtText]) -> set[str]:
        """The ids of the leads whose texts meet every test."""
        needle = max((test.needle for test in tests), key=len)
        found = [(id, text) for id, text in self._texts.items() if needle in text]
        return {id for id, text in found if all(test.matches(text) for test in tests)}

    def update(self, state: State) -> None:
        """Take up whatever has changed."""
        leads, contacts = state.index(state.leads), state.index(state.contacts)
        if self._leads.everything or self._contacts.everything:
            self._making = self._make(state)
        if self._making is not None:
            for _ in self._making:
                pass
            self._making = None
        for id in self._leads.ids | self._contacts.ids:
            lead = leads.rows.get(id)
            if lead is None:
                self._texts.pop(id, None)
            else:
                people = BETWEEN.join(map(contact_text, contacts.of_lead(id)))
                self._texts[id] = f"{lead_text(lead)}{BETWEEN}{people}".casefold()
        for stale in (self._leads, self._contacts):
            stale.ids.clear()

    def begin(self, state: State) -> Iterator[None]:
        """Make the texts a few at a time; a search that comes in between makes the rest."""
        if self._leads.everything or self._contacts.everything:
            self._making = self._make(state)
        while self._making is not None and next(self._making, self) is None:
            yield

    def _make(self, state: State) -> Iterator[None]:
        # What is written from now on is made once more.
        for stale in (self._leads, self._contacts):
            stale.ids.clear()
            stale.everything = False
        # Texts are joined as they come: a list for each lead would keep the garbage collector busy.
        people: dict[str, str] = {}
        for count, contact in enumerate(list(state.contacts.index)):
            id, text = contact["lead_id"], contact_text(contact)
            people[id] = f"{people[id]}{BETWEEN}{text}" if id in people else text
            if count % _A_FEW == 0:
                yield
        self._texts.clear()
        for count, (id, lead) in enumerate(list(state.leads.index.rows.items())):
            own = lead_text(lead)
            self._texts[id] = f"{own}{BETWEEN}{people.get(id, '')}".casefold()
            if count % _A_FEW == 0:
                yield


_KNOWN: WeakKeyDictionary[State, LeadTexts] = WeakKeyDictionary()


def lead_texts(state: State) -> LeadTexts:
    """The texts of a state's leads as they are now."""
    known = _texts_of(state)
    known.update(state)
    return known


def begin_lead_texts(state: State) -> Iterator[None]:
    """Make the texts of a state's leads a few at a time, so that no search waits for them."""
    return _texts_of(state).begin(state)


def _texts_of(state: State) -> LeadTexts:
    return _KNOWN.get(state) or _KNOWN.setdefault(state, LeadTexts(state))
