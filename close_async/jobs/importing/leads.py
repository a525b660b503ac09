"""Leads in Close, as an import finds, reads and writes them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import anyio

from close_async.api import contacts, leads
from close_async.errors import BadRequestError, NotFoundError
from close_async.pagination import Paginator

from ..client import JobClient
from .changes import Changes
from .keys import STYLES, Key, QueryStyle

FIELDS: Final = [
    "id",
    "name",
    "url",
    "description",
    "status_id",
    "addresses",
    "contacts",
    "custom",
]
"""What is compared."""

Lead = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """What a look-up gave.

    Attributes:
        leads: Leads by id, by value of the key.
        refused: Values that Close does not take in a query.
    """

    leads: dict[str, dict[str, Lead]]
    refused: dict[str, BadRequestError] = field(default_factory=dict[str, BadRequestError])


class Leads:
    """Finds, reads and writes leads for one import.

    Args:
        client: The client.
        key: What leads are found by.
    """

    def __init__(self, client: JobClient, key: Key) -> None:
        self._client = client
        self._key = key
        self._list = leads.LeadsResource(client).list
        self._locks: dict[str, tuple[anyio.Lock, int]] = {}
        self._style: QueryStyle | None = None if key.takes_in else STYLES[-1]
        self._learning = anyio.Lock()

    async def find(self, values: Iterable[str]) -> Found:
        """Return the leads that have each of these values of the key, as Close's lists show them.

        Args:
            values: Values in the form in which they are compared.
        """
        wanted = list(dict.fromkeys(values))
        found = Found({value: {} for value in wanted})
        if wanted:
            async with self._learning:
                if self._style is None:
                    self._style = await self._learn_style()
            await self._search(wanted, found, self._style)
        return found

    async def _search(self, values: list[str], found: Found, style: QueryStyle) -> None:
        for query, held in self._key.queries(values, style):
            try:
                async for lead in self._listed(query):
                    for value in self._key.of_lead(lead):
                        if value in found.leads:
                            found.leads[value][lead["id"]] = lead
            except BadRequestError as error:
                # One value that Close does not take must not cost the others their look-up.
                if len(held) == 1:
                    found.refused[held[0]] = error
                else:
                    half = len(held) // 2
                    await self._search(held[:half], found, style)
                    await self._search(held[half:], found, style)

    async def _learn_style(self) -> QueryStyle:
        """Find the way to ask for many values that this server understands.

        A look-up that found nothing would make a lead twice, and Close's pages show `in` with
        statuses and the like, not with these keys. So each way is tried out on a lead that is
        there; what every server understands is a short query of `or`.
        """
        page = await leads.list(self._client, fields=FIELDS, limit=50)
        for each in page.data:
            lead = each.to_dict()
            value = next(iter(sorted(self._key.of_lead(lead))), None)
            if value is not None:
                for style in STYLES[:-1]:
                    if await self._finds(lead["id"], value, style):
                        return style
                break
        return STYLES[-1]

    async def _finds(self, id: str, value: str, style: QueryStyle) -> bool:
        """Say whether a query that is as long as it may be finds a lead, and nothing else."""
        query, _ = next(self._key.queries([value] * style.longest, style))
        found = False
        try:
            async for lead in self._listed(query):
                if value not in self._key.of_lead(lead):
                    return False
                found = found or lead["id"] == id
        except BadRequestError:
            return False
        return found

    async def _listed(self, query: str) -> AsyncIterator[Lead]:
        walk = Paginator(self._list, (), {"query": query, "fields": FIELDS, "limit": 200})
        async for lead in walk:
            yield lead.to_dict()

    async def read(self, id: str) -> Lead | None:
        """Return a lead as it is at this moment, or `None` if there is none."""
        try:
            return (await leads.get(self._client, id, fields=FIELDS)).to_dict()
        except NotFoundError:
            return None

    async def create(self, body: dict[str, Any]) -> str:
        """Create a lead and return its id."""
        return (await leads.create(self._client, body)).id

    async def apply(self, id: str, changes: Changes) -> None:
        """Make the calls that an update takes."""
        if changes.lead:
            await leads.update(self._client, id, changes.lead)
        for contact_id, body in changes.contacts.items():
            await contacts.update(self._client, contact_id, body)
        for body in changes.new_contacts:
            await contacts.create(self._client, {**body, "lead_id": id})

    @asynccontextmanager
    async def alone(self, id: str) -> AsyncGenerator[None]:
        """Let one item at a time read and write a lead."""
        lock, waiting = self._locks.get(id) or (anyio.Lock(), 0)
        self._locks[id] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._locks[id]
            if waiting == 1:
                del self._locks[id]
            else:
                self._locks[id] = (lock, waiting - 1)
