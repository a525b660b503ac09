"""What a sandbox knows and how it changes: tables, indexes that may trail, events, counters.

Every change goes through `create`, `update` or `delete`, which write the table, the event log and,
when its time has come, the index. What is due later stands in `agenda` and is done by `catch_up`,
which runs before each request; what would have left for the world stands in `outbox`.

All that a snapshot has to hold is reachable from here: tables, events, agenda, outbox, and
`documents`, the single records that belong to no table. A record, and a value in `documents`, is
never changed in place; put a new one instead.
"""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import orjson

from close_async.sandbox.clock import Clock, naive
from close_async.sandbox.config import SandboxConfig
from close_async.sandbox.faults import Faults
from close_async.sandbox.store.activity_kinds import EVENTS, WITHOUT_EVENTS
from close_async.sandbox.store.agenda import Agenda
from close_async.sandbox.store.cause import Cause
from close_async.sandbox.store.event_log import Event, EventLog
from close_async.sandbox.store.ids import Ids
from close_async.sandbox.store.outbox import Message
from close_async.sandbox.store.tables import Index, Record, Table
from close_async.sandbox.store.tokens import Tokens

_KEPT_LISTS = 64
_KEPT_REQUESTS = 5000
_KEPT_VIEWS = 100_000


@dataclass(frozen=True, slots=True)
class Served:
    """One request that was answered."""

    method: str
    template: str
    path: str
    query: dict[str, str]
    status: int
    key: str


Fields: TypeAlias = frozenset[str] | None
"""What `_fields` names; None is everything."""

Show: TypeAlias = "Callable[[State, Record, Fields], Record]"

Perform: TypeAlias = Callable[..., Any]
"""Does one operation without a request; see `http.performing`."""


def _nobody_listens(state: State, event: Event) -> None:
    del state, event


def _no_links(state: State, kind: str, record: Record) -> list[Record]:
    del state, kind, record
    return []


def _no_operations(*given: Any, **more: Any) -> Any:
    raise RuntimeError("an operation needs an application; see create_app")


@dataclass(frozen=True, slots=True)
class View:
    """How events show a kind of record, and what changes with a stored key besides it."""

    show: Show
    derived: Mapping[str, Callable[[State, Record], Any]]
    follows: Mapping[str, tuple[str, ...]]


