"""Every operation, over responses with keys dropped, nulled, retyped and added."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async.api import OPERATIONS
from close_async.errors import InvalidResponse
from close_async.values.codecs import Codec, List, Map, Model
from close_async.values.records import Page, Record
from tests.models.strategies import FEW, mangled, touch, values

ANSWERING = [name for name, operation in OPERATIONS.items() if operation.response is not None]


def fits(codec: Codec, content: Any) -> bool:
    """Say whether the envelope is what the operation responds with."""
    if isinstance(codec, Model):
        if not isinstance(content, dict):
            return False
        return not issubclass(codec.choose(content), Page) or type(content.get("data")) is list
    if isinstance(codec, List):
        return isinstance(content, list)
    return isinstance(content, dict) if isinstance(codec, Map) else True


def written(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_dict()
    return [written(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", ANSWERING)
@FEW
@given(data=st.data())
def test_only_a_wrong_envelope_raises(name: str, data: st.DataObject) -> None:
    operation = OPERATIONS[name]
    codec = operation.response
    assert codec is not None
    content = data.draw(mangled(values(codec)))
    sent = json.dumps(content)
    if not fits(codec, content):
        with pytest.raises(InvalidResponse):
            operation.decode(content)
        return
    response = operation.decode(content)
    touch(response)
    assert json.dumps(written(response)) == sent
