"""Contacts: people on a lead, with their addresses, numbers and links."""

from __future__ import annotations

import re
from typing import Any

import orjson

from close_async.sandbox.http.checks import EMAIL, Checks
from close_async.sandbox.http.errors import NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import list_response, narrow, offset_list, page
from close_async.sandbox.http.routes import crud
from close_async.sandbox.phones import parse_phone
from close_async.sandbox.resources.custom_values import Owner, read_custom
from close_async.sandbox.resources.lead_records import contacts_changed, create_silently
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import CONTACT, show

OWNER = Owner("contact")
_LIST_KEYS = ("emails", "phones", "urls")


def list_contacts(call: Call) -> Response:
    """GET /contact/"""
    state = call.state
    index = state.index(state.contacts)
    fields = call.fields()

    def view(row: Record) -> Record:
        return show(state, row, CONTACT, fields)

    lead_id = call.query.get("lead_id")
    if lead_id:
        rows = narrow(
            call, ("contact", lead_id), index, None, order=lambda _: index.of_lead(lead_id)
        )
        return offset_list(call, "contact", rows, view)
    limit, skip = page(call, "contact")
    data = [orjson.dumps(view(row)) for row in index.newest_first(skip, skip + limit)]
    return list_response(data, has_more=skip + limit < len(index))


def get_contact(call: Call) -> Response:
    """GET /contact/{id}/"""
    return Response(show(call.state, _find(call), CONTACT, call.fields()))


def create_contact(call: Call) -> Response:
    """POST /contact/: without `lead_id`, a lead is made for it."""
    state = call.state
    checks = Checks(call.body)
    checks.refers("lead_id", lambda id: id in state.leads)
    lead_id = call.body.get("lead_id")
    values = read_contact(checks)
    custom = read_custom(state, checks, OWNER, {}, lead_id)
    checks.done()
    if lead_id is None:
        lead_id = create_silently(call, values.get("name"))["id"]
    before = [row["id"] for row in state.contacts.of_lead(lead_id)]
    record = new_contact(call, lead_id, {**values, **_set(custom)})
    state.create(state.contacts, record, call)
    contacts_changed(call, lead_id, before)
    return Response(show(state, record, CONTACT))


def update_contact(call: Call) -> Response:
    """PUT /contact/{id}/: lists are replaced whole."""
    state = call.state
    record = _find(call, stale=False)
    checks = Checks(call.body)
    checks.refers("lead_id", lambda id: id in state.leads)
    lead_id = call.body.get("lead_id") or record["lead_id"]
    changes = read_contact(checks)
    changes.update(read_custom(state, checks, OWNER, record, lead_id))
    checks.done()
    if lead_id != record["lead_id"]:
        changes["lead_id"] = lead_id
    after = state.update(state.contacts, record, changes, call)
    return Response(show(state, after, CONTACT))


def delete_contact(call: Call) -> Response:
    """DELETE /contact/{id}/"""
    state = call.state
    record = _find(call, stale=False)
    lead_id = record["lead_id"]
    before = [row["id"] for row in state.contacts.of_lead(lead_id)]
    state.delete(state.contacts, record, call)
    contacts_changed(call, lead_id, before)
    return Response({})


def _find(call: Call, *, stale: bool = True) -> Record:
    state = call.state
    id = call.params["id"]
    record = state.find(state.contacts, id) if stale else state.contacts.get(id)
    if record is None:
        raise NotFound
    return record


def _set(custom: Record) -> Record:
    return {key: value for key, value in custom.items() if value is not ...}


def read_contact(checks: Checks) -> Record:
    """What a body says of a contact, apart from custom values; unknown keys are let pass."""
    values: Record = {}
    for name in ("name", "title"):
        checks.text(name, longest=1000)
        if name in checks.body:
            values[name] = checks.body[name]
    checks.text("timezone")
    if "timezone" in checks.body:
        values["timezone"] = checks.body["timezone"]
    for name, read in (("emails", _email), ("phones", _phone), ("urls", _url)):
        members = checks.members(name, read)
        if members is not None:
            values[name] = members
    return values


def new_contact(call: Call, lead_id: str, values: Record) -> Record:
    """A contact with everything that a body may leave out."""
    state: State = call.state
    date = state.clock.iso()
    empty: dict[str, list[Any]] = {key: [] for key in _LIST_KEYS}
    return {
        "id": state.ids.new("cont"),
        "organization_id": state.organization_id,
        "lead_id": lead_id,
        "name": None,
        "title": None,
        **empty,
        "timezone": None,
        "date_created": date,
        "date_updated": date,
        "created_by": call.caller.user_id,
        "updated_by": call.caller.user_id,
        **values,
    }


def _email(checks: Checks) -> Record | None:
    email = checks.body.get("email")
    if not isinstance(email, str) or not EMAIL.fullmatch(email.strip()):
        checks.wrong("email", "Invalid email address.")
        return None
    checks.text("type")
    return {
        "email": email.strip(),
        "type": checks.body.get("type") or "office",
        "is_unsubscribed": False,
    }


def _phone(checks: Checks) -> Record | None:
    number = checks.body.get("phone")
    phone = parse_phone(number) if isinstance(number, str) else None
    if phone is None:
        checks.wrong("phone", "Invalid phone number.")
        return None
    checks.text("type")
    return {
        "phone": phone.number,
        "phone_formatted": phone.formatted,
        "country": phone.country,
        "type": checks.body.get("type") or "office",
    }


def _url(checks: Checks) -> Record | None:
    url = checks.body.get("url")
    if not isinstance(url, str) or not url.strip():
        checks.wrong("url", "Invalid URL.")
        return None
    checks.text("type")
    if not re.match(r"[a-z][a-z0-9+.-]*://", url, re.IGNORECASE):
        url = f"http://{url}"
    return {"url": url, "type": checks.body.get("type") or "url"}


ROUTES = crud(
    "/contact/",
    list=list_contacts,
    create=create_contact,
    get=get_contact,
    update=update_contact,
    delete=delete_contact,
)
