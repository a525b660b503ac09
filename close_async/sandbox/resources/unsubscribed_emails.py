"""Unsubscribed e-mail addresses, which nothing is sent to in bulk or by sequences.

Contacts show of each of their addresses whether it is one of them.

https://developer.close.com/api/resources/unsubscribed-emails/list
"""

from __future__ import annotations

from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.fields import Field, email, read_one
from close_async.sandbox.resources.resource import STAMPS, Resource
from close_async.sandbox.store.cause import Cause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_SHOWN = frozenset({"email"})


def is_unsubscribed(state: State, address: str | None) -> bool:
    """Whether an address is unsubscribed."""
    return address is not None and _find(state, address) is not None


def unsubscribe(state: State, cause: Cause, address: str) -> Record:
    """Have an address be written to no more."""
    record = UNSUBSCRIBED_EMAILS.make(state, cause, {"email": address})
    _mark(state, cause, address, unsubscribed=True)
    return record


def _find(state: State, address: str) -> Record | None:
    wanted = address.lower()
    rows = UNSUBSCRIBED_EMAILS.table(state)
    return next((row for row in rows if row["email"].lower() == wanted), None)


def _mark(state: State, cause: Cause, address: str, *, unsubscribed: bool) -> None:
    wanted = address.lower()
    for contact in list(state.contacts):
        emails = [
            {**each, "is_unsubscribed": unsubscribed} if each["email"].lower() == wanted else each
            for each in contact["emails"]
        ]
        if emails != contact["emails"]:
            state.update(state.contacts, contact, {"emails": emails}, cause)


def _create(call: Call) -> Response:
    address: str = read_one(call, Field("email", email, required=True))
    if _find(call.state, address) is not None:
        raise BadRequest(fields={"email": "This email address is already unsubscribed."})
    record = unsubscribe(call.state, call, address)
    return Response(UNSUBSCRIBED_EMAILS.show(call.state, record, _SHOWN), 201)


def _delete(call: Call) -> Response:
    address = call.params["email_address"]
    record = _find(call.state, address)
    if record is None:
        raise NotFound
    UNSUBSCRIBED_EMAILS.remove(call.state, call, record)
    _mark(call.state, call, address, unsubscribed=False)
    return Response(UNSUBSCRIBED_EMAILS.show(call.state, record, _SHOWN))


UNSUBSCRIBED_EMAILS = Resource(
    kind="unsubscribed_email",
    path="/unsubscribe/email/",
    prefix="unsub",
    operations=("list",),
    fields=(Field("email", email, required=True),),
    not_in_lists=("id", *STAMPS),
    extra=(
        Route("POST", "/unsubscribe/email/", _create),
        Route("DELETE", "/unsubscribe/email/{email_address}/", _delete),
    ),
)
