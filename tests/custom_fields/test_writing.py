"""Writing values to records: what is left to send."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from close_async import InvalidArgument
from close_async.models import Lead, LeadUpdate

from .fakes import field

CHOICES = ["Red", "Green", "Blue"]
MOMENT = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
EAST = timezone(timedelta(hours=5, minutes=30))


def lead(**values: Any) -> Lead:
    return Lead.from_dict({"id": "lead_1", "name": "Bluth Company", **values})


def one(value: Any) -> Lead:
    return lead(**{"custom.cf_one": value})


def test_writing_leaves_the_key_to_send_in_the_changes() -> None:
    record = one("old")
    field().write(record, "new")
    assert record.changes() == {"custom.cf_one": "new"}
    field().clear(record)
    assert record.changes() == {"custom.cf_one": None}


def test_writing_the_same_moment_changes_nothing() -> None:
    record = one("2026-05-14T09:30:00")
    field("datetime").write(record, MOMENT.astimezone(EAST))
    assert record.changes() == {}
    field("datetime").write(record, MOMENT + timedelta(seconds=1))
    assert record.changes() == {"custom.cf_one": "2026-05-14T09:30:01+00:00"}


def test_writing_a_date_over_what_is_none_replaces_it() -> None:
    for odd in ("soon", 5):
        record = one(odd)
        field("date").write(record, date(2026, 5, 14))
        assert record.changes() == {"custom.cf_one": "2026-05-14"}


def test_what_was_set_by_hand_reads_as_it_was_set() -> None:
    record = lead()
    record.custom["cf_one"] = date(2026, 5, 14)
    assert field("date").read(record) == date(2026, 5, 14)
    assert field("datetime").read(one(MOMENT)) == MOMENT
    assert field("date").read(one(MOMENT)) == MOMENT


def test_writing_to_a_partial_answer_that_lacks_the_field_sends_it() -> None:
    partial = Lead.__decode__({"id": "lead_1"}, frozenset({"id"}))  # pyright: ignore[reportPrivateUsage]
    field().write(partial, "new")
    assert partial.changes() == {"custom.cf_one": "new"}


def test_a_refused_value_leaves_the_record_as_it_was() -> None:
    record = one("old")
    with pytest.raises(InvalidArgument):
        field().write(record, 5)
    assert record.changes() == {}


def test_adding_and_removing_leave_their_keys_in_the_changes() -> None:
    several = field("choices", several=True, choices=CHOICES)
    record = one(["Red"])
    several.add(record, "Green")
    several.remove(record, "Red")
    assert record.changes() == {"custom.cf_one.add": "Green", "custom.cf_one.remove": "Red"}
    assert several.read(record) == ["Green"]


def test_a_body_takes_values_too() -> None:
    body = LeadUpdate()
    field("number").write(body, 3)
    assert body.to_dict() == {"custom.cf_one": 3}


def test_writing_to_what_is_no_record_is_refused() -> None:
    plain: Any = {"id": "lead_1"}
    several = field("user", several=True)
    refused = "record: expected a record, not dict; `encode`"
    with pytest.raises(InvalidArgument, match=refused):
        field().write(plain, "x")
    with pytest.raises(InvalidArgument, match=refused):
        field().clear(plain)
    with pytest.raises(InvalidArgument, match=refused):
        several.add(plain, "user_1")
    with pytest.raises(InvalidArgument, match=refused):
        several.remove(plain, "user_1")
