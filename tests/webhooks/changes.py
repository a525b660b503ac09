"""Someone who works in Close: creates, changes and deletes leads, contacts, notes and so on."""

from __future__ import annotations

import random
from collections.abc import Callable

from close_async import CloseClient, NotFoundError


class Worker:
    """Makes changes, one after the other, some of the same object soon after each other.

    Args:
        close: The client to make them with.
        seed: The same seed makes the same changes.
    """

    def __init__(self, close: CloseClient, seed: int = 7) -> None:
        self._close = close
        self._chance = random.Random(seed)
        self._ids: dict[str, list[str]] = {
            "lead": [],
            "contact": [],
            "opportunity": [],
            "activity.note": [],
        }
        self.made = 0

    async def work(self, changes: int, watch: Callable[[int], None] = lambda _: None) -> None:
        """Make so many changes."""
        while self.made < changes:
            await self._change()
            self.made += 1
            watch(self.made)

    async def _change(self) -> None:
        leads = self._ids["lead"]
        what = self._chance.choice(list(self._ids)) if leads else "lead"
        how = self._chance.random()
        if how < 0.45 or not self._ids[what]:
            await self._create(what)
            return
        id = self._chance.choice(self._ids[what][-20:])
        try:
            await (self._update(what, id) if how < 0.85 else self._delete(what, id))
        except NotFoundError:  # it went with its lead
            if id in self._ids[what]:
                self._ids[what].remove(id)

    async def _create(self, what: str) -> None:
        close, text = self._close, f"{what} {self.made}"
        if what == "lead":
            id = (await close.leads.create({"name": text})).id
        else:
            lead_id = self._chance.choice(self._ids["lead"])
            try:
                if what == "contact":
                    id = (await close.contacts.create({"name": text, "lead_id": lead_id})).id
                elif what == "opportunity":
                    made = await close.opportunities.create({"note": text, "lead_id": lead_id})
                    id = made.id
                else:
                    id = (await close.notes.create({"note": text, "lead_id": lead_id})).id
            except NotFoundError:
                return
        self._ids[what].append(id)

    async def _update(self, what: str, id: str) -> None:
        close, text = self._close, f"changed {self.made}"
        if what == "lead":
            await close.leads.update(id, {"description": text})
        elif what == "contact":
            await close.contacts.update(id, {"title": text})
        elif what == "opportunity":
            await close.opportunities.update(id, {"note": text})
        else:
            await close.notes.update(id, {"note": text})

    async def _delete(self, what: str, id: str) -> None:
        close = self._close
        self._ids[what].remove(id)
        if what == "lead":
            await close.leads.delete(id)
        elif what == "contact":
            await close.contacts.delete(id)
        elif what == "opportunity":
            await close.opportunities.delete(id)
        else:
            await close.notes.delete(id)
