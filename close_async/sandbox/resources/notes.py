"""Notes: rich text on a lead, written as plain text or as HTML; of both, the HTML counts.

https://developer.close.com/api/resources/activities/note/create
"""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.fields import Field, flag, list_of, mapping
from close_async.sandbox.resources.rich_text import both_forms, mentions
from close_async.sandbox.store.tables import Record


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    del checks, before
    values.update(both_forms(call.body, "note", "note_html"))
    if "note_html" in values:
        values["note_mentions"] = mentions(values["note_html"])
    if "pinned" in values:
        values["pinned_at"] = call.state.clock.iso() if values["pinned"] else None


NOTES = activity(
    "Note",
    (
        Field("note", default="", nullable=False),
        Field("note_html", default="<body></body>", nullable=False),
        Field("note_mentions", default=[], read_only=True),
        Field("title"),
        Field("pinned", flag, default=False, nullable=False),
        Field("pinned_at", read_only=True),
        Field("attachments", list_of(mapping), default=[]),
        Field("source", default="api", read_only=True),
    ),
    check=_check,
)
