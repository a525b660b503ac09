"""Codecs of lists and of objects whose keys are data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument

from ..encoding import (
    Encodable,
    child,
    copy_json,
    describe,
    is_mapping,
    is_sequence,
    refuse,
    same_json,
)
from ..field_mask import FieldMask
from .base import Codec, WholeResponse, keep_as_sent, wrong_envelope


class List(Codec):
    """A list of values of one kind."""

    __slots__ = ("item",)

    expected = "a list"

    def __init__(self, item: Codec) -> None:
        self.item: Codec = item

    def __repr__(self) -> str:
        return f"List({self.item!r})"

    def decode(self, raw: Any, owner: type[Any], wire: str, mask: FieldMask) -> Any:
        if raw.__class__ is not list:
            return keep_as_sent(self.expected, raw, owner, wire)
        return self.item.decode_all(raw, owner, wire, mask)

    def convert(self, value: Any, owner: type[Any], wire: str) -> Any:
        if not is_sequence(value):
            return value
        convert = self.item.convert
        return [convert(item, owner, f"{wire}[{i}]") for i, item in enumerate(value)]

    def check(self, value: Any, path: str) -> Any:
        return self.encode(value, path)

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        if not is_sequence(value):
            if original is not UNSET and same_json(value, original):
                return copy_json(original)
            raise refuse(path, self.expected, value)
        items: Sequence[Any] = value
        before: list[Any] = original if original.__class__ is list else []
        sent = len(before)
        return [
            self._encode_item(item, f"{path}[{i}]", before[i] if i < sent else UNSET, before)
            for i, item in enumerate(items)
        ]

    def _encode_item(self, value: Any, path: str, original: Any, before: list[Any]) -> Any:
        try:
            if value is None:
                raise refuse(path, self.item.expected, value)
            return self.item.encode(value, path, original)
        except InvalidArgument:
            # What Close sent may go back to it, wherever it stands in the list by now.
            for sent in before:
                if same_json(value, sent):
                    return copy_json(sent)
            raise

    def decode_response(self, content: Any, mask: FieldMask) -> Any:
        if content.__class__ is not list:
            raise wrong_envelope("a list", content)
        return self.decode(content, WholeResponse, "body", mask)

    def encode_body(self, body: Any) -> Any:
        given: object = body
        if body is None or body is UNSET or isinstance(body, Mapping | Encodable):
            raise InvalidArgument(f"body: expected a list, got {describe(given)}", field="body")
        return self.encode(body, "")

    def python_type(self) -> Any:
        item: Any = self.item.python_type()
        return list[item]


class Map(Codec):
    """An object whose keys are data: a dict of values of one kind."""

    __slots__ = ("value",)

    expected = "an object"

    def __init__(self, value: Codec) -> None:
        self.value: Codec = value

    def __repr__(self) -> str:
        return f"Map({self.value!r})"

    def decode(self, raw: Any, owner: type[Any], wire: str, mask: FieldMask) -> Any:
        if raw.__class__ is not dict:
            return keep_as_sent(self.expected, raw, owner, wire)
        items: dict[str, Any] = raw
        passthrough, decode = self.value.passthrough, self.value.decode
        return {
            key: item
            if type(item) in passthrough or item is None
            else decode(item, owner, wire, mask)
            for key, item in items.items()
        }

    def convert(self, value: Any, owner: type[Any], wire: str) -> Any:
        if not is_mapping(value):
            return value
        convert = self.value.convert
        return {key: convert(item, owner, f"{wire}.{key}") for key, item in value.items()}

    def check(self, value: Any, path: str) -> Any:
        return self.encode(value, path)

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        if not is_mapping(value):
            if original is not UNSET and same_json(value, original):
                return copy_json(original)
            if isinstance(value, Encodable):
                return value.__encode__(path)
            raise refuse(path, self.expected, value)
        items: Mapping[Any, Any] = value
        before: dict[str, Any] = original if original.__class__ is dict else {}
        result: dict[str, Any] = {}
        for key, item in items.items():
            if not isinstance(key, str):
                raise refuse(path, "string keys", key)
            if item is UNSET:
                continue
            place, sent = child(path, key), before.get(key, UNSET)
            result[key] = None if item is None else self.value.encode(item, place, sent)
        return result

    def decode_response(self, content: Any, mask: FieldMask) -> Any:
        if content.__class__ is not dict:
            raise wrong_envelope("an object", content)
        return self.decode(content, WholeResponse, "body", mask)

    def python_type(self) -> Any:
        value: Any = self.value.python_type()
        return dict[str, value]
