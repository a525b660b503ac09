"""Equality, copying, pickling and `repr`, on whole and partial records, read or not."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async.values.codecs import Model
from close_async.values.field_mask import FieldMask
from tests.records.models_for_tests import HERE, Activity, Contact, Lead, LeadPage
from tests.records.strategies import leads, mangled_leads, touch

duplicates: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    lambda record: pickle.loads(pickle.dumps(record)),
    lambda record: pickle.loads(pickle.dumps(record, protocol=2)),
]


def decode(name: str, content: Any, requested: FieldMask = None) -> Any:
    return Model(f"{HERE}:{name}").decode_response(content, requested)


@given(mangled_leads(), st.sampled_from(duplicates), st.booleans())
def test_duplicates_are_equal(raw: dict[str, Any], duplicate: Any, touched: bool) -> None:
    lead = Lead.from_dict(raw)
    if touched:
        touch(lead)
    again = duplicate(lead)
    assert again == lead
    assert again.to_dict() == raw
    assert again.changes() == {}


@given(leads(), st.sampled_from(duplicates))
def test_duplicates_keep_changes(raw: dict[str, Any], duplicate: Any) -> None:
    lead = Lead.from_dict(raw)
    lead.name = "changed"
    lead.custom["cf_new"] = 1
    lead.contacts = [Contact(name="new")]
    assert duplicate(lead).changes() == lead.changes()


@pytest.mark.parametrize("duplicate", duplicates)
def test_duplicates_of_a_partial_record_are_partial(duplicate: Callable[[Any], Any]) -> None:
    again = duplicate(decode("Lead", {"id": "lead_1"}, frozenset({"id"})))
    assert again.id == "lead_1"
    with pytest.raises(AttributeError, match="not asked for"):
        _ = again.name


@pytest.mark.parametrize("duplicate", duplicates)
def test_duplicates_of_a_search_page_keep_what_was_asked(duplicate: Callable[[Any], Any]) -> None:
    content = {"data": [{"__object_type": "lead", "id": "lead_1"}]}
    page = decode("SearchPage", content, {"lead": frozenset({"id"})})
    again = duplicate(page)
    assert again == page
    with pytest.raises(AttributeError, match="not asked for"):
        _ = again.data[0].name


@pytest.mark.parametrize("duplicate", duplicates)
def test_duplicates_of_a_constructed_record(duplicate: Callable[[Any], Any]) -> None:
    lead = Lead(name="x", contacts=[Contact(name="y")], additional_properties={"new": 1})
    again = duplicate(lead)
    assert again == lead
    assert again.changes() == lead.to_dict()


@pytest.mark.parametrize("duplicate", duplicates[1:])
def test_deep_duplicates_share_nothing(duplicate: Callable[[Any], Any]) -> None:
    lead = Lead.from_dict({"contacts": [{"name": "a"}], "new": [1]})
    touch(lead)
    again = duplicate(lead)
    again.contacts[0].name = "b"
    again.additional_properties["new"].append(2)
    assert lead.changes() == {}


def test_shallow_copy_has_its_own_attributes() -> None:
    lead = Lead.from_dict({"name": "a", "new": 1})
    again = copy.copy(lead)
    again.name = "b"
    again.additional_properties["new"] = 2
    assert lead.to_dict() == {"name": "a", "new": 1}


def test_equality_is_of_class_content_and_what_was_asked_for() -> None:
    raw = {"id": "x_1"}
    assert Lead.from_dict(raw) == Lead.from_dict({"id": "x_1"})
    assert Lead.from_dict(raw) == Lead(id="x_1")
    assert Lead.from_dict(raw) != Contact.from_dict(raw)
    assert Lead.from_dict(raw) != raw
    assert Lead.from_dict(raw) != Lead.from_dict({"id": "x_2"})
    assert Lead.from_dict(raw) != decode("Lead", raw, frozenset({"id"}))


def test_equality_of_what_cannot_be_sent() -> None:
    assert Lead(score=float("inf")) == Lead(score=float("inf"))
    assert Lead(score=float("inf")) != Lead(score=1.0)


def test_records_are_unhashable() -> None:
    with pytest.raises(TypeError):
        hash(Lead.from_dict({}))


def test_records_take_weak_references() -> None:
    import weakref

    lead = Lead.from_dict({})
    assert weakref.ref(lead)() is lead


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (Lead.from_dict({}), "Lead()"),
        (Lead(name="x"), "Lead(name='x')"),
        (
            Lead.from_dict({"zip": "1", "name": "Bluth", "id": "lead_1", "contacts": []}),
            "Lead(id='lead_1', name='Bluth', +2 more)",
        ),
        (
            Activity.from_dict({"id": "acti_1", "_type": "Fax"}),
            "Activity(id='acti_1', _type='Fax')",
        ),
        (Lead.from_dict({"new": 1, "tags": [1]}), "Lead(new=1, +1 more)"),
        (Lead.from_dict({"tags": [1]}), "Lead(1 field)"),
        (Lead.from_dict({"tags": [1], "contacts": []}), "Lead(2 fields)"),
        (
            LeadPage.from_dict({"data": [{}, {}], "has_more": True}),
            "LeadPage(2 items, has_more=True)",
        ),
    ],
)
def test_repr_is_short_and_telling(record: object, expected: str) -> None:
    assert repr(record) == expected


def test_repr_of_a_partial_record() -> None:
    assert repr(decode("Lead", {"id": "lead_1"}, frozenset({"id"}))) == "Lead(id='lead_1')"


@pytest.mark.parametrize(
    "key",
    ["api_key", "key", "signature_key", "access_token", "client_secret", "password", "signature"],
)
def test_repr_shows_no_secret(key: str) -> None:
    assert "sesame" not in repr(Activity.from_dict({key: "sesame"}))


@pytest.mark.parametrize("url", ["https://a.example/?sig=sesame", "https://me:sesame@a.example/"])
def test_repr_shows_no_url_with_credentials(url: str) -> None:
    assert "sesame" not in repr(Activity.from_dict({"url": url}))


@given(mangled_leads())
def test_repr_is_never_long_and_reads_nothing(raw: dict[str, Any]) -> None:
    lead = Lead.from_dict(raw | {"name": "n" * 5000, "id": "i" * 5000})
    assert len(repr(lead)) < 150
    assert lead.changes() == {}


def test_repr_does_not_count_what_is_absent() -> None:
    lead = Lead.from_dict({"id": "lead_1"})
    assert lead.name is None
    assert repr(lead) == "Lead(id='lead_1')"


def test_repr_shows_what_was_set() -> None:
    lead = Lead.from_dict({"id": "lead_1", "name": "old"})
    lead.name = "new"
    assert repr(lead) == "Lead(id='lead_1', name='new')"