class State:
    """Everything one sandbox holds.

    `requests` counts what was asked by (method, path template), refusals included; `statuses`
    counts the responses by status; `rate_limited` the 429s of its limits; `recent` holds the last
    thousands of requests; `connections` the peers that ever connected; `most_in_flight` the
    largest number of requests that were open at once, `served` how many ever came. `root_url` is
    where the last request reached the server; `perform` does an operation as a request would, and
    `links` gives the integration links that a record of a kind shows.
    """

    def __init__(self, config: SandboxConfig) -> None:
        self.config = config
        self.clock: Clock = Clock(config.clock_skew_seconds, config.clock)
        self.ids: Ids = Ids(config.seed)
        self.random: random.Random = random.Random(f"habits {config.seed}")
        self.faults: Faults = Faults(config.faults)
        self.tokens: Tokens = Tokens(config, self.ids)
        self.events: EventLog = EventLog(config.event_consolidation_seconds)

        self.agenda: Agenda = Agenda()
        self.outbox: list[Message] = []
        self.documents: dict[str, Any] = {}

        self.tables: dict[str, Table] = {}
        self.users: Table = self.add_table(Table("user", "user"))
        self.memberships: Table = self.add_table(Table("membership", "memb"))
        self.lead_statuses: Table = self.add_table(Table("status.lead", "stat"))
        self.opportunity_statuses: Table = self.add_table(Table("status.opportunity", "stat"))
        self.pipelines: Table = self.add_table(Table("pipeline", "pipe", silent=True))
        self.custom_fields: Table = self.add_table(Table("custom_field", "cf"))
        self.custom_activity_types: Table = self.add_table(
            Table("custom_activity_type", "actitype")
        )
        self.custom_object_types: Table = self.add_table(Table("custom_object_type", "cotype"))
        self.saved_searches: Table = self.add_table(Table("saved_search", "save"))
        self.leads: Table = self.add_table(Table("lead", "lead", trails=True))
        self.contacts: Table = self.add_table(
            Table("contact", "cont", trails=True, under_leads=True)
        )
        self.opportunities: Table = self.add_table(
            Table("opportunity", "oppo", trails=True, under_leads=True)
        )
        self.tasks: Table = self.add_table(
            Table(
                "task",
                "task",
                trails=True,
                under_leads=True,
                event_of=lambda row: f"task.{row['_type']}",
            )
        )
        self.activities: Table = self.add_table(
            Table(
                "activity",
                "acti",
                trails=True,
                under_leads=True,
                event_of=lambda row: EVENTS[row["_type"]],
            )
        )
        self.custom_objects: Table = self.add_table(
            Table("custom_object", "custobj", trails=True, under_leads=True)
        )
        self.documents["schema_orders"] = {}

        self.root_url = ""
        self.perform: Perform = _no_operations
        self.links: Callable[[State, str, Record], list[Record]] = _no_links
        self.on_event: Callable[[State, Event], None] = _nobody_listens

        self.requests: Counter[tuple[str, str]] = Counter()
        self.statuses: Counter[int] = Counter()
        self.rate_limited: int = 0
        self.recent: deque[Served] = deque(maxlen=_KEPT_REQUESTS)
        self.connections: set[tuple[str, int]] = set()
        self.in_flight = 0
        self.served: int = 0
        self.most_in_flight: int = 0

        self._trailing: deque[tuple[float, Callable[[], None]]] = deque()
        self._lists: dict[Any, tuple[int, Any]] = {}
        self.lead_views: dict[str, bytes] = {}
        self._deleted: dict[str, tuple[float, Record]] = {}
        self._views: dict[str, View] = {}

    @property
    def organization(self) -> Record:
        """The one organization."""
        organization: Record = self.documents["organization"]
        return organization

    @organization.setter
    def organization(self, record: Record) -> None:
        self.documents["organization"] = record

    @property
    def organization_id(self) -> str:
        """The one organization's id."""
        return str(self.organization["id"])

    @property
    def under_leads(self) -> list[Table]:
        """The tables whose records belong to a lead, go with it, and follow it into another."""
        return [table for table in self.tables.values() if table.under_leads]

    @property
    def schema_orders(self) -> dict[str, list[str]]:
        """The order of custom fields, by the place of their schema."""
        orders: dict[str, list[str]] = self.documents["schema_orders"]
        return orders

    def order_schema(self, place: str, ids: list[str]) -> None:
        """Put the custom fields of a schema into an order."""
        self.documents["schema_orders"] = {**self.schema_orders, place: ids}
        self.custom_fields.index.version += 1

    def url(self, place: str | None) -> str | None:
        """The whole address of a place on this server; what is one already stays."""
        return f"{self.root_url}{place}" if place and place.startswith("/") else place

    # Set up ----------------------------------------------------------------------------------

    def add_table(self, table: Table) -> Table:
        """Have a further kind of record; a table of that kind that is there already stays."""
        return self.tables.setdefault(table.kind, table)

    def set_view(
        self,
        kind: str,
        show: Show,
        derived: Mapping[str, Callable[[State, Record], Any]] | None = None,
        follows: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        """Say how the event log shows a kind of record.

        Args:
            kind: an `object_type` of events, or a table's kind.
            show: the record as it is shown.
            derived: what is shown without being stored, by name.
            follows: which of those change with a stored key, so that events tell of them too.
        """
        self._views[kind] = View(show, derived or {}, follows or {})

    # Reading ---------------------------------------------------------------------------------

    def index(self, table: Table) -> Index:
        """What lists and searches see of a table now."""
        self.catch_up()
        return table.index

    def catch_up(self, *, everything: bool = False) -> None:
        """Do what was due, and bring the indexes to where they should be at this moment.

        Args:
            everything: bring the indexes up to the records, whatever the lag.
        """
        if not self._trailing and not self.agenda:
            return
        now = self.clock.now()
        while (entry := self.agenda.take(now)) is not None:
            with self.clock.holding(entry.due):
                entry.action(self, *entry.arguments)
        while self._trailing and (everything or self._trailing[0][0] <= now):
            self._trailing.popleft()[1]()

    def find(self, table: Table, id: str) -> Record | None:
        """One record, also for a while after its deletion if reads lag."""
        record = table.get(id)
        if record is None and id in self._deleted:
            until, lost = self._deleted[id]
            if self.clock.now() < until:
                return lost
        return record

    def kept_list(self, key: Any, index: Index, make: Callable[[], Any]) -> Any:
        """A list made from an index, made again only when the index has changed."""
        return self.kept_result(key, index.version, make)

    def kept_result(self, key: Any, version: int, make: Callable[[], Any]) -> Any:
        """Whatever was made, made again only for another version of what it was made from."""
        kept = self._lists.get(key)
        if kept is not None and kept[0] == version:
            return kept[1]
        if len(self._lists) >= _KEPT_LISTS:
            self._lists.pop(next(iter(self._lists)))
        made = make()
        self._lists.pop(key, None)
        self._lists[key] = (version, made)
        return made

    def keep_lead_view(self, id: str, view: bytes) -> None:
        """Remember a lead's whole response until something in it changes."""
        if len(self.lead_views) >= _KEPT_VIEWS:
            self.lead_views.clear()
        self.lead_views[id] = view

    # Writing ---------------------------------------------------------------------------------

    def create(
        self,
        table: Table,
        record: Record,
        cause: Cause,
        *,
        event: str | None = None,
        meta: Record | None = None,
    ) -> Record:
        """Add a record."""
        table.put(record)
        self._changed(table, record)
        self._index(table, lambda: table.index.put(record))
        self.log(table, record, cause, "created", event=event, meta=meta)
        self._move_lead(table, record)
        return record

    def update(
        self,
        table: Table,
        before: Record,
        changes: Record,
        cause: Cause,
        *,
        event: str | None = None,
        action: str = "updated",
        silent: bool = False,
    ) -> Record:
        """Put a changed record in its place; without a real change nothing happens.

        A value of `...` takes the key away.
        """
        changed = sorted(
            key
            for key, value in changes.items()
            if (value is ... and key in before)
            or (value is not ... and _differs(before, key, value))
        )
        if not changed:
            return before
        after = {key: value for key, value in before.items() if changes.get(key, 0) is not ...}
        after.update((key, value) for key, value in changes.items() if value is not ...)
        stamp = "date_updated" if "date_updated" in before else "updated_at"
        if stamp in before:
            offset = before[stamp].endswith("+00:00")
            after[stamp] = self.clock.iso() if offset else naive(self.clock.iso())
        if "updated_by" in after:
            after["updated_by"] = cause.user_id
        table.put(after)
        self._changed(table, before)
        self._changed(table, after)
        self._index(table, lambda: table.index.put(after))
        if not silent:
            previous = {key: before.get(key) for key in changed}
            if stamp in before:
                previous[stamp] = before[stamp]
            self._derived(table, before, after, previous)
            # What is kept under an underscore is nobody's business.
            previous = {key: old for key, old in previous.items() if key[0] != "_"}
            changed = sorted(previous)
            self.log(table, after, cause, action, event=event, changed=changed, previous=previous)
            self._move_lead(table, after)
        return after

    def delete(
        self,
        table: Table,
        record: Record,
        cause: Cause,
        *,
        event: str | None = None,
        meta: Record | None = None,
    ) -> None:
        """Take a record away."""
        id: str = record["id"]
        table.remove(id)
        self._changed(table, record)
        self._index(table, lambda: table.index.remove(id))
        if self.config.delete_lag_seconds:
            self._deleted[id] = (self.clock.now() + self.config.delete_lag_seconds, record)
        self.log(table, record, cause, "deleted", event=event, meta=meta)
        self._move_lead(table, record)

    def forget(self) -> None:
        """Drop what was counted and what was kept to be quicker."""
        self.requests.clear()
        self.statuses.clear()
        self.rate_limited = 0
        self.recent.clear()
        self.connections.clear()
        self.most_in_flight = self.in_flight
        self._trailing.clear()
        self._lists.clear()
        self.lead_views.clear()
        self._deleted.clear()

    def touch_lead(self, lead_id: str | None) -> None:
        """Forget what was remembered of a lead's response."""
        if lead_id is not None:
            self.lead_views.pop(lead_id, None)

    def shown(
        self, table: Table, record: Record, object_type: str = "", fields: Fields = None
    ) -> Record:
        """A record as its own endpoint and its events show it, or the chosen part of that."""
        view = self._view(table, object_type or table.event_of(record))
        return record if view is None else view.show(self, record, fields)

    def log(
        self,
        table: Table,
        record: Record,
        cause: Cause,
        action: str,
        *,
        event: str | None = None,
        changed: list[str] | None = None,
        previous: Record | None = None,
        meta: Record | None = None,
    ) -> None:
        """Write an event about a record."""
        object_type = event or table.event_of(record)
        if table.silent or object_type in WITHOUT_EVENTS:
            return
        shown = self.shown(table, record, object_type)
        now = self.clock.now()
        date = self.clock.iso()
        deleted = action == "deleted"
        logged = self.events.add(
            Event(
                id=self.ids.short("ev"),
                date_created=date,
                date_updated=date,
                sequence=0,
                action=action,
                object_type=object_type,
                object_id=record["id"],
                lead_id=record["id"] if table is self.leads else record.get("lead_id"),
                organization_id=self.organization_id,
                user_id=cause.user_id,
                api_key_id=cause.api_key_id,
                request_id=cause.request_id,
                changed_fields=changed or [],
                data=None if deleted else orjson.dumps(shown),
                previous_data=shown if deleted else previous or {},
                meta={**cause.meta, **(meta or {})},
                visible_at=now + self.random.uniform(0, self.config.event_delay_seconds),
                created_at=now,
            ),
            now,
        )
        self.on_event(self, logged)

    def _view(self, table: Table, object_type: str) -> View | None:
        return self._views.get(object_type) or self._views.get(table.kind)

    def _derived(self, table: Table, before: Record, after: Record, previous: Record) -> None:
        """Add to what changed whatever is shown and changed with it."""
        view = self._view(table, table.event_of(after))
        if view is None or not view.follows:
            return
        for key in list(previous):
            for name in view.follows.get(key, ()):
                old = view.derived[name](self, before)
                if old != view.derived[name](self, after):
                    previous[name] = old

    def _changed(self, table: Table, record: Record) -> None:
        if table is self.leads:
            self.touch_lead(record["id"])
        elif (
            table in (self.lead_statuses, self.opportunity_statuses, self.custom_fields)
            or table.kind == "integration_link"
        ):
            self.lead_views.clear()
        else:
            self.touch_lead(record.get("lead_id"))

    def _move_lead(self, table: Table, record: Record) -> None:
        """What lies under a lead changed: its `date_updated` moves, without an event."""
        if table.event_of(record) in WITHOUT_EVENTS:
            return
        lead = self.leads.get(record.get("lead_id"))
        if lead is not None and table.trails and table is not self.leads:
            moved = {**lead, "date_updated": self.clock.iso()}
            self.leads.put(moved)
            self.touch_lead(moved["id"])
            self._index(self.leads, lambda: self.leads.index.put(moved))

    def _index(self, table: Table, follow: Callable[[], None]) -> None:
        lag = self.config.index_lag_seconds
        if lag and table.trails:
            self._trailing.append((self.clock.now() + lag, follow))
        else:
            follow()


def _differs(before: Record, key: str, value: Any) -> bool:
    return key not in before or before[key] != value or type(before[key]) is not type(value)
