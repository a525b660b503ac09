"""Codecs of objects: one model, or one of several that a key tells apart."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from importlib import import_module
from typing import Any, cast

from close_async._base.unset import UNSET
from close_async.errors import InvalidResponse

from ..encoding import (
    Encodable,
    copy_json,
    encode_json,
    is_mapping,
    is_piece,
    refuse,
    same_json,
)
from ..field_mask import FieldMask
from .base import Codec, keep_as_sent, wrong_envelope


class Model(Codec):
    """An object of one model.

    Args:
        model: The model, or its name in `close_async.models`, or `"module:Name"` for one that
            lives elsewhere. A name is looked up when first needed.
    """

    __slots__ = ("_class", "expected", "name")

    def __init__(self, model: str | type[Encodable]) -> None:
        self.name: str = model if isinstance(model, str) else f"{model.__module__}:{model.__name__}"
        self.expected: str = self.name.rpartition(":")[2]
        self._class: type[Encodable] | None = None if isinstance(model, str) else model

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def resolve(self) -> type[Encodable]:
        """Return the model."""
        if self._class is None:
            self._class = _resolve(self.name)
        return self._class

    def models(self) -> list[type[Encodable]]:
        """Return every model that an object may be read as."""
        return [self.resolve()]

    def choose(self, raw: dict[str, Any]) -> type[Encodable]:
        """Return the model that an object is read as."""
        return self._class or self.resolve()

    def decode(self, raw: Any, owner: type[Any], wire: str, mask: FieldMask) -> Any:
        if type(raw) is not dict:
            return keep_as_sent("an object", raw, owner, wire)
        value = cast("dict[str, Any]", raw)
        try:
            return self.choose(value).__decode__(value, mask)
        except InvalidResponse:  # a page inside a response, without its list
            return keep_as_sent("a page", raw, owner, wire)

    def decode_all(
        self, items: list[Any], owner: type[Any], wire: str, mask: FieldMask
    ) -> list[Any]:
        decode = (self._class or self.resolve()).__decode__
        try:
            return [
                decode(item, mask)
                if item.__class__ is dict
                else self._decode_other(item, owner, wire)
                for item in items
            ]
        except InvalidResponse:  # a page inside a response, without its list
            return super().decode_all(items, owner, wire, mask)

    def _decode_other(self, item: Any, owner: type[Any], wire: str) -> Any:
        return None if item is None else self.decode(item, owner, wire, None)

    def convert(self, value: Any, owner: type[Any], wire: str) -> Any:
        if isinstance(value, Encodable) or not (is_mapping(value) or is_piece(value)):
            return value
        return self.decode(encode_json(value, wire), owner, wire, None)

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        if isinstance(value, Encodable):
            encoded = value.__encode__(path)
        elif is_mapping(value) or is_piece(value):
            encoded = encode_json(value, path)
        elif original is not UNSET and same_json(value, original):
            return copy_json(original)
        else:
            raise refuse(path, f"{self.expected} or a mapping", value)
        return copy_json(original) if same_json(encoded, original) else encoded

    def check(self, value: Any, path: str) -> Any:
        return self.encode(value, path)

    def decode_response(self, content: Any, mask: FieldMask) -> Any:
        if type(content) is not dict:
            raise wrong_envelope("an object", content)
        value = cast("dict[str, Any]", content)
        return self.choose(value).__decode__(value, mask)

    def python_type(self) -> Any:
        return self.resolve()


class Union(Model):
    """An object of one of several models, told apart by one key.

    Args:
        discriminator: The key (`"_type"`).
        members: The models' names by the key's value.
        fallback: The name of the model for any other value.
    """

    __slots__ = ("_classes", "discriminator", "members")

    def __init__(self, discriminator: str, members: Mapping[str, str], fallback: str) -> None:
        super().__init__(fallback)
        self.discriminator: str = discriminator
        self.members: Mapping[str, str] = members
        self._classes: dict[str, type[Encodable]] = {}

    def decode_all(
        self, items: list[Any], owner: type[Any], wire: str, mask: FieldMask
    ) -> list[Any]:
        return Codec.decode_all(self, items, owner, wire, mask)

    def __repr__(self) -> str:
        return f"Union({self.discriminator!r}, {dict(self.members)!r}, {self.name!r})"

    def choose(self, raw: dict[str, Any]) -> type[Encodable]:
        tag = raw.get(self.discriminator)
        if type(tag) is not str:
            return self.resolve()
        found = self._classes.get(tag)
        if found is None:
            name = self.members.get(tag)
            if name is None:
                return self.resolve()
            found = self._classes[tag] = _resolve(name)
        return found

    def models(self) -> list[type[Encodable]]:
        names = dict.fromkeys((*self.members.values(), self.name))
        return [_resolve(name) for name in names]

    def python_type(self) -> Any:
        return functools.reduce(_either, self.models())


def _either(left: Any, right: Any) -> Any:
    return left | right


def _resolve(name: str) -> type[Encodable]:
    module, _, attribute = name.rpartition(":")
    found: type[Encodable] = getattr(import_module(module or "close_async.models"), attribute)
    return found
