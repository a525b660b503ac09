"""What was changed since a record was read, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from close_async.values.codecs import Model
from close_async.values.layouts import layout_of
from tests.records.models_for_tests import HERE, Contact, Email, Lead
from tests.records.strategies import contacts, custom_ids, json_values, leads, text, touch

Edit = Callable[[Lead], None]


def put(old: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """Apply changes as Close's update calls do: the keys sent change, and null clears."""
    return {key: value for key, value in (old | changes).items() if value is not None}


def _set(name: str, value: Any) -> Edit:
    return lambda lead: setattr(lead, name, value)


def _add_contact(raw: dict[str, Any]) -> Edit:
    def edit(lead: Lead) -> None:
        lead.contacts = [*(lead.contacts or []), Contact.from_dict(raw)]

    return edit


def _rename_contact(name: str) -> Edit:
    def edit(lead: Lead) -> None:
        for contact in lead.contacts or []:
            contact.name = name
            for email in contact.emails or []:
                email.email = name

    return edit


def _pop_tag(lead: Lead) -> None:
    if lead.tags:
        lead.tags.pop()


def _clear_custom(lead: Lead) -> None:
    for id in list(lead.custom)[:1]:
        del lead.custom[id]


def _custom(id: str, value: Any) -> Edit:
    def edit(lead: Lead) -> None:
        lead.custom[id] = value

    return edit


edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(_set, st.just("name"), text),
    st.builds(_set, st.just("description"), st.none() | text),
    st.builds(_set, st.just("date_created"), st.datetimes(timezones=st.just(UTC))),
    st.builds(_set, st.just("due"), st.dates()),
    st.builds(_set, st.just("tags"), st.lists(text, max_size=2)),
    st.builds(_set, st.just("settings"), json_values),
    st.builds(_add_contact, contacts),
    st.builds(_rename_contact, text),
    st.builds(_custom, custom_ids, json_values),
    st.just(_pop_tag),
    st.just(_clear_custom),
    st.just(touch),
)


@given(leads(), st.lists(edits, max_size=4))
def test_changes_applied_to_the_old_give_the_new(raw: dict[str, Any], steps: list[Edit]) -> None:
    old = deepcopy(raw)
    lead = Lead.from_dict(raw)
    for step in steps:
        step(lead)
    changes = lead.changes()
    json.dumps(changes, allow_nan=False)
    assert put(old, changes) == put(lead.to_dict(), {})
    assert raw == old
    for key, value in changes.items():
        assert key not in old or old[key] != value or type(old[key]) is not type(value)


@given(leads())
def test_setting_equal_values_changes_nothing(raw: dict[str, Any]) -> None:
    other = Lead.from_dict(deepcopy(raw))
    lead = Lead.from_dict(raw)
    for name in layout_of(Lead).by_name:
        setattr(lead, name, getattr(other, name))
    assert lead.changes() == {}
    assert json.dumps(lead.to_dict()) == json.dumps(raw)


def test_equal_moment_in_another_zone_leaves_the_text() -> None:
    lead = Lead.from_dict({"date_created": "2024-01-01T00:00:00"})
    lead.date_created = datetime(2024, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))
    assert lead.changes() == {}
    assert lead.to_dict() == {"date_created": "2024-01-01T00:00:00"}


def test_changed_item_sends_the_list_whole() -> None:
    raw = {
        "contacts": [{"id": "cont_1", "new": 1, "emails": [{"email": "a@b.example"}]}, {"id": "2"}]
    }
    lead = Lead.from_dict(raw)
    assert lead.contacts is not None
    assert lead.contacts[0].emails is not None
    lead.contacts[0].emails.append(Email(email="c@d.example", type="home"))
    assert lead.changes() == {
        "contacts": [
            {
                "id": "cont_1",
                "new": 1,
                "emails": [{"email": "a@b.example"}, {"email": "c@d.example", "type": "home"}],
            },
            {"id": "2"},
        ]
    }


def test_changed_nested_record_is_sent_whole() -> None:
    lead = Lead.from_dict({"owner": {"id": "cont_1", "name": "Ann"}})
    assert lead.owner is not None
    lead.owner.name = "Bea"
    assert lead.changes() == {"owner": {"id": "cont_1", "name": "Bea"}}


def test_untouched_times_in_a_changed_list_keep_their_text() -> None:
    lead = Lead.from_dict({"seen": ["2024-01-01T00:00:00Z", "2024-01-02T00:00:00"]})
    assert lead.seen is not None
    lead.seen.append(datetime(2024, 1, 3, tzinfo=UTC))
    assert lead.changes() == {
        "seen": ["2024-01-01T00:00:00Z", "2024-01-02T00:00:00", "2024-01-03T00:00:00+00:00"]
    }


def test_values_that_came_wrong_may_go_back_in_a_changed_list() -> None:
    lead = Lead.from_dict({"tags": ["a", 3, None, "b"]})
    assert lead.tags is not None
    lead.tags.pop(0)
    assert lead.changes() == {"tags": [3, None, "b"]}


def test_none_clears() -> None:
    lead = Lead.from_dict({"description": "x"})
    lead.description = None
    assert lead.changes() == {"description": None}


def test_none_for_what_was_absent_is_no_change_in_a_whole_answer() -> None:
    lead = Lead.from_dict({})
    lead.description = None
    assert lead.changes() == {}


def test_none_for_what_was_not_asked_for_clears() -> None:
    lead: Lead = Model(f"{HERE}:Lead").decode_response({"id": "lead_1"}, frozenset({"id"}))
    lead.description = None
    assert lead.changes() == {"description": None}
    assert lead.to_dict() == {"id": "lead_1", "description": None}


def test_what_was_not_asked_for_can_be_set() -> None:
    lead: Lead = Model(f"{HERE}:Lead").decode_response({"id": "lead_1"}, frozenset({"id"}))
    lead.name = "new"
    assert lead.name == "new"
    assert lead.changes() == {"name": "new"}


def test_deleting_an_attribute_goes_back_to_what_was_read() -> None:
    lead = Lead.from_dict({"name": "old"})
    lead.name = "new"
    del lead.name
    assert lead.name == "old"
    assert lead.changes() == {}


def test_unknown_keys_are_compared_too() -> None:
    lead = Lead.from_dict({"new": {"a": [1]}, "newer": 1, "newest": None})
    lead.additional_properties["new"]["a"].append(2)
    del lead.additional_properties["newer"]
    del lead.additional_properties["newest"]
    lead.additional_properties["more"] = True
    assert lead.changes() == {"new": {"a": [1, 2]}, "newer": None, "more": True}


def test_true_is_not_one() -> None:
    lead = Lead.from_dict({"settings": {"a": 1}})
    lead.settings["a"] = True
    assert lead.changes() == {"settings": {"a": True}}


def test_constructed_record_changes_everything_that_was_set() -> None:
    lead = Lead(name="x", description=None, tags=["a"], additional_properties={"custom.cf_a": 1})
    expected = {"name": "x", "description": None, "tags": ["a"], "custom.cf_a": 1}
    assert lead.changes() == lead.to_dict() == expected
