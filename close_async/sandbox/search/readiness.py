"""What the first lists and searches of a large sandbox would wait for, made before they come."""

from __future__ import annotations

from collections.abc import Iterator

from close_async.sandbox.store.state import State

from .lead_texts import begin_lead_texts

MANY_LEADS = 10_000
"""Leads from which on a first search would be noticeably slower than the second."""


def make_ready(state: State) -> Iterator[None]:
    """Make indexes and texts, a small part between two requests.

    Does nothing for few leads, whose first search is quick enough.
    """
    if len(state.leads.rows) < MANY_LEADS:
        return
    leads = state.leads.index
    for make in (
        lambda: leads.having("status_id", ""),
        lambda: leads.with_words("name", ("",)),
        lambda: state.contacts.index.of_lead(""),
        lambda: state.contacts.of_lead(""),
        lambda: state.opportunities.of_lead(""),
        lambda: state.tasks.of_lead(""),
    ):
        make()
        yield
    for table in (state.leads, state.contacts, state.opportunities, state.tasks, state.activities):
        for name in ("id", "date_created"):
            table.index.orders[name]  # sorted when first asked for
            yield
    yield from begin_lead_texts(state)
