"""Leads in Close, as an import finds, reads and writes them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any, Final

import anyio

from close_async.api import contacts, leads
from close_async.errors import BadRequestError, NotFoundError
from close_async.pagination import Paginator

from ..client import JobClient
from .changes import Changes
from .keys import Key

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
        self._in_is_known = True
        self._locks: dict[str, tuple[anyio.Lock, int]] = {}

    async def find(self, values: Iterable[str]) -> dict[str, list[Lead]]:
        """Return the leads that have each of these values of the key, as Close's lists show them.

        Args:
            values: Values in the form in which they are compared.
        """
        wanted = list(dict.fromkeys(values))
        found: dict[str, dict[str, Lead]] = {value: {} for value in wanted}
        async for lead in self._all(wanted):
            for value in self._key.of_lead(lead):
                if value in found:
                    found[value][lead["id"]] = lead
        return {value: list(leads.values()) for value, leads in found.items()}

    async def _all(self, values: list[str]) -> AsyncIterator[Lead]:
        if self._in_is_known:
            try:
                for query in self._key.queries(values):
                    async for lead in self._listed(query):
                        yield lead
                return
            except BadRequestError:
                self._in_is_known = False
        for query in self._key.plainer(values):
            async for lead in self._listed(query):
                yield lead

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
