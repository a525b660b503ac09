"""How attributes read: lazily, tolerantly, and never a silent `None` in a partial response."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from close_async.values.codecs import Model
from close_async.values.field_mask import FieldMask
from tests.records.models_for_tests import (
    HERE,
    Activity,
    Contact,
    Lead,
    LeadPage,
    Note,
    SearchPage,
)


def decode(name: str, content: Any, requested: FieldMask = None) -> Any:
    return Model(f"{HERE}:{name}").decode_response(content, requested)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-01T00:00:00Z", datetime(2024, 1, 1, tzinfo=UTC)),
        ("2024-01-01T00:00:00+00:00", datetime(2024, 1, 1, tzinfo=UTC)),
        ("2024-01-01T00:00:00.123+00:00", datetime(2024, 1, 1, 0, 0, 0, 123000, tzinfo=UTC)),
        ("2024-01-01T00:00:00.123456+00:00", datetime(2024, 1, 1, 0, 0, 0, 123456, tzinfo=UTC)),
        ("2024-01-01T00:00:00.5Z", datetime(2024, 1, 1, 0, 0, 0, 500000, tzinfo=UTC)),
        ("2024-01-01T00:00:00.123456789Z", datetime(2024, 1, 1, 0, 0, 0, 123456, tzinfo=UTC)),
        ("2012-08-15T00:00:00.000000", datetime(2012, 8, 15, tzinfo=UTC)),
        ("2012-08-15T06:30:00-05:30", datetime(2012, 8, 15, 12, tzinfo=UTC)),
        ("2012-08-15", datetime(2012, 8, 15, tzinfo=UTC)),
    ],
)
def test_times_read_as_aware(text: str, expected: datetime) -> None:
    lead = Lead.from_dict({"date_created": text})
    assert lead.date_created == expected
    assert lead.to_dict() == {"date_created": text}


@pytest.mark.parametrize(
    "text", ["", "soon", "2024-13-01", "0000-00-00T00:00:00Z", "2024-01-01T25"]
)
def test_malformed_date_stays_text(text: str) -> None:
    raw = {"date_created": text, "founded": text, "due": text, "seen": [text]}
    lead = Lead.from_dict(raw)
    assert [lead.date_created, lead.founded, lead.due, lead.seen] == [text, text, text, [text]]
    assert lead.changes() == {}


def test_plain_date_reads_as_date() -> None:
    assert Lead.from_dict({"founded": "1999-12-31"}).founded == date(1999, 12, 31)


def test_date_written_as_a_time_reads_as_its_date() -> None:
    raw = {"founded": "1999-12-31T00:00:00+00:00"}
    lead = Lead.from_dict(raw)
    assert lead.founded == date(1999, 12, 31)
    assert lead.to_dict() == raw


def test_date_or_time_reads_as_sent() -> None:
    assert type(Lead.from_dict({"due": "2024-05-01"}).due) is date
    due = Lead.from_dict({"due": "2024-05-01T10:00:00"}).due
    assert due == datetime(2024, 5, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("employees", True),
        ("employees", 1.5),
        ("employees", "12"),
        ("score", "12"),
        ("score", False),
        ("is_hot", 1),
        ("name", 3),
        ("tags", "a,b"),
        ("tags", {"a": 1}),
        ("totals", [1]),
        ("owner", "cont_1"),
        ("owner", ["cont_1"]),
        ("contacts", {"id": "cont_1"}),
        ("date_created", 1700000000),
    ],
)
def test_value_of_another_type_is_kept_as_sent(key: str, value: Any) -> None:
    lead = Lead.from_dict({key: value})
    kept = getattr(lead, "hot" if key == "is_hot" else key)
    assert kept == value
    assert type(kept) is type(value)


def test_number_keeps_its_kind() -> None:
    assert type(Lead.from_dict({"score": 3}).score) is int
    assert type(Lead.from_dict({"score": 3.0}).score) is float


def test_mismatch_is_logged_once_without_its_value(caplog: pytest.LogCaptureFixture) -> None:
    class Private(Lead):
        """A class of its own, so that nothing was logged for it before."""

    with caplog.at_level(logging.WARNING, "close_async"):
        for _ in range(3):
            read: object = Private.from_dict({"employees": "sesame"}).employees
            assert read == "sesame"
    assert len(caplog.records) == 1
    assert "Private.employees" in caplog.text
    assert "sesame" not in caplog.text


def test_union_reads_the_member_its_tag_names() -> None:
    raw = [{"_type": "Note", "note": "x"}, {"_type": "Fax", "pages": 3}, {"_type": 7}, {}]
    first, second, third, fourth = Lead.from_dict({"activities": raw}).activities or []
    assert type(first) is Note
    assert type(second) is type(third) is type(fourth) is Activity
    assert second.additional_properties == {"pages": 3}


def test_attribute_is_read_once_and_then_the_same_object() -> None:
    lead = Lead.from_dict({"contacts": [{"id": "cont_1"}]})
    assert lead.contacts is lead.contacts


def test_absent_and_null_read_none_in_a_whole_answer() -> None:
    lead = Lead.from_dict({"description": None})
    assert lead.description is None
    assert lead.contacts is None


def test_attribute_that_was_not_asked_for_raises() -> None:
    lead = decode("Lead", {"id": "lead_1"}, frozenset({"id", "name"}))
    with pytest.raises(AttributeError, match=r"Lead\.description .*fields=\['id', 'name'\]"):
        _ = lead.description


def test_attribute_that_was_asked_for_and_is_absent_reads_none() -> None:
    lead = decode("Lead", {"id": "lead_1"}, frozenset({"id", "name"}))
    assert lead.name is None


def test_attribute_with_another_python_name_is_asked_for_by_its_key() -> None:
    lead = decode("Lead", {"id": "lead_1"}, frozenset({"is_hot"}))
    assert lead.hot is None
    with pytest.raises(AttributeError, match="not asked for"):
        _ = decode("Lead", {"id": "lead_1"}, frozenset({"hot"})).hot


def test_attribute_that_came_unasked_is_read() -> None:
    assert decode("Lead", {"id": "lead_1"}, frozenset({"name"})).id == "lead_1"


def test_everything_asked_for_reads_as_whole() -> None:
    assert decode("Lead", {"id": "lead_1"}, frozenset({"_all"})).name is None


def test_misspelt_attribute_raises() -> None:
    with pytest.raises(AttributeError, match="no attribute 'descripton'"):
        _ = Lead.from_dict({}).descripton  # type: ignore[attr-defined]


def test_items_of_a_partial_page_are_partial_and_the_page_is_not() -> None:
    page: LeadPage = decode("LeadPage", {"data": [{"id": "lead_1"}]}, frozenset({"id"}))
    assert page.has_more is None
    with pytest.raises(AttributeError):
        _ = page.data[0].name


def test_records_nested_in_a_partial_record_are_whole() -> None:
    lead = decode("Lead", {"contacts": [{"id": "cont_1"}]}, frozenset({"contacts"}))
    assert lead.contacts[0].name is None


def test_search_results_are_partial_by_their_object_type() -> None:
    page: SearchPage = decode(
        "SearchPage",
        {
            "data": [
                {"__object_type": "lead", "id": "lead_1"},
                {"__object_type": "contact", "id": "cont_1"},
                {"__object_type": "planet", "id": "plan_1"},
            ],
            "count": {"id": "x"},
        },
        {"lead": frozenset({"name"})},
    )
    lead, contact, other = page.data
    assert lead.id == "lead_1"
    assert isinstance(lead, Lead)
    assert lead.name is None
    for record, name in ((lead, "description"), (contact, "name"), (other, "type")):
        with pytest.raises(AttributeError):
            getattr(record, name)
    assert page.count is not None
    assert page.count.type is None
    assert page.cursor is None


def test_get_takes_python_names_and_keys() -> None:
    lead = Lead.from_dict(
        {"is_hot": True, "custom.cf_a": 5, "date_created": "2024-01-01T00:00:00Z"}
    )
    assert lead.get("hot") is lead.get("is_hot") is True
    assert lead.get("custom.cf_a") == 5
    assert lead.get("date_created") == datetime(2024, 1, 1, tzinfo=UTC)


def test_get_returns_the_default_where_there_is_nothing() -> None:
    lead = decode("Lead", {"description": None}, frozenset({"description"}))
    assert lead.get("name", "?") == "?"
    assert lead.get("nonsense", "?") == "?"
    assert lead.get("description", "?") is None


def test_get_returns_the_default_also_after_the_attribute_was_read() -> None:
    lead = Lead.from_dict({})
    assert lead.description is None
    assert lead.get("description", "?") == "?"


def test_time_zone_is_kept() -> None:
    created = Lead.from_dict({"date_created": "2024-01-01T00:00:00-05:00"}).date_created
    assert created is not None
    assert created.tzinfo == timezone(timedelta(hours=-5))


def test_nested_record_is_of_its_model() -> None:
    assert type(Lead.from_dict({"owner": {"id": "cont_1"}}).owner) is Contact
