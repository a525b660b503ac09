"""Reading and checking values of every type, without a server."""

from __future__ import annotations

import logging
import math
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from close_async import InvalidArgument
from close_async.custom_fields.definitions import definition_of
from close_async.models import Contact, CustomObject, Lead, User

from .fakes import field, raw_field

CHOICES = ["Red", "Green", "Blue"]
MOMENT = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
EAST = timezone(timedelta(hours=5, minutes=30))


class Colour(Enum):
    RED = "Red"


def lead(**values: Any) -> Lead:
    return Lead.from_dict({"id": "lead_1", "name": "Bluth Company", **values})


def one(value: Any) -> Lead:
    return lead(**{"custom.cf_one": value})


READ = [
    ("text", "words", "words"),
    ("textarea", "two\nlines", "two\nlines"),
    ("number", 5, 5),
    ("number", 5.5, 5.5),
    ("date", "2026-05-14", date(2026, 5, 14)),
    ("date", "2026-05-14T23:00:00+00:00", date(2026, 5, 14)),
    ("datetime", "2026-05-14T09:30:00+00:00", MOMENT),
    ("datetime", "2026-05-14T09:30:00", MOMENT),
    ("choices", "Red", "Red"),
    ("choices", "a choice that is gone", "a choice that is gone"),
    ("user", "user_1", "user_1"),
    ("contact", "cont_1", "cont_1"),
    ("custom_object", "custobj_1", "custobj_1"),
    ("hidden", {"any": ["thing"]}, {"any": ["thing"]}),
    ("type of tomorrow", [1, {"a": None}], [1, {"a": None}]),
]


@pytest.mark.parametrize(("type", "sent", "read"), READ)
def test_a_value_reads_as_its_type_says(type: str, sent: Any, read: Any) -> None:
    assert field(type).read(one(sent)) == read
    assert field(type).read({"custom.cf_one": sent}) == read


@pytest.mark.parametrize("type", ["choices", "user", "contact", "custom_object", "date"])
def test_several_values_read_as_a_list(type: str) -> None:
    sent = "2026-05-14" if type == "date" else "x_1"
    read = date(2026, 5, 14) if type == "date" else "x_1"
    several = field(type, several=True)
    assert several.read(one([sent, sent])) == [read, read]
    assert several.read(one(sent)) == [read]
    assert several.read(lead()) == []
    assert several.read(one(None)) == []


def test_no_value_reads_as_none() -> None:
    assert field("number").read(lead()) is None
    assert field("number").read(one(None)) is None


def test_a_value_of_another_type_is_kept_as_sent_and_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING, "close_async"):
        for type in ("text", "number", "date", "datetime"):
            wrong = raw_field(f"cf_{type}", type, type)
            definition = definition_of(wrong, "lead")
            assert definition is not None
            assert definition.read({f"custom.cf_{type}": ["secret"]}) == ["secret"]
    assert len(caplog.records) == 4
    assert "secret" not in caplog.text
    assert field("number").read(one(True)) is True
    assert field("date").read(one("soon")) == "soon"


def test_a_value_under_its_deprecated_keys_is_read() -> None:
    assert field().read(lead(custom={"One": "by name"})) == "by name"
    assert field().read(lead(**{"custom.One": "by name"})) == "by name"
    assert field().read(lead(custom={"cf_one": "by id"})) == "by id"
    assert field().read(lead(**{"custom.cf_one": "new", "custom": {"One": "old"}})) == "new"


def test_a_field_without_a_name_is_read_by_its_id_alone() -> None:
    nameless = definition_of({"id": "cf_one"}, "lead")
    assert nameless is not None
    assert nameless.read(lead()) is None
    assert nameless.read(one("x")) == "x"


def test_a_partial_answer_that_was_not_asked_for_the_field_says_so() -> None:
    partial = Lead.__decode__({"id": "lead_1"}, frozenset({"id"}))  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(AttributeError, match=r"'custom\.cf_one' was not asked for"):
        field().read(partial)
    asked = Lead.__decode__({"id": "lead_1"}, frozenset({"custom.cf_one"}))  # pyright: ignore[reportPrivateUsage]
    assert field().read(asked) is None


def test_reading_from_something_else_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="record: expected a record or its JSON, not str"):
        field().read("lead_1")  # type: ignore[arg-type]


WRITTEN = [
    ("text", "words", "words"),
    ("text", Colour.RED, "Red"),
    ("textarea", "two\nlines", "two\nlines"),
    ("number", 5, 5),
    ("number", Decimal("5.5"), 5.5),
    ("date", date(2026, 5, 14), "2026-05-14"),
    ("datetime", MOMENT, "2026-05-14T09:30:00+00:00"),
    ("datetime", MOMENT.astimezone(EAST), "2026-05-14T15:00:00+05:30"),
    ("choices", "Red", "Red"),
    ("choices", Colour.RED, "Red"),
    ("user", "user_1", "user_1"),
    ("user", User(id="user_1"), "user_1"),
    ("contact", Contact(id="cont_1"), "cont_1"),
    ("custom_object", "custobj_1", "custobj_1"),
    ("hidden", {"any": [date(2026, 5, 14)]}, {"any": ["2026-05-14"]}),
    ("hidden", ["a", "b"], ["a", "b"]),
    ("type of tomorrow", ["a", {"b": 1}], ["a", {"b": 1}]),
    ("type of tomorrow", 3, 3),
]


