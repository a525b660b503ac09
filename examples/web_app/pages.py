"""The pages: a search, a lead with a form to change it, and the stream of changes."""

# Annotations are evaluated where they stand, so that FastAPI finds the `crm` of `pages`.

import asyncio
from pathlib import Path
from typing import Annotated, Any, Final, cast
from urllib.parse import parse_qsl

from fastapi import APIRouter, Depends, Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.templating import Jinja2Templates

from close_async import BadRequestError, CloseClient
from close_async.models import Lead, LeadUpdate
from close_async.queries import Query, and_, field, text
from close_async.web import CloseDependency

from .changes import Changes

FOUND: Final = 25
"""Leads on the page of a search."""

RECENT: Final = 8
"""Activities on the page of a lead."""

COLUMNS: Final = ["id", "display_name", "status_label", "contacts", "date_updated"]
EDITED: Final = ("name", "status_id", "url", "description")

_templates: Final = Jinja2Templates(Path(__file__).with_name("templates"))


def render(request: Request, template: str, status_code: int = 200, **shown: Any) -> Response:
    """Return a page."""
    return _templates.TemplateResponse(request, template, shown, status_code=status_code)


def pages(crm: CloseDependency, changes: Changes) -> APIRouter:
    """Return the routes.

    Args:
        crm: Gives the client.
        changes: Tells browsers what has changed.
    """
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    async def search(
        request: Request,
        close: Annotated[CloseClient, Depends(crm)],
        words: str = "",
        status: str = "",
    ) -> Response:
        words = words.strip()
        wanted: list[Query] = [text(words)] if words else []
        if status:
            wanted.append(field("lead", "status_id").one_of(status))
        leads = close.search(
            and_(*wanted) if wanted else None,
            fields=COLUMNS,
            sort="-date_updated",
            max_items=FOUND,
        )
        return render(
            request,
            "search.html",
            words=words,
            status=status,
            statuses=(await close.lead_statuses.list()).data,
            leads=[lead async for lead in leads],
            count=await leads.count(),
        )

    @router.get("/leads/{id}")
    async def show(
        request: Request, close: Annotated[CloseClient, Depends(crm)], id: str, saved: bool = False
    ) -> Response:
        lead = await close.leads.get(id)
        return await _lead_page(request, close, lead, saved=saved)

    @router.post("/leads/{id}")
    async def change(
        request: Request, close: Annotated[CloseClient, Depends(crm)], id: str
    ) -> Response:
        form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        # Only what was changed in this form: others may have changed the rest meanwhile.
        body = LeadUpdate()
        for name in EDITED:
            if name in form and _tidy(form[name]) != _tidy(form.get(f"was_{name}", "")):
                setattr(body, name, _tidy(form[name]) or None)
        try:
            await close.leads.update(id, body)
        except BadRequestError as refusal:
            lead = await close.leads.get(id)
            return await _lead_page(request, close, lead, form=form, refusal=refusal)
        changes.tell(id)  # other browsers need not wait for the webhook
        return RedirectResponse(f"/leads/{id}?saved=true", 303)

    @router.get("/changes")
    async def tell() -> Response:
        headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
        return StreamingResponse(changes.stream(), 200, headers, "text/event-stream")

    return router


async def _lead_page(
    request: Request,
    close: CloseClient,
    lead: Lead,
    *,
    saved: bool = False,
    form: dict[str, str] | None = None,
    refusal: BadRequestError | None = None,
) -> Response:
    fields, activities, statuses, users = await asyncio.gather(
        close.custom_fields("lead"),
        close.activities.list(lead_id=lead.id, limit=RECENT),
        close.lead_statuses.list(),
        close.users.list(),
    )
    names = {each.id: f"{each.first_name} {each.last_name}" for each in users.data}
    names |= {each.id: each.display_name for each in lead.contacts}
    was = {name: lead.get(name) or "" for name in EDITED}
    return render(
        request,
        "lead.html",
        200 if refusal is None else 422,
        lead=lead,
        custom=_in_words(fields.read(lead), names),
        activities=activities.data,
        statuses=statuses.data,
        was=was,
        form={**was, **(form or {})},
        saved=saved,
        refusal=refusal,
    )


def _in_words(values: dict[str, Any], names: dict[str, str]) -> dict[str, str]:
    """Return custom fields as people read them: with the names of users and contacts."""
    found: dict[str, str] = {}
    for label, value in values.items():
        several = cast("list[object]", value if isinstance(value, list) else [value])
        words = [names.get(str(each), str(each)) for each in several if each is not None]
        if words:
            found[label] = ", ".join(words)
    return found


def _tidy(value: str) -> str:
    """Return a field of a form as it was before a browser wrote its lines."""
    return value.replace("\r\n", "\n").strip()
