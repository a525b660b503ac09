"""What activity reports can count, each metric with the objects that it is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import annual_factor

Test = Callable[[State, Record], bool]


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric.

    Args:
        key: how reports name it.
        name: its name for people.
        table: where its objects lie.
        date: the key of an object's moment.
        user: the key of the user that it counts for.
        test: which objects count.
        measure: `count`, `leads` for how many leads they belong to, or a key to add up.
        average: whether the sum is divided by how many there are.
    """

    key: str
    name: str
    table: str
    date: str
    user: str
    test: Test
    measure: str = "count"
    average: bool = False

    def rows(self, state: State) -> Iterator[Record]:
        """Every object that counts at some time."""
        return (row for row in state.index(state.tables[self.table]) if self.test(state, row))

    def value(self, rows: Iterable[Record]) -> float | None:
        """What the metric is over some of its objects; an average of nothing is None."""
        found = list(rows)
        if self.measure == "count":
            return len(found)
        if self.measure == "leads":
            return len({row["lead_id"] for row in found})
        total = sum(_worth(row, self.measure) for row in found)
        if self.average:
            return total / len(found) if found else None
        return total


def _worth(row: Record, measure: str) -> float:
    if measure == "annualized_value":
        return float((row["value"] or 0) * annual_factor(row))
    return row[measure] or 0


def _is(type: str, **wanted: Any) -> Test:
    return lambda state, row: (
        row["_type"] == type and all(row.get(key) == value for key, value in wanted.items())
    )


def _won(status_type: str, period: str | None = None) -> Test:
    def test(state: State, row: Record) -> bool:
        status = state.opportunity_statuses.get(row["status_id"])
        return (
            status is not None
            and status["type"] == status_type
            and period in (None, row["value_period"])
        )

    return test


def _everything(state: State, row: Record) -> bool:
    del state, row
    return True


def _calls() -> Iterator[Metric]:
    methods = {
        "all": ("All types", None),
        "external": ("External", "external"),
        "regular": ("Regular", "regular"),
        "power_dialer": ("Power Dialer", "power"),
        "predictive_dialer": ("Predictive Dialer", "predictive"),
    }
    for direction in ("all", "inbound", "outbound"):
        for method, (label, stored) in methods.items():
            if direction != "outbound" and method != "all":
                continue
            wanted: Record = {} if direction == "all" else {"direction": direction}
            if stored is not None:
                wanted["call_method"] = stored
            start, test = f"calls.{direction}.{method}", _is("Call", **wanted)
            name = f"Calls, {direction} - {label}"
            place = ("activity", "activity_at", "user_id", test)
            yield Metric(f"{start}.count", name, *place)
            yield Metric(f"{start}.sum_duration", f"{name}, seconds", *place, "duration")
            yield Metric(
                f"{start}.avg_duration", f"{name}, average seconds", *place, "duration", True
            )


def _messages() -> Iterator[Metric]:
    sent = {"direction": "outgoing", "status": "sent"}

    def in_sequence(reply: bool | None) -> Test:
        base = _is("Email", **sent)
        return lambda state, row: (
            base(state, row)
            and row["sequence_id"] is not None
            and reply in (None, row["has_reply"])
        )

    def opened(test: Test) -> Test:
        return lambda state, row: test(state, row) and bool(row["opens"])

    emails: list[tuple[str, str, Test]] = [
        ("emails.sent.all", "E-mails sent", _is("Email", **sent)),
        ("emails.sent.sequences", "E-mails sent by sequences", in_sequence(None)),
        ("emails.sent.sequences_with_reply", "E-mails of sequences, answered", in_sequence(True)),
        (
            "emails.sent.sequences_without_reply",
            "E-mails of sequences, not answered",
            in_sequence(False),
        ),
        ("emails.opened.all", "E-mails opened", opened(_is("Email", **sent))),
        ("emails.opened.sequences", "E-mails of sequences, opened", opened(in_sequence(None))),
        ("emails.received.all", "E-mails received", _is("Email", direction="incoming")),
        ("sms.sent.all", "Text messages sent", _is("SMS", status="sent")),
        ("sms.received.all", "Text messages received", _is("SMS", direction="inbound")),
    ]
    for key, name, test in emails:
        yield Metric(f"{key}.count", name, "activity", "activity_at", "user_id", test)


def _contacted(state: State, row: Record) -> bool:
    del state
    if row["_type"] == "Call":
        return bool(row["duration"])
    return row["_type"] in ("Email", "SMS") and row["status"] == "sent"


def _leads() -> Iterator[Metric]:
    yield Metric(
        "leads.created.all.count",
        "Leads created", "lead", "date_created", "created_by", _everything,
    )  # fmt: skip
    yield Metric(
        "leads.contacted.all.count",
        "Leads contacted", "activity", "activity_at", "user_id", _contacted, "leads",
    )  # fmt: skip


def _opportunities() -> Iterator[Metric]:
    table = "opportunity"
    made = "date_created"
    yield Metric(
        "opportunities.created.all.count",
        "Opportunities created", table, made, "created_by", _everything,
    )  # fmt: skip
    yield Metric(
        "opportunities.created_for.all.count",
        "Opportunities created for", table, made, "user_id", _everything,
    )  # fmt: skip
    for status_type, date in (("won", "date_won"), ("lost", "date_lost")):
        place = (table, date, "user_id", _won(status_type))
        name = f"Opportunities {status_type}"
        yield Metric(f"opportunities.{status_type}.all.count", name, *place)
        yield Metric(
            f"opportunities.{status_type}.all.sum_annualized_value",
            f"{name}, value a year",
            *place,
            "annualized_value",
        )
        for period in ("annual", "monthly", "one_time"):
            start = f"opportunities.value_{status_type}.{period}"
            own = (table, date, "user_id", _won(status_type, period))
            yield Metric(f"{start}.count", f"{name}, {period}", *own)
            yield Metric(f"{start}.sum_value", f"{name}, {period} value", *own, "value")


METRICS = {metric.key: metric for metric in (*_calls(), *_messages(), *_leads(), *_opportunities())}
"""Every metric by its key."""
