'''What resources share: say what a resource is, and its operations come from here.

A resource is one short file that says its fields, its filters and what is special about it:

    """Outcomes: how a call or a meeting ended."""

    from close_async.sandbox.resources.fields import Field, choice, text_up_to
    from close_async.sandbox.resources.resource import Resource

    OUTCOMES = Resource(
        kind="outcome",                    # its table, and the object_type of its events, if any
        path="/outcome/",
        prefix="outcome",                  # ids are outcome_…; short_ids=False makes them long
        fields=(
            Field("name", text_up_to(100, empty=False), required=True),
            Field("description", default=None),
            Field("type", choice("custom", "vm-dropped"), default="custom", nullable=False),
        ),
        derived={"applies_to": lambda state, row: …},   # shown, never stored
        filters=("type",),                 # ?type=custom and ?type__in=custom,vm-dropped
        events=False,                      # Close's event log has none of this kind
        newest_first=False,                # lists in the order in which they were made
        created_status=201,                # newer endpoints: 201 with Location; older: 200
    )

It is served once it stands in `resources/routes.py`, in `RESOURCES`. Then GET with `_limit`,
`_skip`, `_fields`, POST, GET, PUT and DELETE work, bodies are checked (400 with `field-errors`),
keys that are not fields are passed over as Close does, `id`, `organization_id`, `date_created`,
`date_updated`, `created_by` and `updated_by` are kept, and each change is an event with its
`changed_fields` and `previous_data`, those in `derived` included where `follows` says what they
follow: `follows={"type": ("applies_to",)}`. Each part has a test: `tests/sandbox/resources/`.

What is special, each optional:

- `operations`: which of list, get, create, update, delete there are.
- `type`: one `_type` in a table that several resources share. Activities are made with
  `activity(...)` of `resources/activities.py`, which knows what all kinds have in common.
- `check(call, checks, values, before)`: rules over several fields. It may change `values`, which
  are what the body set, and says `checks.wrong(name, text)`; `before` is None for a new record.
- `complete(state, record)`: what a new record has besides, worked out from what it has so far.
- `after_create(call, record)`, `after_update(call, before, after)`, `after_delete(call, record)`:
  what else happens. They change other records through `state` or another resource's methods.
- `before_delete(call, record)`: may refuse by raising an error of `http/errors.py`.
- `custom`: whose custom fields its records carry, such as `Owner("lead")`.
- `select(call)`: a further filter, as a function of a record; None lets everything pass.
- `list_rule(call)`: may refuse a list, for instance without `lead_id`.
- `on_request`: shown only when `_fields` names them.
- `seed(state, rng)`: the records that a sandbox starts with; `new` makes them.
- `extra`: routes beyond the usual five; `find(call)` gives the record that a path names.

What other code uses: `new` (a record, not stored yet), `make` (stored, with its event), `change`,
`remove`, `show`. They take the state and a cause, which is the request or a `SystemCause`, so that
what time brings about goes the same way as what a request asks for:

    CALLS.make(state, SystemCause(user_id), {"lead_id": id, "direction": "inbound"})
    state.agenda.add(due, send_it, record["id"])     # calls send_it(state, id) when it is due
    state.outbox.append(Message("sms", to=("+1…",), …))   # what would have left for the world

A record is never changed in place. Whatever a reader, rule or hook needs of the request is in
`call`: `state`, `query`, `body`, `params`, `caller`, `tz_offset`.
'''

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import orjson

from close_async.sandbox.clock import naive
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response, created, no_content
from close_async.sandbox.http.paging import (
    Match,
    date_bounds,
    flag,
    list_response,
    narrow,
    offset_list,
    text_set,
)
from close_async.sandbox.http.routes import Route, crud
from close_async.sandbox.resources.custom_values import Owner, read_custom
from close_async.sandbox.resources.fields import Field, read_fields
from close_async.sandbox.store.activity_kinds import EVENTS
from close_async.sandbox.store.cause import Cause
from close_async.sandbox.store.state import Fields, State
from close_async.sandbox.store.tables import Record, Table
from close_async.sandbox.store.views import Computed, show

Check: TypeAlias = Callable[[Call, Checks, Record, "Record | None"], None]

OPERATIONS = ("list", "get", "create", "update", "delete")
STAMPS = ("organization_id", "date_created", "date_updated", "created_by", "updated_by")


