"""Saved searches, the interface's smart views: queries that other queries can name.

https://developer.close.com/api/resources/smart-views/list
"""

from __future__ import annotations

from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.fields import (
    Field,
    choice,
    flag,
    list_of,
    mapping,
    own_user,
    reference,
    shape,
    text_up_to,
)
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.search.object_types import object_type_of
from close_async.sandbox.search.queries import asked_by, compile_structured, compile_text
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

TYPES = (
    *("lead", "contact", "opportunity", "call", "email", "sms", "meeting", "note"),
    *("whatsapp_message", "custom_activity", "form_submission"),
)
"""What a view can find."""


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    del checks
    kind = values.get("type") or (before or {}).get("type", "lead")
    if values.get("query") is not None:
        compile_text(call.state, asked_by(call), values["query"], object_type_of(kind))
    structure = values.get("s_query")
    if structure is not None:
        compile_structured(call.state, asked_by(call), structure.get("query"))
        values["s_query"] = {"results_limit": None, "sort": [], **structure}
    # Both say who sees a view; whichever was sent counts.
    sharing = values.get("sharing_settings")
    if sharing is not None:
        values["is_shared"] = sharing["whole_org"]
        values["shared_with"] = [*sharing["user_ids"], *sharing["group_ids"]]
    elif "is_shared" in values or "shared_with" in values:
        whole = values.get("is_shared", (before or {}).get("is_shared", False))
        ids: list[str] = values.get("shared_with") or []
        values["sharing_settings"] = {
            "whole_org": whole,
            "user_ids": [id for id in ids if not id.startswith("group_")],
            "group_ids": [id for id in ids if id.startswith("group_")],
        }
    if values.get("shared_with", ...) is None:
        values["shared_with"] = []


def _list_leads(call: Call) -> None:
    """Without a type, the views of leads."""
    if not {"type", "type__in"} & set(call.query):
        call.query["type"] = "lead"


def _asks_for_user(state: State, view: Record) -> bool:
    """Whether the view finds something else for each user."""
    del state
    return _mentions(view["s_query"]) or ":me" in (view["query"] or "").lower()


def _mentions(node: Any) -> bool:
    inner = as_object(node)
    if inner is not None:
        return inner.get("type") == "current_user" or any(map(_mentions, inner.values()))
    return any(map(_mentions, as_list(node) or ()))


SMART_VIEWS = Resource(
    kind="saved_search",
    path="/saved_search/",
    prefix="save",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("description", default=""),
        Field("type", choice(*TYPES), default="lead", nullable=False),
        Field("query"),
        Field("s_query", mapping),
        Field("selected_fields", list_of(mapping)),
        Field("is_shared", flag, default=False, nullable=False),
        Field("shared_with", list_of(reference("membership", "user", "group")), default=[]),
        Field(
            "sharing_settings",
            shape(
                Field("whole_org", flag, default=False),
                Field("user_ids", list_of(reference("user", "membership")), default=[]),
                Field("group_ids", list_of(reference("group")), default=[]),
            ),
            default={"whole_org": False, "user_ids": [], "group_ids": []},
            nullable=False,
        ),
        Field("user_id", default=own_user, read_only=True),
        Field("used_recently", default=False, read_only=True),
    ),
    derived={"is_user_dependent": _asks_for_user},
    follows={"s_query": ("is_user_dependent",), "query": ("is_user_dependent",)},
    stamps=("organization_id", "date_created", "date_updated"),
    short_ids=False,
    newest_first=False,
    filters=("type",),
    list_rule=_list_leads,
    check=_check,
)