@pytest.mark.parametrize(("type", "given", "sent"), WRITTEN)
def test_a_value_is_written_as_close_takes_it(type: str, given: Any, sent: Any) -> None:
    assert field(type, choices=CHOICES).encode(given) == sent


@pytest.mark.parametrize("type", [*dict.fromkeys(type for type, _, _ in WRITTEN)])
@pytest.mark.parametrize("several", [False, True])
def test_none_clears_a_field_of_any_type(type: str, several: bool) -> None:
    assert field(type, several=several).encode(None) is None


def test_several_values_are_written_as_a_list() -> None:
    several = field("choices", several=True, choices=CHOICES)
    assert several.encode(["Red", "Blue"]) == ["Red", "Blue"]
    assert several.encode(("Red",)) == ["Red"]
    assert several.encode({"Green", "Blue", "Red"}) == ["Blue", "Green", "Red"]


def test_no_values_clear_a_field_of_several() -> None:
    assert field("choices", several=True, choices=CHOICES).encode([]) is None


REFUSED: list[tuple[str, Any, str]] = [
    ("text", 5, "takes text, not int"),
    ("text", b"x", "takes text, not bytes"),
    ("number", "5", "takes a finite number, not str"),
    ("number", True, "takes a finite number, not bool"),
    ("number", math.nan, "takes a finite number, not NaN"),
    ("number", math.inf, "takes a finite number, not infinity"),
    ("date", MOMENT, "takes a datetime.date without a time, not datetime"),
    ("date", "2026-05-14", "takes a datetime.date without a time, not str"),
    ("datetime", date(2026, 5, 14), "takes an aware datetime, not date"),
    ("datetime", datetime(2026, 5, 14), "takes an aware datetime, not a naive datetime"),
    ("datetime", "2026-05-14T09:30:00Z", "takes an aware datetime, not str"),
    ("choices", "red", "'red' is not one of its choices; did you mean 'Red'? It takes 'Red', "),
    ("choices", "Purple", "'Purple' is not one of its choices. It takes 'Red', 'Green', 'Blue'"),
    ("choices", 1, "takes one of its choices: 'Red', 'Green', 'Blue', not int"),
    ("user", "Ann Perkins", "takes a user's id ('user_…'), not str"),
    ("user", Contact(id="cont_1"), "takes a user's id ('user_…'), not Contact"),
    ("user", User(), "takes a user's id ('user_…'), not User"),
    ("contact", "user_1", "takes a contact's id ('cont_…'), not str"),
    ("contact", "cont_", "takes a contact's id ('cont_…'), not str"),
    ("custom_object", "lead_1", "takes a custom object's id ('custobj_…'), not str"),
    ("hidden", datetime(2026, 5, 14), "takes a JSON value, not a naive datetime"),
    ("hidden", object(), "takes a JSON value, not object"),
    ("hidden", {"a": [{1}]}, "takes a JSON value, not dict (a[0]: expected a JSON value, got set)"),
    ("type of tomorrow", {1: 2}, "takes a JSON value, not dict"),
]


@pytest.mark.parametrize(("type", "given", "message"), REFUSED)
def test_a_value_that_does_not_fit_is_refused(type: str, given: Any, message: str) -> None:
    definition = field(type, choices=CHOICES)
    with pytest.raises(InvalidArgument) as caught:
        definition.encode(given)
    assert str(caught.value).startswith(f"custom field 'One' (cf_one) of lead: {message}")
    assert caught.value.field == "custom.cf_one"


@pytest.mark.parametrize(("type", "given", "message"), REFUSED)
def test_one_of_several_that_does_not_fit_is_refused_by_its_place(
    type: str, given: Any, message: str
) -> None:
    definition = field(type, several=True, choices=CHOICES)
    if not definition.kind.typed:
        return
    with pytest.raises(InvalidArgument) as caught:
        definition.encode([given])
    assert message in str(caught.value)
    assert caught.value.field == "custom.cf_one[0]"


@pytest.mark.parametrize("given", ["Red", {"a": 1}, 7, {"Red": 1}])
def test_a_single_value_for_several_is_refused(given: Any) -> None:
    with pytest.raises(InvalidArgument, match="takes a list of values, each one of its choices"):
        field("choices", several=True, choices=CHOICES).encode(given)