@dataclass(kw_only=True, eq=False)
class Resource:
    """One resource: what it is made of, and its operations. The module's words say how to use it.

    Args:
        kind: its table; also the `object_type` of its events, unless `type` says otherwise.
        path: its path under the API's, such as `/outcome/`.
        prefix: how its ids start.
        fields: what a body may set, with defaults.
        type: its `_type`, where several resources share a table.
        operations: which of the usual five there are.
        derived: what is shown without being stored.
        on_request: the same, shown only when `_fields` names it.
        not_in_lists: keys that only single records show.
        hidden_unless: keys that are shown only when a parameter of the request is true, and it.
        follows: which of `derived` change with a stored key, for events.
        filters: keys that a list is filtered by, as `key` and `key__in`.
        flags: keys that a list is filtered by as true or false.
        dates: keys that a list is filtered by as `key__gt` and so on.
        order_by: what `_order_by` takes, with or without a minus.
        newest_first: whether lists go by `date_created`, newest first; otherwise as they were made.
        paged: whether lists have `_limit`, `_skip` and `has_more`.
        with_total: whether they have `total_results`.
        page_kind: which cap on `_limit` and `_skip` counts, by `SandboxConfig.page_limits`.
        stamps: which of the usual keys records have.
        naive_dates: whether `date_created` and `date_updated` are without an offset.
        short_ids: whether ids have 22 letters rather than 43.
        events: whether the event log tells of them; Close's has no events of some kinds.
        under_leads: whether records belong to a lead and go with it.
        created_status: the status of POST.
        deleted_status: the status of DELETE.
        custom: whose custom fields its records carry.
    """

    kind: str
    path: str
    prefix: str
    fields: tuple[Field, ...]
    type: str | None = None
    operations: Collection[str] = OPERATIONS
    derived: Computed = field(default_factory=dict[str, Any])
    on_request: Computed = field(default_factory=dict[str, Any])
    not_in_lists: Collection[str] = ()
    hidden_unless: Mapping[str, str] = field(default_factory=dict[str, str])
    follows: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    filters: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    order_by: tuple[str, ...] = ()
    newest_first: bool = True
    paged: bool = True
    with_total: bool = False
    page_kind: str = "other"
    stamps: Collection[str] = STAMPS
    naive_dates: bool = False
    short_ids: bool = True
    under_leads: bool = False
    events: bool = True
    created_status: int = 200
    deleted_status: int = 200
    custom: Owner | None = None
    check: Check | None = None
    complete: Callable[[State, Record], Record] | None = None
    select: Callable[[Call], Match | None] | None = None
    list_rule: Callable[[Call], None] | None = None
    after_create: Callable[[Call, Record], None] | None = None
    after_update: Callable[[Call, Record, Record], None] | None = None
    before_delete: Callable[[Call, Record], None] | None = None
    after_delete: Callable[[Call, Record], None] | None = None
    seed: Callable[[State, random.Random], Iterable[Record]] | None = None
    extra: tuple[Route, ...] = ()

    def __post_init__(self) -> None:
        self._hidden = tuple(each.name for each in self.fields if each.hidden)

    @property
    def event(self) -> str:
        """The `object_type` of its events."""
        return self.kind if self.type is None else EVENTS[self.type]

    # Where it stands -------------------------------------------------------------------------

    def install(self, state: State) -> None:
        """Give a state the table of this resource, and say how its events show a record."""
        state.add_table(
            Table(self.kind, self.prefix, under_leads=self.under_leads, silent=not self.events)
        )
        state.set_view(self.event, self.show, self.derived, self.follows)

    def load(self, state: State, rng: random.Random) -> None:
        """Give a state the records that it starts with."""
        if self.seed is not None:
            self.table(state).load(self.seed(state, rng))

    def table(self, state: State) -> Table:
        """Where its records lie."""
        return state.tables[self.kind]

    def routes(self) -> list[Route]:
        """Its operations at their paths."""
        handlers = {
            "list": self.list_all,
            "create": self._create,
            "get": self._get,
            "update": self._update,
            "delete": self._delete,
        }
        usual = crud(self.path, **{name: handlers[name] for name in self.operations})
        return [*self.extra, *usual]

    # What other code uses ----------------------------------------------------------------------

    def get(self, state: State, id: object) -> Record | None:
        """The record of that id, if it is one of this resource."""
        record = self.table(state).get(id)
        if record is None or (self.type is not None and record["_type"] != self.type):
            return None
        return record

    def find(self, call: Call, name: str = "id") -> Record:
        """The record that a request's path names.

        Raises:
            NotFound: there is none.
        """
        record = self.get(call.state, call.params[name])
        if record is None:
            raise NotFound
        return record

    def new(self, state: State, cause: Cause, values: Record) -> Record:
        """A record with everything that `values` leave out; it is not stored."""
        date = state.clock.iso()
        shown_date = naive(date) if self.naive_dates else date
        ids = state.ids
        record: Record = {"id": ids.short(self.prefix) if self.short_ids else ids.new(self.prefix)}
        if self.type is not None:
            record["_type"] = self.type
        usual: Record = {
            "organization_id": state.organization_id,
            "date_created": shown_date,
            "date_updated": shown_date,
            "created_by": cause.user_id,
            "updated_by": cause.user_id,
        }
        record.update((name, usual[name]) for name in STAMPS if name in self.stamps)
        for each in self.fields:
            if each.name not in record:
                default = each.default
                record[each.name] = default(state, cause) if callable(default) else default
        record.update(values)
        if self.complete is not None:
            record.update(self.complete(state, record))
        return record

    def make(self, state: State, cause: Cause, values: Record) -> Record:
        """A new record, stored, with its event."""
        return state.create(self.table(state), self.new(state, cause, values), cause)

    def change(
        self,
        state: State,
        cause: Cause,
        record: Record,
        changes: Record,
        *,
        action: str = "updated",
    ) -> Record:
        """The record with changes, stored, with its event; without a real change nothing."""
        return state.update(self.table(state), record, changes, cause, action=action)

    def remove(self, state: State, cause: Cause, record: Record) -> None:
        """Take a record away, with its event."""
        state.delete(self.table(state), record, cause)

    def show(self, state: State, record: Record, fields: Fields = None) -> Record:
        """A record as responses and events show it."""
        shown = show(state, record, self.derived, fields)
        for name in self._hidden:
            shown.pop(name, None)
        for name in fields or ():
            if name in self.on_request:
                shown[name] = self.on_request[name](state, record)
        return shown

    def choose(self, call: Call) -> list[Record]:
        """The records that the filters of a request select, in the order of the list."""
        state = call.state
        index = state.index(self.table(state))
        given = {name: text_set(call, name) for name in self.filters}
        wanted = {name: values for name, values in given.items() if values is not None}
        flags = {name: flag(call, name) for name in self.flags}
        set_flags = {name: value for name, value in flags.items() if value is not None}
        bounds = date_bounds(call, *self.dates)
        if self.naive_dates:
            bounds = [(name, op, naive(limit)) for name, op, limit in bounds]
        further = self.select(call) if self.select is not None else None
        among: AbstractSet[str] | None = None
        if self.type is not None:
            among = index.having("_type", self.type)
        for name, values in wanted.items():
            found = frozenset[str]().union(*(index.having(name, value) for value in values))
            among = found if among is None else among & found

        def match(row: Record) -> bool:
            return all(row.get(name) is value for name, value in set_flags.items()) and (
                further is None or further(row)
            )

        key = (self.path, tuple(wanted.items()), tuple(set_flags.items()))
        return narrow(
            call,
            None if further is not None else (key, call.query.get("_order_by")),
            index,
            match if set_flags or further is not None else None,
            bounds,
            self._order(call),
            among=among,
            as_made=not self.newest_first and "_order_by" not in call.query,
        )

    # The operations ------------------------------------------------------------------------------

    def list_all(self, call: Call) -> Response:
        """What a GET of its path gives."""
        if self.list_rule is not None:
            self.list_rule(call)
        rows, fields = self.choose(call), call.fields()
        if not self.paged:
            return list_response(
                [orjson.dumps(self._shown(call, row, fields, listed=True)) for row in rows]
            )
        return offset_list(
            call,
            self.page_kind,
            rows,
            lambda row: self._shown(call, row, fields, listed=True),
            with_total=self.with_total,
        )

    def _get(self, call: Call) -> Response:
        state = call.state
        record = state.find(self.table(state), call.params["id"])
        if record is None or (self.type is not None and record["_type"] != self.type):
            raise NotFound
        return Response(self._shown(call, record, call.fields()))

    def _create(self, call: Call) -> Response:
        values = self._read(call, None)
        record = self.make(call.state, call, values)
        if self.after_create is not None:
            self.after_create(call, record)
        shown = self._shown(call, self.get(call.state, record["id"]) or record)
        return created(call, shown) if self.created_status == 201 else Response(shown)

    def _update(self, call: Call) -> Response:
        before = self.find(call)
        after = self.change(call.state, call, before, self._read(call, before))
        if self.after_update is not None:
            self.after_update(call, before, after)
        return Response(self._shown(call, self.get(call.state, after["id"]) or after))

    def _delete(self, call: Call) -> Response:
        record = self.find(call)
        if self.before_delete is not None:
            self.before_delete(call, record)
        self.remove(call.state, call, record)
        if self.after_delete is not None:
            self.after_delete(call, record)
        return no_content() if self.deleted_status == 204 else Response({})

    def _shown(
        self, call: Call, record: Record, fields: Fields = None, *, listed: bool = False
    ) -> Record:
        shown = self.show(call.state, record, fields)
        for name in self.not_in_lists if listed else ():
            shown.pop(name, None)
        for name, parameter in self.hidden_unless.items():
            if name in shown and not flag(call, parameter):
                del shown[name]
        return shown

    def _read(self, call: Call, before: Record | None) -> Record:
        checks = Checks(call.body)
        values = read_fields(call, checks, self.fields, new=before is None)
        if self.custom is not None:
            lead_id = values.get("lead_id", before and before.get("lead_id"))
            custom = read_custom(call.state, checks, self.custom, before or {}, lead_id)
            if before is None:
                custom = {key: value for key, value in custom.items() if value is not ...}
            values.update(custom)
        if self.check is not None:
            self.check(call, checks, values, before)
        checks.done()
        return values

    def _order(self, call: Call) -> Callable[[Iterable[Record]], list[Record]] | None:
        order = call.query.get("_order_by", "")
        name = order.lstrip("-")
        if not name:
            return None
        if name not in self.order_by:
            raise BadRequest(fields={"_order_by": "This field cannot be ordered by."})
        return lambda rows: sorted(
            rows,
            # A value that is not set comes first; it is not compared with the others.
            key=lambda row: (row.get(name) is not None, row.get(name) or "", row["id"]),
            reverse=order.startswith("-"),
        )
