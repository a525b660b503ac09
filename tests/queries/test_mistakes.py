"""Mistakes in query pieces are refused where the piece is built, naming the argument."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, cast

import pytest

from close_async.errors import InvalidArgument
from close_async.queries import (
    And,
    FieldCondition,
    FixedLocalDate,
    FixedUtc,
    MatchAll,
    NumberRangeCondition,
    OffsetMoment,
    Sort,
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
    object_type,
    or_,
    saved_search,
    text,
)

NAME = field("lead", "name")
X = cast("Any", None)
WRONG = cast("Any", "no such thing")


@pytest.mark.parametrize(
    ("build", "argument"),
    [
        (lambda: or_(), "queries"),
        (lambda: and_(), "queries"),
        (lambda: and_(match_all(), X), "queries[1]"),
        (lambda: And(WRONG), "queries"),
        (lambda: And(cast("Any", 3)), "queries"),
        (lambda: and_({}), "queries[0]"),
        (lambda: and_({"type": 3}), "queries[0].type"),
        (lambda: and_({"type": "x", "at": dt.date(2026, 1, 1)}), "queries[0].at"),
        (lambda: and_({"type": "x", "n": [float("nan")]}), "queries[0].n[0]"),
        (lambda: and_({"type": "x", "m": {3: 4}}), "queries[0].m"),
        (lambda: match_all() & X, "query"),
        (lambda: not_(WRONG), "query"),
        (lambda: MatchAll(negate=WRONG), "negate"),
        (lambda: ids(), "object_ids"),
        (lambda: ids([]), "object_ids"),
        (lambda: ids("lead_1", ""), "object_ids[1]"),
        (lambda: ids(cast("Any", 3)), "object_ids"),
        (lambda: object_type(" "), "object_type"),
        (lambda: text(""), "value"),
        (lambda: text("a", WRONG), "mode"),
        (lambda: has_related("", "lead", match_all()), "this_object_type"),
        (lambda: has_related("lead", X, match_all()), "related_object_type"),
        (lambda: has_related("lead", "contact", X), "related_query"),
        (lambda: saved_search(X), "saved_search_id"),
        (lambda: field("", "name"), "object_type"),
        (lambda: field("lead", ""), "field_name"),
        (lambda: custom_field(""), "field"),
        (lambda: custom_field("Industry"), "object_type"),
        (lambda: custom_field(cast("Any", 3)), "custom_field_id"),
        (lambda: custom_field("Industry", "lead").to_dict(), "custom_field_id"),
        (lambda: FieldCondition(WRONG, X), "field"),
        (lambda: NAME.matches(X), "condition"),
        (lambda: NAME.text("a", WRONG), "mode"),
        (lambda: NAME.words(""), "value"),
        (lambda: NAME.one_of(), "values"),
        (lambda: NAME.one_of(cast("Any", 3)), "values"),
        (lambda: NAME.one_of("a", cast("Any", 3)), "values[1]"),
        (lambda: NAME.refers_to("", "user_1"), "reference_type"),
        (lambda: NAME.refers_to("user"), "object_ids"),
        (lambda: NAME.between(), "gt"),
        (lambda: NAME.between(gt=float("inf")), "gt"),
        (lambda: NAME.between(gte=WRONG), "gte"),
        (lambda: NAME.between(lt=True), "lt"),
        (lambda: NAME.between(gt=1, gte=1), "gte"),
        (lambda: NAME.between(lt=1, lte=1), "lte"),
        (lambda: NAME.between(gt=2, lte=1), "lte"),
        (lambda: NAME.between(gte=1, lt=1), "lt"),
        (lambda: NumberRangeCondition(gt=1, lte=1), "lte"),
        (lambda: NAME.during(), "on_or_after"),
        (lambda: NAME.since(dt.datetime(2026, 1, 1)), "on_or_after"),
        (lambda: NAME.before(dt.datetime(2026, 1, 1)), "before"),
        (lambda: NAME.since(WRONG), "on_or_after"),
        (lambda: NAME.since(dt.timedelta(microseconds=1)), "on_or_after"),
        (
            lambda: NAME.during(
                dt.datetime(2026, 1, 2, tzinfo=dt.UTC), dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
            ),
            "before",
        ),
        (lambda: FixedUtc(dt.datetime(2026, 1, 1)), "value"),
        (lambda: FixedUtc(WRONG), "value"),
        (lambda: FixedLocalDate(dt.datetime(2026, 1, 1, tzinfo=dt.UTC)), "value"),
        (lambda: FixedLocalDate(WRONG), "value"),
        (lambda: local_date(dt.date(2026, 1, 1), WRONG), "which"),
        (lambda: ago(), "offset"),
        (lambda: ago(fortnights=2), "fortnights"),
        (lambda: ago(days=-1), "days"),
        (lambda: ago(days=cast("Any", 1.5)), "days"),
        (lambda: ahead(days=1, day=WRONG), "which_day_end"),
        (lambda: ahead(days=1, since=WRONG), "since"),
        (lambda: OffsetMoment(WRONG, (("days", 1),)), "direction"),
        (lambda: Sort(WRONG), "field"),
        (lambda: Sort(NAME, WRONG), "direction"),
    ],
)
def test_a_mistake_names_its_argument(build: Callable[[], object], argument: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        build()
    assert caught.value.field == argument


def test_a_set_of_values_is_a_list_too() -> None:
    assert NAME.one_of(cast("Any", {"a"})).to_dict()["condition"]["values"] == ["a"]
