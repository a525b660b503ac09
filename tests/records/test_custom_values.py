"""Custom fields by id: reading, assigning, clearing, and changing one value of several."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async.errors import InvalidArgument
from close_async.values.codecs import Model
from close_async.values.custom_values import custom_key
from close_async.values.field_mask import FieldMask
from tests.records.models_for_tests import HERE, Contact, Lead
from tests.records.strategies import custom_ids, json_values


def decode(content: Any, requested: FieldMask = None) -> Lead:
    lead: Lead = Model(f"{HERE}:Lead").decode_response(content, requested)
    return lead


def sent(lead: Lead) -> dict[str, Any]:
    body: dict[str, Any] = Model(f"{HERE}:Lead").encode_body(lead)
    return body


def test_values_are_read_by_id() -> None:
    lead = decode({"id": "lead_1", "custom.cf_a": "x", "custom.lcf_b": ["y"], "custom.cf_n": None})
    assert dict(lead.custom) == {"cf_a": "x", "lcf_b": ["y"], "cf_n": None}
    assert lead.custom.get("cf_other") is None
    assert lead.custom.get("cf_other", 3) == 3
    assert "cf_other" not in lead.custom
    with pytest.raises(KeyError):
        lead.custom["cf_other"]


def test_values_of_contacts_inside_a_lead_are_read() -> None:
    lead = decode({"contacts": [{"id": "cont_1", "custom.cf_a": 1}]})
    assert lead.contacts is not None
    assert lead.contacts[0].custom["cf_a"] == 1


@given(st.dictionaries(custom_ids, json_values), custom_ids, json_values)
def test_one_change_touches_no_other_field(old: dict[str, Any], id: str, value: Any) -> None:
    raw = {"name": "x"} | {f"custom.{key}": item for key, item in old.items()}
    lead = decode(raw)
    assert dict(lead.custom) == old
    lead.custom[id] = value
    assert dict(lead.custom) == old | {id: value}
    assert set(lead.changes()) <= {f"custom.{id}"}
    assert lead.to_dict() == raw | {f"custom.{id}": value}


def test_assigning_an_equal_value_is_no_change() -> None:
    lead = decode({"custom.cf_a": ["x"]})
    lead.custom["cf_a"] = ["x"]
    assert lead.changes() == {}


def test_change_inside_a_list_is_seen() -> None:
    lead = decode({"custom.cf_a": ["x"]})
    lead.custom["cf_a"].append("y")
    assert lead.changes() == {"custom.cf_a": ["x", "y"]}


def test_none_clears() -> None:
    lead = decode({"custom.cf_a": "x"})
    lead.custom["cf_a"] = None
    assert lead.changes() == {"custom.cf_a": None}


def test_deleting_clears() -> None:
    lead = decode({"custom.cf_a": "x"})
    del lead.custom["cf_a"]
    assert "cf_a" not in lead.custom
    assert lead.changes() == {"custom.cf_a": None}


def test_deleting_what_is_not_there_raises() -> None:
    with pytest.raises(KeyError):
        del decode({}).custom["cf_a"]


def test_adding_and_removing_send_one_value() -> None:
    lead = decode({"custom.cf_a": ["x", "y"]})
    lead.custom.add("cf_a", "z")
    lead.custom.remove("cf_a", "x")
    assert lead.changes() == {"custom.cf_a.add": "z", "custom.cf_a.remove": "x"}
    assert lead.custom["cf_a"] == ["y", "z"]
    assert list(lead.custom) == ["cf_a"]


def test_adding_to_a_constructed_body() -> None:
    lead = Lead()
    lead.custom.add("cf_a", "x")
    lead.custom["cf_b"] = 3
    assert lead.to_dict() == {"custom.cf_a.add": "x", "custom.cf_b": 3}
    assert dict(lead.custom) == {"cf_a": ["x"], "cf_b": 3}


def test_removing_what_was_to_be_added_sends_the_removal() -> None:
    lead = decode({})
    lead.custom.add("cf_a", "x")
    lead.custom.remove("cf_a", "x")
    assert lead.changes() == {"custom.cf_a.remove": "x"}


def test_adding_a_second_value_is_refused() -> None:
    lead = decode({"custom.cf_a": []})
    lead.custom.add("cf_a", "x")
    lead.custom.add("cf_a", "x")
    with pytest.raises(InvalidArgument, match="one at a time"):
        lead.custom.add("cf_a", "y")


@pytest.mark.parametrize("value", [None, ["x"], {"x"}])
def test_adding_several_values_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        decode({}).custom.add("cf_a", value)
    assert caught.value.field == "custom.cf_a.add"


def test_adding_to_an_assigned_list_extends_it() -> None:
    lead = decode({"custom.cf_a": ["w"]})
    lead.custom["cf_a"] = ["x"]
    lead.custom.add("cf_a", "y")
    lead.custom.remove("cf_a", "x")
    assert lead.changes() == {"custom.cf_a": ["y"]}


def test_assigning_drops_what_was_to_be_added() -> None:
    lead = decode({"custom.cf_a": ["w"]})
    lead.custom.add("cf_a", "x")
    lead.custom["cf_a"] = ["z"]
    assert lead.changes() == {"custom.cf_a": ["z"]}


@pytest.mark.parametrize(
    "id", ["", "Industry", "custom.cf_a", "cf_", "cf_a.add", "CF_a", "cf_a b", 3]
)
def test_what_is_not_an_id_is_refused(id: Any) -> None:
    custom = decode({}).custom
    for write in (
        lambda: custom_key(id),
        lambda: custom.__setitem__(id, 1),
        lambda: custom.__delitem__(id),
        lambda: custom.add(id, 1),
        lambda: custom.remove(id, 1),
    ):
        with pytest.raises(InvalidArgument) as caught:
            write()
        assert caught.value.field == "id"


def test_custom_key_gives_the_keys_to_send() -> None:
    assert custom_key("cf_a") == "custom.cf_a"
    assert custom_key("lcf_a", op="add") == "custom.lcf_a.add"
    assert custom_key("cf_a", "remove") == "custom.cf_a.remove"
    with pytest.raises(InvalidArgument):
        custom_key("cf_a", op="set")  # type: ignore[arg-type]


def test_bad_value_is_refused_by_its_key() -> None:
    lead = decode({})
    lead.custom["cf_a"] = [1, float("nan")]
    with pytest.raises(InvalidArgument) as caught:
        lead.changes()
    assert caught.value.field == "custom.cf_a[1]"


class TestPartialAnswers:
    def test_reading_what_was_not_asked_for_says_so(self) -> None:
        custom = decode({"id": "lead_1"}, frozenset({"id"})).custom
        reads = (
            lambda: custom["cf_a"],
            lambda: custom.get("cf_a"),
            lambda: "cf_a" in custom,
            lambda: list(custom),
        )
        for read in reads:
            with pytest.raises(AttributeError, match="fields="):
                read()

    def test_get_with_a_default_asks_without_raising(self) -> None:
        custom = decode({"id": "lead_1"}, frozenset({"id"})).custom
        assert custom.get("cf_a", None) is None
        assert custom.get("cf_a", default=3) == 3

    @pytest.mark.parametrize("selector", ["custom", "custom.cf_a", "_all"])
    def test_what_was_asked_for_and_is_absent_is_not_there(self, selector: str) -> None:
        lead = decode({"id": "lead_1"}, frozenset({selector}))
        assert lead.custom.get("cf_a") is None
        assert list(lead.custom) == []

    def test_what_was_not_asked_for_can_be_assigned(self) -> None:
        lead = decode({"id": "lead_1"}, frozenset({"id"}))
        lead.custom["cf_a"] = 1
        assert lead.custom["cf_a"] == 1
        assert lead.changes() == {"custom.cf_a": 1}

    def test_what_was_not_asked_for_can_be_cleared(self) -> None:
        lead = decode({"id": "lead_1"}, frozenset({"id"}))
        del lead.custom["cf_a"]
        assert lead.changes() == {"custom.cf_a": None}

    def test_adding_without_knowing_the_others(self) -> None:
        lead = decode({"id": "lead_1"}, frozenset({"id"}))
        lead.custom.add("cf_a", "x")
        assert lead.changes() == {"custom.cf_a.add": "x"}


class TestDeprecatedKeys:
    RAW: dict[str, Any] = {
        "id": "lead_1",
        "custom": {"cf_a": "x", "Industry": "SaaS"},
        "custom.Source": "web",
        "custom.cf_b": 1,
    }

    def test_are_read_by_id_and_by_name(self) -> None:
        custom = decode(self.RAW).custom
        assert custom["cf_a"] == "x"
        assert custom["Industry"] == "SaaS"
        assert custom["Source"] == "web"
        assert sorted(custom) == ["cf_a", "cf_b"]

    def test_are_kept_by_the_round_trip(self) -> None:
        lead = decode(self.RAW)
        assert dict(lead.custom)
        assert lead.to_dict() == self.RAW

    def test_are_not_sent(self) -> None:
        assert sent(decode(self.RAW)) == {"id": "lead_1", "custom.cf_b": 1}

    def test_are_written_under_their_ids(self) -> None:
        lead = decode(self.RAW)
        lead.custom["cf_a"] = "y"
        assert lead.custom["cf_a"] == "y"
        assert lead.changes() == {"custom.cf_a": "y"}
        assert sent(lead) == {"id": "lead_1", "custom.cf_b": 1, "custom.cf_a": "y"}

    def test_equal_value_is_no_change(self) -> None:
        lead = decode(self.RAW)
        lead.custom["cf_a"] = "x"
        assert lead.changes() == {}

    def test_are_cleared_under_their_ids(self) -> None:
        lead = decode(self.RAW)
        del lead.custom["cf_a"]
        assert "cf_a" not in lead.custom
        assert lead.changes() == {"custom.cf_a": None}
        assert sent(lead)["custom.cf_a"] is None

    def test_object_given_in_a_plain_body_is_sent(self) -> None:
        given = {"custom": {"Industry": "SaaS"}}
        assert Model(f"{HERE}:Lead").encode_body(given) == given


def test_repr_shows_no_values() -> None:
    assert "sesame" not in repr(Contact.from_dict({"custom.cf_a": "sesame"}).custom)