@pytest.mark.parametrize("given", [["Red"], ("Red",), {"Red"}, []])
def test_a_list_for_a_single_value_is_refused(given: Any) -> None:
    with pytest.raises(InvalidArgument, match="takes a single value, one of its choices: 'Red'"):
        field("choices", choices=CHOICES).encode(given)


def test_none_among_several_values_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="not None"):
        field("user", several=True).encode(["user_1", None])


def test_a_custom_object_of_another_type_is_refused() -> None:
    reference = field("custom_object", referenced_custom_type_id="cotype_1")
    mine = CustomObject(id="custobj_1", custom_object_type_id="cotype_1")
    assert reference.encode(mine) == "custobj_1"
    with pytest.raises(InvalidArgument, match="takes custom objects of the type 'cotype_1' only"):
        reference.encode(CustomObject(id="custobj_2", custom_object_type_id="cotype_2"))


def test_a_long_list_of_choices_is_cut_short_in_a_message() -> None:
    many = field("choices", choices=[f"choice {number}" for number in range(100)])
    with pytest.raises(InvalidArgument, match="'choice 11' and 88 more"):
        many.encode("nothing like it")


def test_choices_that_are_not_known_are_not_checked() -> None:
    assert field("choices").encode("anything") == "anything"


def test_one_value_is_encoded_for_adding_and_removing() -> None:
    assert field("choices", several=True, choices=CHOICES).encode_one("Red") == "Red"
    assert field("type of tomorrow").encode_one(["a"]) == ["a"]


@pytest.mark.parametrize("given", [None, ["Red"]])
def test_adding_anything_but_one_value_is_refused(given: Any) -> None:
    with pytest.raises(InvalidArgument, match="one value at a time is added or removed"):
        field("choices", several=True, choices=CHOICES).encode_one(given)


def test_adding_to_a_single_value_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="holds a single value: nothing can be added"):
        field("choices", choices=CHOICES).encode_one("Red")


def test_a_field_gives_its_keys() -> None:
    definition = field()
    assert definition.key == "custom.cf_one"
    assert definition.add_key == "custom.cf_one.add"
    assert definition.remove_key == "custom.cf_one.remove"


def test_a_field_shows_what_it_is() -> None:
    assert repr(field("user", several=True)) == (
        "<custom field 'One' (cf_one) of lead: user, several values>"
    )
    assert str(field().__class__("cf_1", "A", "text")) == "custom field 'A' (cf_1)"


@pytest.mark.parametrize("raw", [None, "cf_1", {}, {"id": 5}, {"id": ""}])
def test_what_is_no_field_is_passed_over(raw: object) -> None:
    assert definition_of(raw, "lead") is None


def test_a_field_of_which_little_is_known_is_taken_as_it_is() -> None:
    odd = definition_of({"id": "cf_1", "choices": "none", "name": None, "description": 3}, "lead")
    assert odd is not None
    assert (odd.name, odd.type, odd.choices, odd.description) == ("", "", (), None)


def test_a_shared_field_is_required_where_its_association_says_so() -> None:
    associations: list[object] = [
        {"object_type": "lead", "required": False},
        {
            "object_type": "custom_activity_type",
            "custom_activity_type_id": "actitype_1",
            "required": True,
        },
        "nonsense",
    ]
    raw = raw_field("cf_1", "Shared", associations=associations)
    on_lead = definition_of(raw, "lead")
    on_activity = definition_of(raw, "activity/actitype_1")
    assert on_lead is not None
    assert on_activity is not None
    assert (on_lead.is_shared, on_lead.required) == (True, False)
    assert (on_activity.is_shared, on_activity.required) == (True, True)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(
    type=st.sampled_from([*dict.fromkeys(type for type, _, _ in READ)]),
    several=st.booleans(),
    sent=JSON,
)
def test_reading_never_fails(type: str, several: bool, sent: Any) -> None:
    field(type, several=several).read({"custom.cf_one": sent})


OFFSETS = st.integers(-719, 719).map(lambda minutes: timezone(timedelta(minutes=minutes)))
"""Time zones in which no moment has two names, which Python calls unequal to any other's."""


@settings(deadline=None)
@given(
    st.one_of(
        st.tuples(st.just("text"), st.text()),
        st.tuples(
            st.just("number"), st.integers() | st.floats(allow_nan=False, allow_infinity=False)
        ),
        st.tuples(st.just("date"), st.dates()),
        st.tuples(st.just("datetime"), st.datetimes(timezones=OFFSETS)),
        st.tuples(st.just("choices"), st.sampled_from(CHOICES)),
        st.tuples(st.just("hidden"), JSON),
        st.tuples(st.just("type of tomorrow"), JSON),
    )
)
def test_what_is_written_reads_back_as_it_was(case: tuple[str, Any]) -> None:
    type, value = case
    definition = field(type, choices=CHOICES)
    assert definition.decode(definition.encode(value)) == value
