"""Answers: records, lists, pages, unions and partial responses, as type checkers see them."""

from __future__ import annotations

import datetime as dt
from typing import Any, assert_type

from close_async import OPERATIONS, CloseClient, Operation, RateLimit, Response
from close_async.models import (
    Call,
    ChoicesCustomField,
    Contact,
    ContactEmail,
    ContactEvent,
    CustomReportFields,
    Lead,
    LeadEvent,
    LeadPage,
    LeadTask,
    Note,
    NotePage,
    ObjectCustomField,
    Opportunity,
    PlainCustomField,
)


async def records(close: CloseClient) -> None:
    lead = await close.leads.get("lead_1")
    assert_type(lead, Lead)
    assert_type(lead.id, str)
    assert_type(lead.name, str | None)
    assert_type(lead.date_created, dt.datetime)
    assert_type(lead.contacts, list[Contact])
    assert_type(lead.contacts[0].emails[0], ContactEmail)
    assert_type(lead.opportunities, list[Opportunity])
    assert_type(lead.custom["cf_1"], Any)
    assert_type(lead.additional_properties, dict[str, Any])
    assert_type(lead.to_dict(), dict[str, Any])
    assert_type(lead.changes(), dict[str, Any])


async def partial_answers(close: CloseClient) -> None:
    lead = await close.leads.get("lead_1", fields=["id", "name"])
    assert_type(lead, Lead)
    assert_type(lead.get("description", ""), Any)


async def pages(close: CloseClient) -> None:
    page = await close.leads.list(query="status:Potential", limit=100)
    assert_type(page, LeadPage)
    assert_type(page.data, list[Lead])
    assert_type(page.has_more, bool)
    assert_type((await close.notes.list()), NotePage)
    assert_type((await close.notes.list()).data, list[Note])


async def responses_with_their_headers(close: CloseClient) -> None:
    response = await close.detailed(close.leads.get, "lead_1", fields=["id"])
    assert_type(response, Response[Lead])
    assert_type(response.parsed, Lead)
    assert_type(response.status_code, int)
    assert_type(response.request_id, str | None)
    assert_type(response.rate_limit, RateLimit | None)
    assert_type(await close.detailed(close.run, "leads.get", id="lead_1"), Response[Any])
    assert_type(await close.detailed(close.request, "GET", "/me/"), Response[Any])


async def nothing(close: CloseClient) -> None:
    assert_type((await close.detailed(close.leads.delete, "lead_1")).parsed, None)


async def unions(close: CloseClient) -> None:
    for activity in (await close.activities.list()).data:
        if isinstance(activity, Note):
            assert_type(activity.note, str | None)
        elif isinstance(activity, Call):
            assert_type(activity.duration, int)
    event = await close.events.get("ev_1")
    if isinstance(event, LeadEvent):
        assert_type(event.data, Lead | None)
    elif isinstance(event, ContactEvent):
        assert_type(event.data, Contact | None)
    task = await close.tasks.get("task_1")
    if isinstance(task, LeadTask):
        assert_type(task.text, str | None)
        assert_type(task.date, dt.date | dt.datetime | None)
    field = await close.lead_custom_fields.get("cf_1")
    assert_type(field, ChoicesCustomField | ObjectCustomField | PlainCustomField)


async def open_answers(close: CloseClient) -> None:
    response = await close.reports.list_custom_fields()
    assert_type(response, CustomReportFields)
    assert_type(response["any key"], Any)


async def by_name(close: CloseClient) -> None:
    assert_type(OPERATIONS["leads.get"], Operation[Any])
    assert_type(await close.run("leads.get", id="lead_1"), Any)
    assert_type(await close.request("GET", "/new/endpoint/"), Any)
