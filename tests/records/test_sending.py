"""What a user gives is checked by field name before it is sent."""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument
from close_async.values.codecs import JSON, STRING, List, Map, Model, encode_json
from close_async.values.layouts import layout_of
from tests.records.models_for_tests import HERE, Contact, Email, Lead

NAIVE = datetime(2024, 1, 1)


class Colour(enum.Enum):
    RED = "red"


class Plain(enum.StrEnum):
    BLUE = "blue"


class Level(enum.IntEnum):
    HIGH = 3


class Text(str):
    """A subclass of str."""


def body(value: Any) -> Any:
    return Model(f"{HERE}:Lead").encode_body(value)


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("name", 3, "name"),
        ("name", b"x", "name"),
        ("employees", 1.5, "employees"),
        ("employees", True, "employees"),
        ("employees", "3", "employees"),
        ("employees", Decimal("1.5"), "employees"),
        ("score", float("nan"), "score"),
        ("score", float("inf"), "score"),
        ("score", Decimal("NaN"), "score"),
        ("score", Decimal("Infinity"), "score"),
        ("score", Decimal("1e999"), "score"),
        ("score", True, "score"),
        ("score", "3", "score"),
        ("hot", 1, "is_hot"),
        ("date_created", NAIVE, "date_created"),
        ("date_created", date(2024, 1, 1), "date_created"),
        ("date_created", "2024-01-01T00:00:00Z", "date_created"),
        ("founded", datetime(2024, 1, 1, tzinfo=UTC), "founded"),
        ("founded", "2024-01-01", "founded"),
        ("due", NAIVE, "due"),
        ("tags", "a", "tags"),
        ("tags", b"a", "tags"),
        ("tags", {"a"}, "tags"),
        ("tags", ["a", None], "tags[1]"),
        ("tags", ["a", 3], "tags[1]"),
        ("totals", [1], "totals"),
        ("totals", {"a": "1"}, "totals.a"),
        ("totals", {1: 1}, "totals"),
        ("settings", {"a": [0, NAIVE]}, "settings.a[1]"),
        ("settings", {"a": {3: 1}}, "settings.a"),
        ("settings", {"a": float("-inf")}, "settings.a"),
        ("settings", object(), "settings"),
        ("settings", {1, 2}, "settings"),
        ("owner", "cont_1", "owner"),
        ("contacts", [3], "contacts[0]"),
        (
            "contacts",
            [{"emails": [{"a": 1}, {"email": float("nan")}]}],
            "contacts[0].emails[1].email",
        ),
        ("seen", [NAIVE], "seen[0]"),
    ],
)
def test_bad_value_is_refused_by_its_place(name: str, value: Any, field: str) -> None:
    lead = Lead.from_dict({})
    setattr(lead, name, value)
    for write in (lead.changes, lead.to_dict, lambda: body(lead)):
        with pytest.raises(InvalidArgument) as caught:
            write()
        assert caught.value.field == field
        assert str(caught.value).startswith(f"{field}: ")


def test_nested_record_is_refused_by_its_place() -> None:
    lead = Lead(contacts=[Contact(emails=[Email(email="a"), Email(email=3)])])  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument) as caught:
        lead.to_dict()
    assert caught.value.field == "contacts[0].emails[1].email"


def test_refusal_does_not_show_the_value() -> None:
    with pytest.raises(InvalidArgument) as caught:
        Lead(employees="sesame").to_dict()  # type: ignore[arg-type]
    assert "sesame" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "sent"),
    [
        ("name", Text("x"), "x"),
        ("name", Colour.RED, "red"),
        ("name", Plain.BLUE, "blue"),
        ("employees", Level.HIGH, 3),
        ("employees", Decimal(4), 4),
        ("score", 3, 3),
        ("score", Decimal("12.50"), 12.5),
        ("score", Decimal("7.00"), 7),
        ("score", Decimal("1e30"), 1e30),
        ("score", Decimal("1e3"), 1000),
        ("date_created", datetime(2024, 1, 1, tzinfo=UTC), "2024-01-01T00:00:00+00:00"),
        ("founded", date(2024, 1, 1), "2024-01-01"),
        ("due", date(2024, 1, 1), "2024-01-01"),
        ("due", datetime(2024, 1, 1, tzinfo=UTC), "2024-01-01T00:00:00+00:00"),
        ("tags", ("a", "b"), ["a", "b"]),
        ("settings", {"a": (date(2024, 1, 1), Colour.RED)}, {"a": ["2024-01-01", "red"]}),
        ("settings", {"a": UNSET, "b": {"c": UNSET}}, {"b": {}}),
        ("owner", {"name": "Ann", "id": UNSET}, {"name": "Ann"}),
        ("contacts", [{"name": "Ann"}], [{"name": "Ann"}]),
    ],
)
def test_good_value_is_sent(name: str, value: Any, sent: Any) -> None:
    lead = Lead.from_dict({})
    setattr(lead, name, value)
    wire = layout_of(Lead).by_name[name].wire
    assert lead.changes() == {wire: sent}
    assert type(lead.changes()[wire]) is type(sent)
    assert Lead(**{name: value}).to_dict() == {wire: sent}


