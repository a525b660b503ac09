"""Keys: two ways to write one value are one, and queries find all values within a URL."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async import InvalidArgument
from close_async.jobs.importing.keys import STYLES, Key, QueryStyle, normalised


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("email", ["a@x.example", " A@X.example "]),
        ("phone", ["+1 714 555 0100", "(714) 555-0100", "001 714 5550100", "17145550100"]),
        ("url", ["x.example", "https://X.example/", "http://x.example"]),
        ("name", ["Bluth Company", " bluth  company"]),
        ("custom", ["12", 12, 12.0]),
    ],
)
def test_ways_to_write_one_value_are_one(kind: str, texts: list[object]) -> None:
    assert len({normalised(kind, text) for text in texts}) == 1


def test_paths_of_urls_differ() -> None:
    assert normalised("url", "x.example/A") != normalised("url", "x.example/a")


@given(
    values=st.lists(st.text(min_size=1, max_size=80), unique=True, max_size=200),
    style=st.sampled_from(STYLES),
)
def test_queries_hold_every_value_once_and_are_not_too_long(
    values: list[str], style: QueryStyle
) -> None:
    queries = list(Key.of("email", None).queries(values, style))
    assert [value for _, held in queries for value in held] == values
    longest = max((len(quote(value)) for value in values), default=0)
    assert all(len(quote(query)) <= style.longest + longest + 40 for query, _ in queries)


def test_quotes_cannot_end_a_value() -> None:
    ((query, _),) = Key.of("name", None).queries(['Gothic "Castle" or *'], STYLES[-1])
    assert query == 'name:"Gothic  Castle  or *"'


@pytest.mark.parametrize("name", ["fax", "", None, 7])
def test_an_unknown_key_is_refused(name: object) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Key.of(name, None)
    assert caught.value.field == "key"
