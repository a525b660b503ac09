"""Bodies: models made by their constructors, plain mappings, and what a record knows it changed."""

from __future__ import annotations

import datetime as dt
from typing import assert_type

from close_async import CloseClient
from close_async.api import leads, opportunities, tasks
from close_async.models import (
    Contact,
    ContactCreate,
    Lead,
    LeadCreate,
    LeadUpdate,
    NoteCreate,
    TaskCreate,
)


async def models(close: CloseClient) -> None:
    body = LeadCreate(
        name="Bluth Company",
        contacts=[{"name": "Michael"}, ContactCreate(name="Lucille")],
        description=None,
        additional_properties={"custom.cf_1": ["Homes"]},
    )
    assert_type(await close.leads.create(body), Lead)
    body.custom["cf_2"] = 7
    body.description = "Sells homes"


async def mappings(close: CloseClient) -> None:
    await close.leads.create({"name": "Bluth Company", "custom.cf_1.add": "Homes"})
    await close.leads.update("lead_1", {"description": None})


async def changes(close: CloseClient) -> None:
    lead = await close.leads.get("lead_1")
    lead.description = "Sells bananas"
    lead.contacts.append(Contact(name="George"))
    assert_type(await close.leads.update(lead.id, lead.changes()), Lead)
    await close.leads.update(lead.id, LeadUpdate(status_id="stat_1"))
    assert_type(await close.leads.update(lead.id, lead), Lead)


async def functions_that_take_the_client(close: CloseClient) -> None:
    assert_type(await leads.get(close, "lead_1"), Lead)
    assert_type((await close.detailed(close.leads.create, {"name": "Bluth"})).parsed, Lead)
    await opportunities.update(close, "oppo_1", {"value": 50_000})
    await tasks.create(close, TaskCreate(lead_id="lead_1", date=dt.date(2026, 3, 1)))
    await close.notes.create(NoteCreate(lead_id="lead_1", note="Called back."))
