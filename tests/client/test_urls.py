"""Paths and queries: a value stays in its place, or is refused by name."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async import OPERATIONS, UNSET, InvalidArgument
from close_async.core.operations import Scalar
from close_async.core.urls import build_path, check_raw_path, encode_query, query_values

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(TEXT.filter(lambda text: text not in {".", ".."}))
def test_a_path_parameter_stays_in_its_segment(value: str) -> None:
    path = build_path("/lead/{id}/", {"id": value})
    assert path.count("/") == 3
    assert path.isascii()
    assert not set(path) & set("?#\\ ")
    assert unquote(path.split("/")[2]) == value


@pytest.mark.parametrize("value", ["", ".", "..", None, 5, "\ud800", b"x"])
def test_a_path_parameter_that_cannot_stand_is_refused_by_name(value: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        build_path("/lead/{lead_id}/x/{id}/", {"lead_id": "a", "id": value})
    assert caught.value.field == "id"


def test_a_missing_path_parameter_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="id"):
        build_path("/lead/{id}/", {})


def test_an_open_path_parameter_keeps_its_slash() -> None:
    open_paths = frozenset({"object_type"})
    template = "/shared/{id}/association/{object_type}/"
    values = {"id": "a/b", "object_type": "custom_activity_type/actitype_1"}
    built = build_path(template, values, open_paths)
    assert built == "/shared/a%2Fb/association/custom_activity_type/actitype_1/"
    for bad in ("a/../b", "/a", "a/", "a//b", "./a"):
        with pytest.raises(InvalidArgument):
            build_path(template, {"id": "x", "object_type": bad}, open_paths)


class Kind(Enum):
    CALL = "call"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b&c=d", "a b&c=d"),
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (1.5, "1.5"),
        (Kind.CALL, "call"),
        (date(2026, 3, 1), "2026-03-01"),
        (datetime(2026, 3, 1, 4, tzinfo=UTC), "2026-03-01T04:00:00+00:00"),
        (["a", "b"], "a,b"),
        (("a", 1, True), "a,1,true"),
        ([Kind.CALL], "call"),
    ],
)
def test_values_are_written_as_close_reads_them(value: object, text: str) -> None:
    assert query_values({"x": value}) == {"x": text}


@pytest.mark.parametrize("value", [None, UNSET])
def test_what_is_not_given_is_not_sent(value: object) -> None:
    assert query_values({"x": value}) == {}


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        datetime(2026, 3, 1),
        {"a": 1},
        object(),
        b"bytes",
        [],
        ["a,b"],
        [""],
        [None],
        [["a"]],
        [datetime(2026, 3, 1)],
    ],
)
def test_values_that_cannot_be_sent_are_refused_by_name(value: object) -> None:
    with pytest.raises(InvalidArgument) as caught:
        query_values({"date_created__gte": value})
    assert caught.value.field == "date_created__gte"


SCALARS = {
    "_limit": Scalar("integer", 1),
    "_skip": Scalar("integer", 0),
    "amount": Scalar("number"),
    "is_new": Scalar("boolean"),
}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("_limit", 0),
        ("_limit", True),
        ("_limit", "5"),
        ("_limit", 5.0),
        ("_skip", -1),
        ("amount", "5"),
        ("amount", float("nan")),
        ("is_new", 1),
        ("is_new", "true"),
        ("is_new", [True]),
    ],
)
def test_a_scalar_of_another_kind_or_too_small_is_refused(name: str, value: object) -> None:
    with pytest.raises(InvalidArgument) as caught:
        query_values({name: value}, SCALARS)
    assert caught.value.field == name


def test_scalars_of_their_kind_are_sent() -> None:
    values = {"_limit": 1, "_skip": 0, "amount": 1.5, "is_new": False}
    assert query_values(values, SCALARS) == {
        "_limit": "1",
        "_skip": "0",
        "amount": "1.5",
        "is_new": "false",
    }


def test_operations_know_their_scalars_from_the_document() -> None:
    scalars = OPERATIONS["leads.list"].scalars
    assert scalars["_limit"] == Scalar("integer", 1)
    assert scalars["_skip"] == Scalar("integer", 0)


@given(st.dictionaries(TEXT, TEXT))
def test_a_query_says_what_was_put_in(values: dict[str, str]) -> None:
    assert dict(parse_qsl(encode_query(values), keep_blank_values=True)) == values


def test_half_a_surrogate_pair_is_refused_by_name() -> None:
    with pytest.raises(InvalidArgument) as caught:
        encode_query({"query": "\ud83d"})
    assert caught.value.field == "query"


def test_an_offset_keeps_its_plus_sign() -> None:
    moment = datetime(2026, 3, 1, tzinfo=timezone(timedelta(hours=2)))
    assert "%2B02:00" in encode_query(query_values({"x": moment}))


def test_a_path_by_hand_keeps_its_escapes() -> None:
    assert check_raw_path("/lead/a%2Fb/ü x/") == "/lead/a%2Fb/%C3%BC%20x/"


@pytest.mark.parametrize(
    "path",
    ["lead/", "//evil.example/", "/a?b=c", "/a#b", "/a/../b/", "/a/%2e%2E/b", "/./", "/a\\b", ""],
)
def test_a_path_by_hand_stays_below_the_base_url(path: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        check_raw_path(path)
    assert caught.value.field == "path"
