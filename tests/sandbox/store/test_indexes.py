"""What an index finds is what reading every record would find, whatever happens to the records."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from close_async.sandbox.store.indexes import values_at, words_of
from close_async.sandbox.store.tables import Index

WORDS = ("amber", "amberly", "Quill", "labs", "ÉTÉ")
NAMES = st.lists(st.sampled_from(WORDS), max_size=3).map(" - ".join)
RECORDS = st.fixed_dictionaries(
    {
        "id": st.sampled_from("abcdef"),
        "name": NAMES,
        "status_id": st.sampled_from(["s1", "s2", None]),
        "tags": st.lists(st.sampled_from(["x", "y"]), max_size=2),
        "emails": st.lists(st.fixed_dictionaries({"email": NAMES}), max_size=2),
    }
)
CHANGES = st.lists(RECORDS | st.sampled_from("abcdef"), max_size=12)


def _index(changes: list[Any], *, ask_first: bool) -> Index:
    index = Index()
    if ask_first:
        for field in ("status_id", "tags", "emails.email"):
            index.having(field, "x")
        for field in ("name", "emails.email"):
            index.with_prefix(field, "a")
    for change in changes:
        if isinstance(change, str):
            index.remove(change)
        else:
            index.put(change)
    return index


@given(CHANGES, st.booleans())
def test_a_value_is_found_where_it_stands(changes: list[Any], ask_first: bool) -> None:
    index = _index(changes, ask_first=ask_first)
    for field, value in (("status_id", "s1"), ("tags", "x"), ("emails.email", "labs")):
        wanted = {id for id, row in index.rows.items() if value in list(values_at(row, field))}
        assert index.having(field, value) == wanted


@given(CHANGES, st.booleans(), st.lists(st.sampled_from(WORDS), min_size=1, max_size=2))
def test_words_are_found_together(changes: list[Any], ask_first: bool, words: list[str]) -> None:
    index = _index(changes, ask_first=ask_first)
    sought = words_of(" ".join(words))
    wanted = {id for id, row in index.rows.items() if set(sought) <= set(words_of(row["name"]))}
    assert index.with_words("name", sought) == wanted


@given(CHANGES, st.booleans(), st.sampled_from(["am", "amberl", "q", "zz"]))
def test_a_start_of_a_word_is_found(changes: list[Any], ask_first: bool, start: str) -> None:
    index = _index(changes, ask_first=ask_first)
    wanted = {
        id
        for id, row in index.rows.items()
        if any(
            word.startswith(start)
            for value in values_at(row, "emails.email")
            for word in words_of(value)
        )
    }
    assert index.with_prefix("emails.email", start) == wanted


def test_without_words_nothing_is_found() -> None:
    assert _index([{"id": "a", "name": "amber"}], ask_first=False).with_words("name", []) == set()


def test_a_custom_value_is_found_by_its_key() -> None:
    index = _index([{"id": "a", "custom.cf_x": ["Red", "Blue"]}], ask_first=False)
    assert index.having("custom.cf_x", "Blue") == {"a"}
