"""JSON in and out, where orjson alone would refuse or mislead."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given

from close_async._base.json import dumps, loads
from tests.records.strategies import json_values


@given(json_values)
def test_round_trip(value: Any) -> None:
    assert loads(dumps(value)) == value


def test_cut_emoji_is_read_and_written() -> None:
    value = loads(b'{"text": "so sad \\ud83d"}')
    assert value == {"text": "so sad \ud83d"}
    assert loads(dumps(value)) == value


def test_byte_order_mark_is_passed_over() -> None:
    assert loads(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


def test_integer_beyond_64_bits_is_written_and_read() -> None:
    assert loads(dumps(2**80)) == pytest.approx(2**80)


@pytest.mark.parametrize("content", [b"", b"<html>", b"{", b"\xff\xfe", b"{'a': 1}", b"[" * 5000])
def test_what_is_not_json_raises_value_error(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        loads(content)


@pytest.mark.parametrize("value", [float("nan"), [1, float("inf")], {"a": {"b": float("-inf")}}])
def test_not_finite_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="NaN"):
        dumps(value)


def test_null_is_written() -> None:
    assert dumps({"a": None, "b": [None, 1.5]}) == b'{"a":null,"b":[null,1.5]}'


@pytest.mark.parametrize(
    "value", [datetime(2024, 1, 1, tzinfo=UTC), {1: 2}, {"a": object()}, {"x"}]
)
def test_what_is_not_a_json_value_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        dumps(value)
