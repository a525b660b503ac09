# ruff: noqa: B018
"""Mistakes that both type checkers must find: each line says which error it expects.

A comment that silences nothing is an error itself, so a mistake that is no longer found fails.
"""

from __future__ import annotations

from close_async import CloseClient, models
from close_async.api import leads
from close_async.models import Contact, LeadCreate, LeadMerge


async def misspelt(close: CloseClient) -> None:
    lead = await close.leads.get("lead_1")
    lead.descripton  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    lead.descripton = ""  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    lead.contacts[0].emial  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    close.leeds  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    close.leads.fetch  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    await close.leads.list(querry="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    models.Leed  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    LeadCreate(nmae="Bluth")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def of_another_type(close: CloseClient) -> None:
    await close.leads.get(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await close.leads.list(limit="100")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await close.leads.list(fields="id")  # no error: text is a sequence of texts, to type checkers
    await close.leads.create("Bluth")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await close.leads.create(LeadMerge(source="lead_1", destination="lead_2"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LeadCreate(name=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LeadCreate("Bluth")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    LeadMerge(source="lead_1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Contact(emails="michael@example.com")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def maybe_nothing(close: CloseClient) -> None:
    lead = await close.leads.get("lead_1")
    lead.name.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    (await close.leads.delete("lead_1")).id  # type: ignore[func-returns-value, attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


async def the_wrong_way_round(close: CloseClient) -> None:
    await leads.get("lead_1")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    await leads.get(close, fields=["id"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    close.paginate(close.leads.get, "lead_1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    close.paginate(close.leads.list, limit="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    close.with_options(priority="urgent")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
