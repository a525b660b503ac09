"""What was read is written as it came, whatever was looked at in between."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from close_async.errors import InvalidResponse
from close_async.values.records import OpenRecord
from tests.records.models_for_tests import Anything, Lead, LeadPage
from tests.records.strategies import leads, mangled_leads, touch


@given(leads())
def test_untouched_record_is_written_to_the_letter(raw: dict[str, Any]) -> None:
    before = json.dumps(raw)
    assert json.dumps(Lead.from_dict(raw).to_dict()) == before


@given(leads())
def test_reading_every_attribute_changes_nothing(raw: dict[str, Any]) -> None:
    before = json.dumps(raw)
    lead = Lead.from_dict(raw)
    touch(lead)
    assert json.dumps(lead.to_dict()) == before
    assert lead.changes() == {}


@given(mangled_leads())
def test_values_of_other_types_are_kept_and_written_as_they_came(raw: dict[str, Any]) -> None:
    before = json.dumps(raw)
    lead = Lead.from_dict(raw)
    touch(lead)
    assert json.dumps(lead.to_dict()) == before
    assert lead.changes() == {}


@given(mangled_leads())
def test_pages_keep_items_that_are_not_objects(raw: dict[str, Any]) -> None:
    content = {"data": [raw, 3, None, "x", [raw]], "has_more": "maybe"}
    page = LeadPage.from_dict(content)
    touch(page)
    assert page.data[1:4] == [3, None, "x"]
    assert page.to_dict() == content


def test_what_is_written_shares_nothing_with_what_was_read() -> None:
    raw: dict[str, Any] = {"id": "lead_1", "tags": ["a"], "new": {"deep": [1]}}
    lead = Lead.from_dict(raw)
    written = lead.to_dict()
    written["tags"].append("b")
    written["new"]["deep"].append(2)
    assert lead.to_dict() == {"id": "lead_1", "tags": ["a"], "new": {"deep": [1]}}


def test_key_order_survives_a_change() -> None:
    lead = Lead.from_dict({"name": "a", "new": 1, "id": "lead_1"})
    lead.name = "b"
    assert list(lead.to_dict()) == ["name", "new", "id"]


@pytest.mark.parametrize("raw", [{}, {"data": None}, {"data": {}}, {"data": "x"}])
def test_page_without_its_list_is_refused(raw: dict[str, Any]) -> None:
    with pytest.raises(InvalidResponse) as caught:
        LeadPage.from_dict(raw)
    assert caught.value.field == "data"


@pytest.mark.parametrize("raw", [[], "x", 3, None])
def test_record_from_something_else_than_an_object_is_refused(raw: Any) -> None:
    with pytest.raises(InvalidResponse):
        Lead.from_dict(raw)


def test_open_record_reads_like_a_mapping() -> None:
    raw = {"id": "x_1", "status": "done", "rows": [{"a": 1}]}
    record = Anything.from_dict(raw)
    assert record["status"] == "done"
    assert record["id"] == record.id == "x_1"
    assert "rows" in record
    assert "other" not in record
    assert list(record) == ["id", "status", "rows"]
    assert len(record) == 3
    with pytest.raises(KeyError):
        record["other"]


def test_keys_of_an_open_record_follow_its_changes() -> None:
    record = Anything.from_dict({"rows": [], "status": "done"})
    del record.additional_properties["status"]
    record.additional_properties["more"] = 1
    record.id = "x_1"
    assert list(record) == list(record.to_dict()) == ["rows", "id", "more"]


def test_open_record_can_be_made_from_keys() -> None:
    assert OpenRecord(additional_properties={"a": 1}).to_dict() == {"a": 1}


def test_changes_inside_an_open_record_are_seen() -> None:
    record = Anything.from_dict({"id": "x_1", "rows": [{"a": 1}]})
    record["rows"][0]["a"] = 2
    assert record.changes() == {"rows": [{"a": 2}]}
