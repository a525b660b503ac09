"""Random text queries: what is printed and parsed means what its parts mean together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.search.text.grammar import parse
from tests.sandbox.search.test_text_query import ALL, FINDS
from tests.sandbox.search.text_world import World


@dataclass(frozen=True)
class Tree:
    """A query as text, and the leads that it has to find."""

    text: str
    found: frozenset[str]


_ONE_PIECE = re.compile(r'[^\s"]+|"[^"]*"|[\w.]+:"[^"]*"')


def _leaf(query: str, found: set[str]) -> Tree:
    whole = _ONE_PIECE.fullmatch(query) is not None
    return Tree(query if whole else f"({query})", frozenset(found))


LEAVES = [_leaf(query, found) for query, found in FINDS if query]


def _all(trees: list[Tree], word: str) -> Tree:
    text = word.join(tree.text for tree in trees)
    return Tree(f"({text})", frozenset[str].intersection(*(tree.found for tree in trees)))


def _any(trees: list[Tree], word: str) -> Tree:
    text = word.join(tree.text for tree in trees)
    return Tree(f"( {text} )", frozenset[str].union(*(tree.found for tree in trees)))


def _not(tree: Tree, word: str) -> Tree:
    text = tree.text if word.endswith(" ") or tree.text.startswith("(") else f"({tree.text})"
    return Tree(f"{word}{text}", frozenset(ALL) - tree.found)


def _grow(trees: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    several = st.lists(trees, min_size=1, max_size=4)
    return st.one_of(
        st.builds(_all, several, st.sampled_from([" ", " and ", " AND ", "\n"])),
        st.builds(_any, several, st.sampled_from([" or ", " OR ", " Or "])),
        st.builds(_not, trees, st.sampled_from(["not ", "NOT ", "not", "-"])),
    )


TREES = st.recursive(st.sampled_from(LEAVES), _grow, max_leaves=12)


@settings(max_examples=100, deadline=None)
@given(tree=TREES)
def test_a_tree_means_what_its_parts_mean_together(world: World, tree: Tree) -> None:
    assert set(world.found(tree.text)) == tree.found


_LANGUAGE = """
( ) " \\ : = != < >= * ? , - ! && || and or not in in( sort: slice: slice:1/2 has: custom. name
call( contact( created last week 30 -5 1e999 nan me none status lead_status( on: email: phone:
url: @ +1 é opportunity_ opportunity_value 9999-99-99 0000 9999 custom.Branch sort:-created
in:"Kites" 99999999999_years_ago next_task next_task:in( 3:days:ago to: task( x:y:z
"""
_ODD = ["3 days ago", "99999999999 years ago", "\x00", "\x1f", "\u202e", "\U0001f600", "x" * 200]
PIECES = st.sampled_from([*_LANGUAGE.split(), *_ODD])
HOSTILE = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=14).map("".join),
)


@settings(max_examples=150, deadline=None)
@given(text=HOSTILE)
def test_no_text_is_more_than_a_bad_request(world: World, text: str) -> None:
    encoded = text.encode("utf-8", "replace").decode()
    response = world.api.send("GET", "/lead/", params={"query": encoded, "_limit": 1})
    assert response.status_code in (200, 400), response.text
    if response.status_code == 400:
        body: dict[str, Any] = response.json()
        assert body["errors"]


HUGE = {
    "parentheses": "(" * 5000,
    "nots": "not " * 4000 + "a",
    "minuses": "-" * 5000 + "a",
    "quotes": '"' * 4999,
}


@pytest.mark.parametrize("text", [*HUGE.values(), "a" * 20_001], ids=[*HUGE, "letters"])
def test_a_huge_text_is_refused(text: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        parse(text)
    assert "Column" in refusal.value.fields["query"]


@pytest.mark.parametrize("text", ["a or " * 3000 + "a", "a " * 9000], ids=["ors", "words"])
def test_a_long_text_is_read(text: str) -> None:
    assert parse(text)
