"""Every generated model keeps what records promise, whatever an answer holds."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import close_async.models
from close_async.errors import InvalidResponse
from close_async.values.layouts import layout_of
from close_async.values.records import RESERVED_NAMES, Page, Record
from tests.records.strategies import touch

EXPORTED = {name: getattr(close_async.models, name) for name in close_async.models.__all__}
MODELS: list[type[Record]] = [value for value in EXPORTED.values() if isinstance(value, type)]
each_model = pytest.mark.parametrize("model", MODELS, ids=[model.__name__ for model in MODELS])
VALUES: list[Any] = [
    *(None, True, 0, -3, 1.5, "", "text", "2024-02-30", "2024-01-01T00:00:00.5", 10**30),
    *([], [None], [1, "a", {}, [{}]], {}, {"id": 3}, {"a": {"b": [None]}}, [{"_type": "Note"}]),
]


@each_model
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


@each_model
def test_empty_answer_reads_none_everywhere(model: type[Record]) -> None:
    if not issubclass(model, Page):
        empty = model.from_dict({})
        assert all(
            getattr(empty, attribute) is None for attribute in layout_of(type(empty)).by_name
        )
        assert empty.to_dict() == empty.changes() == {}


@each_model
def test_attributes_take_no_name_of_a_record(model: type[Record]) -> None:
    fields = layout_of(model).by_name
    wires = [field.wire for field in fields.values()]
    assert not RESERVED_NAMES.intersection(fields)
    assert len(set(wires)) == len(wires)
    for field in fields.values():
        assert field.codec.python_type() is not None
