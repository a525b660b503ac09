"""What codecs say of themselves, and how they read whole responses."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

import close_async.models
from close_async.errors import InvalidResponse
from close_async.values.codecs import (
    BOOLEAN,
    DATE,
    DATE_OR_DATETIME,
    DATETIME,
    INTEGER,
    JSON,
    NUMBER,
    STRING,
    Codec,
    List,
    Map,
    Model,
    Union,
)
from tests.records.models_for_tests import HERE, Activity, Contact, Lead, Note

LEAD = Model(f"{HERE}:Lead")
EITHER = Union("_type", {"Note": f"{HERE}:Note"}, f"{HERE}:Activity")


@pytest.mark.parametrize(
    ("codec", "expected"),
    [
        (STRING, str),
        (INTEGER, int),
        (NUMBER, float),
        (BOOLEAN, bool),
        (DATE, date),
        (DATETIME, datetime),
        (DATE_OR_DATETIME, date | datetime),
        (JSON, Any),
        (LEAD, Lead),
        (List(LEAD), list[Lead]),
        (Map(List(INTEGER)), dict[str, list[int]]),
        (EITHER, Note | Activity),
    ],
)
def test_python_type(codec: Codec, expected: object) -> None:
    assert codec.python_type() == expected


def test_model_is_looked_up_among_the_models_when_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    codec = Model("OnlyInThisTest")
    monkeypatch.setattr(close_async.models, "OnlyInThisTest", Contact, raising=False)
    assert codec.python_type() is Contact


@pytest.mark.parametrize(
    ("codec", "content"),
    [
        (LEAD, []),
        (LEAD, None),
        (LEAD, "x"),
        (EITHER, [{}]),
        (List(LEAD), {}),
        (List(LEAD), None),
        (Map(STRING), []),
    ],
)
def test_answer_of_another_kind_is_refused(codec: Codec, content: Any) -> None:
    with pytest.raises(InvalidResponse) as caught:
        codec.decode_response(content, None)
    assert caught.value.field == "body"


def test_answers_are_read() -> None:
    assert LEAD.decode_response({"id": "lead_1"}, None) == Lead.from_dict({"id": "lead_1"})
    assert [lead.id for lead in List(LEAD).decode_response([{"id": "lead_1"}], None)] == ["lead_1"]
    assert Map(INTEGER).decode_response({"a": 1, "b": None}, None) == {"a": 1, "b": None}
    assert type(EITHER.decode_response({"_type": "Note"}, None)) is Note
    assert JSON.decode_response([1], None) == [1]
    assert JSON.decode_response(None, None) is None


def test_partial_list_answer_is_partial() -> None:
    (lead,) = List(LEAD).decode_response([{"id": "lead_1"}], frozenset({"id"}))
    with pytest.raises(AttributeError):
        _ = lead.name


def test_repr_shows_how_it_was_made() -> None:
    assert repr(List(Map(DATETIME))) == "List(Map(DATETIME))"
    assert repr(Union("_type", {"A": "B"}, "C")) == "Union('_type', {'A': 'B'}, 'C')"
