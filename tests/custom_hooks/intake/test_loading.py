"""Reading YAML and JSON: as YAML 1.2 has it, and nothing that JSON could not say."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custom_hooks.document import RunFailed, dump
from custom_hooks.intake.loading import parse

PRINTABLE = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff"
)
TEXTS = st.one_of(
    st.sampled_from(
        ["NO", "on", "2020-01-01", "017", "0o17", "1e3", "12:30:00", "~", "", "1_000", ".5", "<<"]
    ),
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff")
    ),
)
DATA = st.recursive(
    st.one_of(TEXTS, st.integers(), st.booleans(), st.none()),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(TEXTS, inner)),
    max_leaves=10,
)


@settings(max_examples=60, deadline=None)
@given(DATA)
def test_what_is_written_reads_back(data: Any) -> None:
    assert parse(dump({"a": data}), "it") == {"a": data}
    assert parse(json.dumps({"a": data}), "it") == {"a": data}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("true", True),
        ("2020-01-01", "2020-01-01"),
        ("12:30:00", "12:30:00"),
        ("017", 17),
        ("1e3", 1000.0),
        ("~", None),
        ("''", ""),
    ],
)
def test_a_scalar_is_what_yaml_1_2_says(text: str, value: object) -> None:
    assert parse(f"a: {text}", "it") == {"a": value}


def test_an_anchor_is_written_out_at_every_place() -> None:
    data = parse("a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}\n", "it")
    assert data == {"a": {"b": 1}, "c": {"b": 1}, "d": {"b": 1, "e": 2}}
    assert data["a"] is not data["c"]


def test_all_faults_are_told_with_their_pointers() -> None:
    with pytest.raises(RunFailed) as refused:
        parse("a: {1: x}\nb: [.inf]\n", "it")
    message = str(refused.value)
    assert "/a: the key 1 is not text; write it in quotes" in message
    assert "/b/0: inf is not a number that JSON has" in message