def test_only_what_was_set_is_sent() -> None:
    assert body(Lead(name="x", description=None, tags=UNSET)) == {"name": "x", "description": None}


def test_constructed_record_reads_none_where_nothing_was_set() -> None:
    lead = Lead(name="x")
    assert lead.description is None
    assert lead.to_dict() == {"name": "x"}


def test_mapping_given_to_a_constructor_becomes_a_record() -> None:
    lead = Lead(owner={"name": "Ann", "new": 1}, contacts=({"name": "Bea"},))  # type: ignore[arg-type]
    assert type(lead.owner) is Contact
    assert lead.contacts is not None
    assert lead.contacts[0].name == "Bea"
    lead.contacts[0].name = "Cleo"
    assert lead.to_dict() == {"owner": {"name": "Ann", "new": 1}, "contacts": [{"name": "Cleo"}]}


def test_constructor_does_not_share_lists_with_its_caller() -> None:
    tags = ["a"]
    lead = Lead(tags=tags)
    tags.append("b")
    assert lead.tags == ["a"]


def test_additional_property_that_has_an_attribute_is_refused() -> None:
    with pytest.raises(InvalidArgument) as caught:
        Lead(additional_properties={"is_hot": True})
    assert caught.value.field == "is_hot"


def test_plain_mapping_is_made_json_and_not_checked_by_field() -> None:
    given = {"name": 3, "when": datetime(2024, 1, 1, tzinfo=UTC), "owner": Contact(name="A")}
    assert body(given) == {"name": 3, "when": "2024-01-01T00:00:00+00:00", "owner": {"name": "A"}}


def test_mapping_with_a_bad_value_is_refused_by_its_place() -> None:
    with pytest.raises(InvalidArgument) as caught:
        body({"contacts": [{}, {"score": float("nan")}]})
    assert caught.value.field == "contacts[1].score"


@pytest.mark.parametrize("given", [None, UNSET, "x", 3, [], [{"name": "x"}]])
def test_body_of_another_kind_is_refused(given: Any) -> None:
    with pytest.raises(InvalidArgument, match="Lead or a mapping") as caught:
        body(given)
    assert caught.value.field == "body"


def test_record_of_another_class_is_sent_as_it_stands() -> None:
    assert body(Contact.from_dict({"id": "cont_1", "new": 2})) == {"id": "cont_1", "new": 2}


def test_body_that_holds_itself_is_refused() -> None:
    given: dict[str, Any] = {}
    given["me"] = given
    with pytest.raises(InvalidArgument):
        body(given)


def test_not_a_number_that_was_read_is_not_sent() -> None:
    lead = Lead.from_dict({"score": float("nan")})
    with pytest.raises(InvalidArgument) as caught:
        body(lead)
    assert caught.value.field == "score"


@pytest.mark.parametrize(
    "write",
    [
        lambda: List(STRING).encode_body({"a": 1}),
        lambda: List(STRING).encode_body(None),
        lambda: Map(STRING).encode_body([1]),
        lambda: JSON.encode_body(None),
        lambda: JSON.encode_body(UNSET),
        lambda: STRING.encode_body(None),
    ],
)
def test_other_bodies_of_another_kind_are_refused(write: Callable[[], object]) -> None:
    with pytest.raises(InvalidArgument) as caught:
        write()
    assert caught.value.field == "body"


def test_other_bodies_are_sent() -> None:
    assert List(Model(f"{HERE}:Contact")).encode_body([Contact(id="1"), {"id": "2"}]) == [
        {"id": "1"},
        {"id": "2"},
    ]
    assert JSON.encode_body([1, {"a": None}]) == [1, {"a": None}]


def test_unset_among_additional_properties_is_not_sent() -> None:
    lead = Lead.from_dict({"new": 1})
    lead.additional_properties.update(new=UNSET, newer=UNSET)
    assert lead.changes() == {}
    assert lead.to_dict() == {"new": 1}


def test_encode_json_names_its_parameter() -> None:
    with pytest.raises(InvalidArgument) as caught:
        encode_json({"gte": NAIVE}, "query")
    assert caught.value.field == "query.gte"
    assert "naive" in str(caught.value)
