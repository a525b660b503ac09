"""Integration links: addresses with placeholders that leads, contacts or opportunities show.

https://developer.close.com/api/resources/integration-links/list
"""

from __future__ import annotations

from urllib.parse import quote

from close_async.sandbox.resources.fields import Field, choice, text_up_to
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.resources.template_tags import render
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def rendered_links(state: State, kind: str, record: Record) -> list[Record]:
    """The links of a lead, a contact or an opportunity, with their placeholders filled in.

    Args:
        state: where the links are.
        kind: `lead`, `contact` or `opportunity`.
        record: one of that kind.
    """
    lead_id = record["id"] if kind == "lead" else record["lead_id"]
    contact_id = record["id"] if kind == "contact" else record.get("contact_id")
    return [
        {
            "name": link["name"],
            "url": render(
                state,
                link["url"],
                lead_id,
                contact_id,
                record.get("user_id"),
                opportunity_id=record["id"] if kind == "opportunity" else None,
                write=lambda value: quote(value, safe=""),
            ),
        }
        for link in INTEGRATION_LINKS.table(state)
        if link["type"] == kind
    ]


INTEGRATION_LINKS = Resource(
    kind="integration_link",
    path="/integration_link/",
    prefix="ilink",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("url", text_up_to(2000, empty=False), required=True),
        Field("type", choice("lead", "contact", "opportunity"), required=True),
    ),
    short_ids=False,
    events=False,
    newest_first=False,
)
