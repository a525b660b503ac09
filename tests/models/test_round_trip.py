"""Every model, over responses made at random from what its fields say."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async.errors import InvalidResponse
from close_async.values.layouts import layout_of
from close_async.values.records import Page, Record
from tests.models.strategies import FEW, MODELS, responses, touch

VALUES: list[Any] = [
    *(None, True, 0, -3, 1.5, "", "text", "2024-02-30", "2024-01-01T00:00:00.5", 10**30),
    *([], [None], [1, "a", {}, [{}]], {}, {"id": 3}, {"a": {"b": [None]}}, [{"_type": "Note"}]),
]


def named(model: type[Record]) -> str:
    return model.__name__


@pytest.mark.parametrize("model", MODELS, ids=named)
@FEW
@given(data=st.data())
def test_reading_everything_changes_nothing(model: type[Record], data: st.DataObject) -> None:
    raw: dict[str, Any] = data.draw(responses(model))  # type: ignore[arg-type]
    sent = json.dumps(raw)
    record = model.from_dict(raw)
    assert json.dumps(record.to_dict()) == sent
    touch(record)
    assert json.dumps(record.to_dict()) == sent
    assert record.changes() == {}


@pytest.mark.parametrize("model", MODELS, ids=named)
@FEW
@given(data=st.data())
def test_pickles_and_copies_are_equal(model: type[Record], data: st.DataObject) -> None:
    record = draw_partial(model, data)
    for twin in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
        assert twin == record
        assert repr(twin) == repr(record)
        assert twin.to_dict() == record.to_dict()


@pytest.mark.parametrize("model", MODELS, ids=named)
@FEW
@given(data=st.data())
def test_only_what_was_not_asked_for_raises(model: type[Record], data: st.DataObject) -> None:
    record = draw_partial(model, data)
    asked, sent = record._mask, record.to_dict()
    for name, field in layout_of(model).by_name.items():
        if asked is None or issubclass(model, Page) or field.wire in {*sent, *asked}:
            getattr(record, name)  # a page hands on what was asked for to its items
        else:
            with pytest.raises(AttributeError, match="was not asked for"):
                getattr(record, name)
            assert record.get(name, "default") == "default"


@pytest.mark.parametrize("model", MODELS, ids=named)
def test_any_value_under_any_key_is_read_and_written_as_it_came(model: type[Record]) -> None:
    for value in VALUES:
        raw = {field.wire: copy.deepcopy(value) for field in layout_of(model).by_name.values()}
        raw |= {"custom.cf_new": value, "new": value}
        before = json.dumps(raw)
        if issubclass(model, Page) and not isinstance(value, list):
            with pytest.raises(InvalidResponse):
                model.from_dict(raw)
            continue
        record = model.from_dict(raw)
        touch(record)
        assert json.dumps(record.to_dict()) == before
        assert record.changes() == {}
        assert pickle.loads(pickle.dumps(record)) == copy.deepcopy(record) == record
        assert len(repr(record)) < 200


@pytest.mark.parametrize("model", MODELS, ids=named)
def test_empty_answer_reads_none_everywhere(model: type[Record]) -> None:
    if not issubclass(model, Page):
        empty = model.from_dict({})
        assert all(
            getattr(empty, attribute) is None for attribute in layout_of(type(empty)).by_name
        )
        assert empty.to_dict() == empty.changes() == {}


def draw_partial(model: type[Record], data: st.DataObject) -> Record:
    """Draw a record that was read whole, or with some of its keys asked for."""
    raw = data.draw(responses(model))  # type: ignore[arg-type]
    wires = [field.wire for field in layout_of(model).by_name.values()]
    chosen = st.sampled_from(wires) if wires else st.just("new_key")
    asked = data.draw(st.none() | st.frozensets(chosen, max_size=3))
    return model.__decode__(raw, asked)
