"""What a sandbox knows and how it changes: tables, indexes that may trail, events, counters.

Every change goes through `create`, `update` or `delete`, which write the table, the event log and,
when its time has come, the index.
"""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

from close_async.sandbox.clock import Clock, naive
from close_async.sandbox.config import SandboxConfig
from close_async.sandbox.faults import Faults
from close_async.sandbox.http.messages import Call
from close_async.sandbox.store.event_log import Event, EventLog
from close_async.sandbox.store.ids import Ids
from close_async.sandbox.store.tables import Index, Record, Table
from close_async.sandbox.store.tokens import Tokens

_KEPT_LISTS = 64
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


class State:
    """Everything one sandbox holds.

    `requests` counts what was asked by (method, path template), refusals included; `statuses`
    counts the responses by status; `rate_limited` the 429s of its limits; `recent` holds the last
    thousands of requests; `connections` the peers that ever connected; `most_in_flight` the
    largest number of requests that were open at once.
    """

    def __init__(self, config: SandboxConfig) -> None:
        self.config = config
        self.clock: Clock = Clock(config.clock_skew_seconds, config.clock)
        self.ids: Ids = Ids(config.seed)
        self.random: random.Random = random.Random(f"habits {config.seed}")
        self.faults: Faults = Faults(config.faults)
        self.tokens: Tokens = Tokens(config, self.ids)
        self.events: EventLog = EventLog(config.event_consolidation_seconds)

        self.organization: Record = {}
        self.users: Table = Table("user", "user")
        self.memberships: Table = Table("membership", "memb")
        self.lead_statuses: Table = Table("status.lead", "stat")
        self.opportunity_statuses: Table = Table("status.opportunity", "stat")
        self.pipelines: Table = Table("pipeline", "pipe")
        self.custom_fields: Table = Table("custom_field", "cf")
        self.custom_activity_types: Table = Table("custom_activity_type", "actitype")
        self.custom_object_types: Table = Table("custom_object_type", "cotype")
        self.saved_searches: Table = Table("saved_search", "save")
        self.leads: Table = Table("lead", "lead", trails=True)
        self.contacts: Table = Table("contact", "cont", trails=True)
        self.opportunities: Table = Table("opportunity", "oppo", trails=True)
        self.tasks: Table = Table("task", "task", trails=True)
        self.activities: Table = Table("activity", "acti", trails=True)
        self.custom_objects: Table = Table("custom_object", "custobj", trails=True)
        self.schema_orders: dict[str, list[str]] = {}

        self.requests: Counter[tuple[str, str]] = Counter()
        self.statuses: Counter[int] = Counter()
        self.rate_limited = 0
        self.recent: deque[Served] = deque(maxlen=5000)
        self.connections: set[tuple[str, int]] = set()
        self.in_flight = 0
        self.most_in_flight = 0

        self._trailing: deque[tuple[float, Callable[[], None]]] = deque()
        self._lists: dict[Any, tuple[int, Any]] = {}
        self.lead_views: dict[str, bytes] = {}
        self._deleted: dict[str, tuple[float, Record]] = {}
        self._views: dict[str, Callable[[State, Record], Record]] = {}

    @property
    def organization_id(self) -> str:
        """The one organization's id."""
        return str(self.organization["id"])

    def set_view(self, kind: str, view: Callable[[State, Record], Record]) -> None:
        """Say how the event log shows a kind of record."""
        self._views[kind] = view

    # Reading ---------------------------------------------------------------------------------

    def index(self, table: Table) -> Index:
        """What lists and searches see of a table now."""
        self.catch_up()
        return table.index

    def catch_up(self) -> None:
        """Bring the indexes to where they should be at this moment."""
        now = self.clock.now()
        while self._trailing and self._trailing[0][0] <= now:
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
        call: Call,
        *,
        event: str | None = None,
        meta: Record | None = None,
    ) -> Record:
        """Add a record."""
        table.put(record)
        self._changed(table, record)
        self._index(table, lambda: table.index.put(record))
        self.log(table, record, call, "created", event=event, meta=meta)
        self._move_lead(table, record)
        return record

    def update(
        self,
        table: Table,
        before: Record,
        changes: Record,
        call: Call,
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
        if "date_updated" in before:
            offset = before["date_updated"].endswith("+00:00")
            after["date_updated"] = self.clock.iso() if offset else naive(self.clock.iso())
        if "updated_by" in after:
            after["updated_by"] = call.caller.user_id
        table.put(after)
        self._changed(table, before)
        self._changed(table, after)
        self._index(table, lambda: table.index.put(after))
        if not silent:
            previous = {key: before.get(key) for key in changed}
            self.log(table, after, call, action, event=event, changed=changed, previous=previous)
            self._move_lead(table, after)
        return after

    def delete(self, table: Table, record: Record, call: Call, *, event: str | None = None) -> None:
        """Take a record away."""
        id: str = record["id"]
        table.remove(id)
        self._changed(table, record)
        self._index(table, lambda: table.index.remove(id))
        if self.config.delete_lag_seconds:
            self._deleted[id] = (self.clock.now() + self.config.delete_lag_seconds, record)
        self.log(table, record, call, "deleted", event=event)
        self._move_lead(table, record)

    def touch_lead(self, lead_id: str | None) -> None:
        """Forget what was remembered of a lead's response."""
        if lead_id is not None:
            self.lead_views.pop(lead_id, None)

    def log(
        self,
        table: Table,
        record: Record,
        call: Call,
        action: str,
        *,
        event: str | None = None,
        changed: list[str] | None = None,
        previous: Record | None = None,
        meta: Record | None = None,
    ) -> None:
        """Write an event about a record."""
        view = self._views.get(table.kind)
        shown = record if view is None else view(self, record)
        now = self.clock.now()
        date = self.clock.iso()
        deleted = action == "deleted"
        self.events.add(
            Event(
                id=self.ids.short("ev"),
                date_created=date,
                date_updated=date,
                sequence=0,
                action=action,
                object_type=event or table.kind,
                object_id=record["id"],
                lead_id=record["id"] if table is self.leads else record.get("lead_id"),
                organization_id=self.organization_id,
                user_id=call.caller.user_id,
                api_key_id=call.caller.api_key_id,
                request_id=call.request_id,
                changed_fields=changed or [],
                data=None if deleted else orjson.dumps(shown),
                previous_data=shown if deleted else previous or {},
                meta={
                    "request_method": call.method,
                    "request_path": f"/api/v1{call.path}",
                    **(meta or {}),
                },
                visible_at=now + self.random.uniform(0, self.config.event_delay_seconds),
                created_at=now,
            ),
            now,
        )

    def _changed(self, table: Table, record: Record) -> None:
        if table is self.leads:
            self.touch_lead(record["id"])
        elif table in (self.lead_statuses, self.opportunity_statuses, self.custom_fields):
            self.lead_views.clear()
        else:
            self.touch_lead(record.get("lead_id"))

    def _move_lead(self, table: Table, record: Record) -> None:
        """What lies under a lead changed: its `date_updated` moves, without an event."""
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
