"""Scheduling links: a user's own, those of OAuth apps, and shared ones that lead to users' own.

https://developer.close.com/api/resources/scheduling-links/list
"""

from __future__ import annotations

import re

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import Forbidden, NotFound
from close_async.sandbox.http.messages import Call, Response, no_content
from close_async.sandbox.http.paging import Match
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.fields import (
    Field,
    integer,
    own_user,
    read_fields,
    reference,
    text_up_to,
)
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_APP = "oa2client_sandbox"
_NAME = Field("name", text_up_to(1000, empty=False), required=True)
_URL = Field("url", text_up_to(2000, empty=False), required=True)
_FROM_APPS = (
    Field("source_id", text_up_to(1000, empty=False), required=True),
    _NAME,
    _URL,
    Field("description"),
    Field("source_type"),
    Field("duration_in_minutes", integer(1)),
)


def _common(kind: str) -> tuple[Field, ...]:
    return (
        Field("description"),
        Field("type", default=kind, read_only=True),
        Field("source", default="MANUAL", read_only=True),
        Field("source_id", read_only=True),
        Field("source_type", read_only=True),
        Field("duration_in_minutes", read_only=True),
        Field("oauth_client_id", read_only=True),
    )


def _template_tag(state: State, record: Record) -> str:
    """What stands for the link in templates."""
    del state
    name = re.sub(r"\W+", "_", record["name"].lower()).strip("_")
    owner = "user" if record["type"] == "USER" else "organization"
    return f"{{{{ {owner}.scheduling_link.{name} }}}}"


def _own(call: Call) -> Match:
    return lambda row: row["user_id"] == call.user_id


def _needs_app(call: Call) -> None:
    if call.api_key_id is not None:
        raise Forbidden("Only OAuth apps can manage their scheduling links.")


def _from_app(call: Call, source_id: object) -> Record | None:
    return next(
        (
            row
            for row in SCHEDULING_LINKS.table(call.state)
            if row["source_id"] == source_id
            and row["oauth_client_id"] == _APP
            and row["user_id"] == call.user_id
        ),
        None,
    )


def _integrate(call: Call) -> Response:
    """POST /scheduling_link/integration/: made, or changed if the app has it already."""
    _needs_app(call)
    state, checks = call.state, Checks(call.body)
    known = _from_app(call, call.body.get("source_id"))
    values = read_fields(call, checks, _FROM_APPS, new=known is None)
    checks.done()
    if known is None:
        source = {"source": "THIRD_PARTY", "oauth_client_id": _APP}
        record = SCHEDULING_LINKS.make(state, call, {**values, **source})
    else:
        record = SCHEDULING_LINKS.change(state, call, known, values)
    return Response(SCHEDULING_LINKS.show(state, record))


def _delete_integrated(call: Call) -> Response:
    _needs_app(call)
    record = _from_app(call, call.params["source_id"])
    if record is None:
        raise NotFound
    SCHEDULING_LINKS.remove(call.state, call, record)
    return no_content()


def _associate(call: Call) -> Response:
    """POST /shared_scheduling_link_association/: whom a shared link leads to, and where."""
    state, checks = call.state, Checks(call.body)
    values = read_fields(call, checks, ASSOCIATIONS.fields, new=True)
    user_id = values.get("user_id") or call.user_id
    link = SCHEDULING_LINKS.get(state, values.get("user_scheduling_link_id"))
    if link is not None and link["user_id"] != user_id:
        checks.wrong("user_scheduling_link_id", "This link belongs to another user.")
    if (values.get("user_scheduling_link_id") is None) == (values.get("url") is None):
        checks.errors.append("Either user_scheduling_link_id or url has to be given.")
    checks.done()
    known = _association(state, values["shared_scheduling_link_id"], user_id)
    if known is not None:
        ASSOCIATIONS.remove(state, call, known)
    record = ASSOCIATIONS.make(state, call, {**values, "user_id": user_id})
    shown = ASSOCIATIONS.show(state, record)
    del shown["id"]
    return Response(shown, 201)


def _unmap(call: Call) -> Response:
    state, checks = call.state, Checks(call.body)
    values = read_fields(call, checks, ASSOCIATIONS.fields[:2], new=True)
    checks.done()
    user_id = values.get("user_id") or call.user_id
    known = _association(state, values["shared_scheduling_link_id"], user_id)
    if known is None:
        raise NotFound
    ASSOCIATIONS.remove(state, call, known)
    return Response({})


def _association(state: State, shared_id: str, user_id: str) -> Record | None:
    return next(
        (
            row
            for row in ASSOCIATIONS.table(state)
            if (row["shared_scheduling_link_id"], row["user_id"]) == (shared_id, user_id)
        ),
        None,
    )


def _forget(call: Call, link: Record) -> None:
    """An association goes with either of its links."""
    for row in list(ASSOCIATIONS.table(call.state)):
        if link["id"] in (row["shared_scheduling_link_id"], row["user_scheduling_link_id"]):
            ASSOCIATIONS.remove(call.state, call, row)


SCHEDULING_LINKS = Resource(
    kind="scheduling_link",
    path="/scheduling_link/",
    prefix="schl",
    fields=(
        _NAME,
        _URL,
        *_common("USER"),
        Field("user_id", default=own_user, read_only=True),
    ),
    stamps=("organization_id",),
    events=False,
    newest_first=False,
    created_status=201,
    deleted_status=204,
    derived={"template_tag": _template_tag},
    select=_own,
    after_delete=_forget,
    extra=(
        Route("POST", "/scheduling_link/integration/", _integrate),
        Route("DELETE", "/scheduling_link/integration/{source_id}/", _delete_integrated),
    ),
)

SHARED_SCHEDULING_LINKS = Resource(
    kind="shared_scheduling_link",
    path="/shared_scheduling_link/",
    prefix="schl",
    fields=(
        _NAME,
        Field("url", read_only=True),
        *_common("SHARED"),
        Field("user_id", read_only=True),
    ),
    stamps=("organization_id",),
    events=False,
    newest_first=False,
    created_status=201,
    deleted_status=204,
    derived={"template_tag": _template_tag},
    after_delete=_forget,
)

ASSOCIATIONS = Resource(
    kind="shared_scheduling_link_association",
    path="/shared_scheduling_link_association/",
    prefix="schla",
    operations=(),
    fields=(
        Field("shared_scheduling_link_id", reference("shared_scheduling_link"), required=True),
        Field("user_id", reference("user")),
        Field("user_scheduling_link_id", reference("scheduling_link")),
        Field("url", text_up_to(2000, empty=False)),
    ),
    stamps=("organization_id",),
    events=False,
    extra=(
        Route("POST", "/shared_scheduling_link_association/", _associate),
        Route("POST", "/shared_scheduling_link_association/unmap/", _unmap),
    ),
)
"""Which of a user's own links, or which address, a shared link leads to."""
