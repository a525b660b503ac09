"""Close's JSON is read back into pieces, and nothing of it is lost."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from close_async.errors import InvalidArgument
from close_async.queries import (
    OffsetMoment,
    Query,
    and_,
    custom_field,
    field,
    has_related,
    ids,
    match_all,
    not_,
    object_type,
    or_,
    parse_query,
    saved_search,
    text,
)
from close_async.queries.fields import Field, FieldCondition

WORDS = st.text(min_size=1).filter(str.strip)
IDS = st.from_regex(r"[a-z]{2,4}_[A-Za-z0-9]{1,8}", fullmatch=True)
AWARE = st.datetimes(timezones=st.just(dt.UTC))
MOMENTS: st.SearchStrategy[Any] = st.one_of(
    AWARE,
    st.dates(),
    st.timedeltas(dt.timedelta(days=-9), dt.timedelta(days=9)).map(
        lambda value: value - dt.timedelta(microseconds=value.microseconds)
    ),
    st.builds(
        OffsetMoment,
        st.sampled_from(("past", "future")),
        st.tuples(st.tuples(st.sampled_from(("days", "months")), st.integers(0, 99))),
        which_day_end=st.sampled_from((None, "start", "end")),
    ),
)
FIELDS: st.SearchStrategy[Field] = st.one_of(
    st.builds(field, st.sampled_from(("lead", "contact", "activity.call")), WORDS),
    IDS.map(lambda tail: custom_field("cf_" + tail)),
)


@st.composite
def conditions(draw: st.DrawFn) -> FieldCondition:
    place = draw(FIELDS)
    return draw(  # type: ignore[no-any-return]
        st.one_of(
            WORDS.map(place.words),
            WORDS.map(place.phrase),
            st.lists(WORDS, min_size=1).map(place.one_of),
            st.lists(IDS, min_size=1).map(lambda found: place.refers_to("user", found)),
            st.just(place.exists()),
            st.just(place.is_missing()),
            st.just(place.is_true()),
            st.just(place.is_current_user()),
            st.floats(allow_nan=False, allow_infinity=False).map(lambda n: place.between(gt=n)),
            st.integers().map(lambda n: place.between(gte=n, lte=n + 1)),
            MOMENTS.map(place.since),
            MOMENTS.map(place.before),
        )
    )


LEAVES: st.SearchStrategy[Query] = st.one_of(
    conditions(),
    st.just(match_all()),
    WORDS.map(text),
    IDS.map(saved_search),
    IDS.map(object_type),
    st.lists(IDS, min_size=1).map(ids),
)
QUERIES: st.SearchStrategy[Query] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda queries: and_(*queries)),
        st.lists(inner, min_size=1, max_size=3).map(lambda queries: or_(*queries)),
        inner.map(not_),
        inner.map(lambda query: has_related("lead", "contact", query)),
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(QUERIES)
def test_pieces_survive_their_json(query: Query) -> None:
    assert parse_query(query.to_dict()) == query


@settings(deadline=None)
@given(QUERIES)
def test_json_survives_the_pieces(query: Query) -> None:
    assert parse_query(query.to_dict()).to_dict() == query.to_dict()


NAME = {"type": "regular_field", "object_type": "lead", "field_name": "name"}


@pytest.mark.parametrize(
    "json",
    [
        {"type": "brand_new", "x": 1},
        {"type": "match_all", "boost": 2},
        {
            "type": "and",
            "queries": [{"type": "brand_new"}, {"type": "match_all", "negate": True}],
        },
        {
            "type": "field_condition",
            "field": {"type": "smart_field", "id": "s"},
            "condition": {"type": "exists"},
        },
        {"type": "field_condition", "field": NAME, "condition": {"type": "near", "km": 3}},
        {"type": "field_condition", "field": NAME, "condition": {"type": "exists", "odd": 1}},
        {
            "type": "field_condition",
            "field": NAME,
            "condition": {
                "type": "moment_range",
                "on_or_after": {"type": "start_of_quarter"},
                "before": None,
            },
        },
    ],
)
def test_what_is_not_known_here_is_kept(json: dict[str, Any]) -> None:
    assert parse_query(json).to_dict() == json


def test_what_says_nothing_is_dropped() -> None:
    json = {
        "type": "field_condition",
        "field": NAME,
        "condition": {"type": "number_range", "gt": 1, "lt": None},
        "negate": False,
    }
    assert parse_query(json) == field("lead", "name").between(gt=1)


def test_the_query_of_a_smart_view_is_read() -> None:
    view: dict[str, Any] = {
        "query": {"type": "match_all", "negate": False},
        "results_limit": None,
        "sort": [],
    }
    assert parse_query(view) == match_all()


@pytest.mark.parametrize(
    ("json", "path"),
    [
        ({"type": "and", "queries": []}, "queries"),
        ({"type": "and", "queries": {}}, "queries"),
        ({"type": "and", "queries": [3]}, "queries[0].query"),
        ({"type": "text", "value": "x"}, "mode"),
        ({"type": "match_all", "negate": 1}, "negate"),
        (
            {"type": "and", "queries": [{"type": "text", "value": "x", "mode": "odd"}]},
            "queries[0].mode",
        ),
        (
            {
                "type": "has_related",
                "this_object_type": "lead",
                "related_object_type": "contact",
                "related_query": {"type": "or", "queries": [{"type": "id"}]},
            },
            "related_query.queries[0].value",
        ),
        (
            {
                "type": "field_condition",
                "field": {"type": "regular_field", "object_type": "lead"},
                "condition": {"type": "exists"},
            },
            "field.field_name",
        ),
        (
            {
                "type": "field_condition",
                "field": {"type": "custom_field"},
                "condition": {"type": "exists"},
            },
            "field.custom_field_id",
        ),
        (
            {
                "type": "field_condition",
                "field": NAME,
                "condition": {
                    "type": "moment_range",
                    "before": {"type": "fixed_utc", "value": "2026-01-01T00:00:00"},
                },
            },
            "condition.before.value",
        ),
        (
            {
                "type": "field_condition",
                "field": NAME,
                "condition": {
                    "type": "moment_range",
                    "before": {"type": "fixed_utc", "value": "yesterday"},
                },
            },
            "condition.before.value",
        ),
    ],
)
def test_a_mistake_names_its_path(json: dict[str, Any], path: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        parse_query(json)
    assert caught.value.field == path
