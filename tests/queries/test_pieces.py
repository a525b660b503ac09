"""Query pieces: the JSON they give, and how they combine."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import Any

import pytest

from close_async.queries import (
    HasRelated,
    Query,
    ago,
    ahead,
    and_,
    custom_field,
    field,
    has_related,
    ids,
    local_date,
    match_all,
    not_,
    now,
    object_type,
    or_,
    saved_search,
    text,
)
from close_async.queries.conditions import MomentRangeCondition

NAME = field("lead", "name")
NAME_JSON = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
TOKYO = dt.timezone(dt.timedelta(hours=9))


def condition_of(query: Query) -> Any:
    return query.to_dict()["condition"]


@pytest.mark.parametrize(
    ("query", "json"),
    [
        (match_all(), {"type": "match_all"}),
        (object_type("contact"), {"type": "object_type", "object_type": "contact"}),
        (ids("lead_1"), {"type": "id", "value": "lead_1"}),
        (
            ids(["lead_1", "lead_2"]),
            {
                "type": "or",
                "queries": [{"type": "id", "value": "lead_1"}, {"type": "id", "value": "lead_2"}],
            },
        ),
        (text("red shoes"), {"type": "text", "value": "red shoes", "mode": "full_words"}),
        (text("red shoes", "phrase"), {"type": "text", "value": "red shoes", "mode": "phrase"}),
        (saved_search("save_1"), {"type": "saved_search", "saved_search_id": "save_1"}),
        (
            has_related("lead", "contact", match_all()),
            {
                "type": "has_related",
                "this_object_type": "lead",
                "related_object_type": "contact",
                "related_query": {"type": "match_all"},
            },
        ),
        (
            NAME.exists(),
            {"type": "field_condition", "field": NAME_JSON, "condition": {"type": "exists"}},
        ),
        (
            NAME.is_missing(),
            {
                "type": "field_condition",
                "field": NAME_JSON,
                "condition": {"type": "exists"},
                "negate": True,
            },
        ),
        (
            and_(match_all(), {"type": "brand_new", "x": 1}),
            {"type": "and", "queries": [{"type": "match_all"}, {"type": "brand_new", "x": 1}]},
        ),
        (or_(match_all()), {"type": "or", "queries": [{"type": "match_all"}]}),
        (not_(match_all()), {"type": "match_all", "negate": True}),
        (not_({"type": "brand_new"}), {"type": "brand_new", "negate": True}),
        (not_({"type": "brand_new", "negate": True}), {"type": "brand_new"}),
    ],
)
def test_query_json(query: Query, json: object) -> None:
    assert query.to_dict() == json


@pytest.mark.parametrize(
    ("query", "json"),
    [
        (NAME.words("a b"), {"type": "text", "mode": "full_words", "value": "a b"}),
        (NAME.phrase("a b"), {"type": "text", "mode": "phrase", "value": "a b"}),
        (NAME.one_of("a", "b"), {"type": "term", "values": ["a", "b"]}),
        (NAME.one_of(["a", "b"]), {"type": "term", "values": ["a", "b"]}),
        (
            NAME.refers_to("user", "user_1"),
            {"type": "reference", "reference_type": "user", "object_ids": ["user_1"]},
        ),
        (NAME.is_true(), {"type": "boolean", "value": True}),
        (NAME.is_false(), {"type": "boolean", "value": False}),
        (NAME.is_current_user(), {"type": "current_user"}),
        (NAME.between(gt=1, lte=2.5), {"type": "number_range", "gt": 1, "lte": 2.5}),
        (NAME.matches({"type": "odd", "n": 3}), {"type": "odd", "n": 3}),
        (
            NAME.since(dt.datetime(2026, 3, 1, 9, tzinfo=TOKYO)),
            {
                "type": "moment_range",
                "on_or_after": {"type": "fixed_utc", "value": "2026-03-01T00:00:00+00:00"},
                "before": None,
            },
        ),
        (
            NAME.before(dt.date(2026, 3, 1)),
            {
                "type": "moment_range",
                "on_or_after": None,
                "before": {"type": "fixed_local_date", "value": "2026-03-01", "which": "start"},
            },
        ),
        (
            NAME.during(local_date(dt.date(2026, 3, 1), "end"), {"type": "odd"}),
            {
                "type": "moment_range",
                "on_or_after": {
                    "type": "fixed_local_date",
                    "value": "2026-03-01",
                    "which": "end",
                },
                "before": {"type": "odd"},
            },
        ),
        (
            NAME.during(ago(days=7, day="start"), now()),
            {
                "type": "moment_range",
                "on_or_after": {
                    "type": "offset",
                    "direction": "past",
                    "moment": {"type": "now"},
                    "offset": {"days": 7},
                    "which_day_end": "start",
                },
                "before": {"type": "now"},
            },
        ),
        (
            NAME.during(dt.timedelta(days=-1, hours=-2), dt.timedelta(minutes=3, seconds=4)),
            {
                "type": "moment_range",
                "on_or_after": {
                    "type": "offset",
                    "direction": "past",
                    "moment": {"type": "now"},
                    "offset": {"days": 1, "hours": 2},
                },
                "before": {
                    "type": "offset",
                    "direction": "future",
                    "moment": {"type": "now"},
                    "offset": {"minutes": 3, "seconds": 4},
                },
            },
        ),
        (
            NAME.since(ahead(weeks=2, since=dt.datetime(2026, 3, 1, tzinfo=dt.UTC))),
            {
                "type": "moment_range",
                "on_or_after": {
                    "type": "offset",
                    "direction": "future",
                    "moment": {"type": "fixed_utc", "value": "2026-03-01T00:00:00+00:00"},
                    "offset": {"weeks": 2},
                },
                "before": None,
            },
        ),
        (
            NAME.since(dt.timedelta(0)),
            {
                "type": "moment_range",
                "on_or_after": {
                    "type": "offset",
                    "direction": "future",
                    "moment": {"type": "now"},
                    "offset": {"seconds": 0},
                },
                "before": None,
            },
        ),
    ],
)
def test_condition_json(query: Query, json: object) -> None:
    assert condition_of(query) == json


class Industry:
    id = "lcf_industry"


@pytest.mark.parametrize("given", ["cf_1", "custom.cf_1"])
def test_a_custom_field_is_named_by_its_id_or_key(given: str) -> None:
    assert custom_field(given).to_dict() == {"type": "custom_field", "custom_field_id": "cf_1"}


def test_a_custom_field_is_named_by_anything_with_an_id() -> None:
    assert custom_field(Industry()).custom_field_id == "lcf_industry"


def test_a_custom_field_name_is_replaced_by_its_id_anywhere_in_a_query() -> None:
    named = custom_field("Industry", "lead").one_of("SaaS")
    query = ~(or_(has_related("contact", "lead", named), NAME.exists(), {"type": "match_all"}))
    assert query.custom_field_names() == {("lead", "Industry")}
    found = query.with_custom_fields({("lead", "Industry"): "cf_9"})
    assert found.custom_field_names() == frozenset()
    inner = found.to_dict()["queries"][0]["related_query"]
    assert inner["field"] == {"type": "custom_field", "custom_field_id": "cf_9"}
    assert found.to_dict()["negate"] is True


def test_a_custom_field_name_that_is_not_found_stays() -> None:
    named = custom_field("Industry", "lead").exists()
    assert named.with_custom_fields({}) == named


def test_operators_combine_pieces_and_mappings() -> None:
    mapping = {"type": "brand_new"}
    a, b = NAME.exists(), match_all()
    assert (a & b) == and_(a, b)
    assert (a | b) == or_(a, b)
    assert (a & mapping) == and_(a, mapping)
    assert (mapping & a) == and_(mapping, a)
    assert (a | mapping) == or_(a, mapping)
    assert (mapping | a) == or_(mapping, a)
    assert ~~a == a


def test_chains_of_one_operator_stay_flat_unless_negated() -> None:
    a, b, c = match_all(), NAME.exists(), text("x")
    assert (a & b & c) == and_(a, b, c)
    assert (~(a & b) & c) == and_(not_(and_(a, b)), c)


def test_a_mapping_may_hold_pieces() -> None:
    query = and_({"type": "and", "queries": [NAME.exists()]})
    assert query.to_dict()["queries"][0]["queries"] == [NAME.exists().to_dict()]


def test_a_mapping_is_copied() -> None:
    mapping: dict[str, Any] = {"type": "brand_new", "list": [1]}
    query = and_(mapping)
    mapping["list"].append(2)
    query.to_dict()["queries"][0]["list"].append(3)
    assert query.to_dict()["queries"][0]["list"] == [1]


def test_pieces_are_hashable_and_pickle() -> None:
    query = (NAME.words("x") & {"type": "match_all"}) | custom_field("cf_1").since(ago(days=1))
    assert pickle.loads(pickle.dumps(query)) == query
    assert len({query, pickle.loads(pickle.dumps(query))}) == 1


def test_a_query_has_no_truth_value() -> None:
    with pytest.raises(TypeError, match="&"):
        bool(match_all() and NAME.exists())


def test_sorts_give_their_json() -> None:
    assert NAME.asc().to_dict() == {"direction": "asc", "field": NAME_JSON}
    assert NAME.desc().to_dict() == {"direction": "desc", "field": NAME_JSON}


def test_classes_accept_what_the_functions_accept() -> None:
    assert HasRelated("lead", "contact", {"type": "match_all"}) == has_related(  # type: ignore[arg-type]
        "lead", "contact", {"type": "match_all"}
    )
    assert MomentRangeCondition(before=dt.date(2026, 1, 1)).before == local_date(
        dt.date(2026, 1, 1)
    )
