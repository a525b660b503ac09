"""Templates with placeholders, such as `{{ contact.first_name | default("there") }}`.

A placeholder names something of the contact, the lead, the user or the organization; of a custom
field, its name or id: `{{ lead.custom["Industry"] }}`. What has no value renders as nothing, or as
its default: `{{ contact.first_name or "there" }}` says the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from close_async.sandbox.shapes import as_list
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import (
    contact_display_name,
    custom_by_name,
    display_name,
    user_name,
)

_TAG = re.compile(
    r"""{{\s*(?P<object>\w+)
        (?:\.(?P<key>[\w.]+?)|\.custom\[(?P<quote>["'])(?P<name>.*?)(?P=quote)\])?
        \s*(?:(?:\|\s*default\(\s*|or\s+)(?P<mark>["'])(?P<fallback>.*?)(?P=mark)\s*\)?)?
        \s*}}""",
    re.VERBOSE,
)


def render(
    state: State,
    text: str,
    lead_id: object,
    contact_id: object,
    user_id: object,
    *,
    opportunity_id: object = None,
    write: Callable[[str], str] = str,
) -> str:
    """A template with its placeholders filled in.

    Args:
        state: where the lead, the contact and the user are.
        text: the template.
        lead_id: the lead it is about.
        contact_id: whom it is written to.
        user_id: who writes.
        opportunity_id: the opportunity it is about.
        write: how a value is written, such as escaped for an address.
    """
    objects = {
        "lead": _lead(state, state.leads.get(lead_id)),
        "opportunity": _opportunity(state, state.opportunities.get(opportunity_id)),
        "contact": _contact(state, state.contacts.get(contact_id)),
        "user": _user(state, state.users.get(user_id)),
        "organization": dict(state.organization),
    }

    def fill(found: re.Match[str]) -> str:
        values = objects.get(found["object"])
        if values is None:
            return found[0]
        key = found["key"] or ""
        value = values.get("custom", {}).get(found["name"]) if found["name"] else values.get(key)
        if value in (None, "", []):
            return write(found["fallback"] or "")
        members = as_list(value)
        return write(str(value) if members is None else ", ".join(map(str, members)))

    return _TAG.sub(fill, text)


def _named(text: str | None) -> dict[str, str]:
    first, _, last = (text or "").partition(" ")
    return {"first_name": first, "last_name": last.rpartition(" ")[2]}


def _custom(state: State, record: Record) -> dict[str, Any]:
    return {
        **{key[7:]: value for key, value in record.items() if key.startswith("custom.")},
        **custom_by_name(state, record),
    }


def _contact(state: State, contact: Record | None) -> dict[str, Any]:
    if contact is None:
        return {}
    return {
        **contact,
        **_named(contact["name"]),
        "display_name": contact_display_name(state, contact),
        "email": next((each["email"] for each in contact["emails"]), None),
        "phone": next((each["phone_formatted"] for each in contact["phones"]), None),
        "custom": _custom(state, contact),
    }


def _lead(state: State, lead: Record | None) -> dict[str, Any]:
    if lead is None:
        return {}
    status = state.lead_statuses.get(lead["status_id"])
    return {
        **lead,
        "display_name": display_name(state, lead),
        "status_label": None if status is None else status["label"],
        "custom": _custom(state, lead),
    }


def _opportunity(state: State, opportunity: Record | None) -> dict[str, Any]:
    if opportunity is None:
        return {}
    return {**opportunity, "custom": _custom(state, opportunity)}


def _user(state: State, user: Record | None) -> dict[str, Any]:
    if user is None:
        return {}
    name = user_name(state, user["id"])
    return {**user, "name": name, "full_name": name}
