"""Lists to their end and searches, typed by the operation or the kind of object."""

from __future__ import annotations

from typing import Any, assert_type

from close_async import CloseClient
from close_async.custom_fields import CustomFields
from close_async.models import Contact, Lead, Note, Opportunity, User
from close_async.pagination import Paginator
from close_async.search import Search


async def lists(close: CloseClient) -> None:
    assert_type(close.paginate(close.leads.list, query="status:Potential"), Paginator[Lead])
    async for lead in close.paginate(close.leads.list):
        assert_type(lead, Lead)
    async for page in close.paginate(close.notes.list, limit=50).pages():
        assert_type(page.data, list[Note])
    assert_type(await close.paginate(close.users.list).collect(max_items=10), list[User])
    assert_type(await close.paginate(close.users.list).first(), User | None)


async def searches(close: CloseClient) -> None:
    assert_type(close.search(), Search[Lead])
    async for contact in close.search(object_type="contact", fields=["id", "name"]):
        assert_type(contact, Contact)
    assert_type(close.search(object_type="opportunity"), Search[Opportunity])
    assert_type(close.search(object_type="activity.call"), Search[Any])


async def custom_fields(close: CloseClient) -> None:
    assert_type(await close.custom_fields("lead"), CustomFields)


async def options(close: CloseClient) -> None:
    bulk = close.with_options(priority="bulk", timeout=None, tz_offset=-5)
    assert_type(bulk, CloseClient)
    assert_type(await bulk.leads.get("lead_1"), Lead)
