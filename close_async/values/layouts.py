"""The layout of a record's class: where each attribute lives, and how it gets there.

What JSON gives as it is (text, numbers, booleans, null) is put into its slot when a record is made,
and so are its times, which are cheap to read; what has parts waits until it is read. Most
attributes are texts. They are checked and stored at once: two calls into C instead of two for each.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, Final

import attrs

from close_async._base.unset import UNSET

from .annotations import codec_of
from .codecs import DATETIME, STRING, Codec
from .model import WIRE

NULL: Final = type(None)
_TEXTS: Final = STRING.passthrough | {NULL}


class Slot:
    """One attribute of one class.

    Attributes:
        name: The Python name.
        wire: The key in JSON.
        codec: How the value is read and written.
        passthrough: The types of JSON values that are read as they are.
        store: Puts a value into a record's slot.
    """

    __slots__ = ("_clear", "_read", "codec", "name", "passthrough", "store", "wire")

    def __init__(self, name: str, wire: str, codec: Codec, descriptor: Any) -> None:
        self.name: str = name
        self.wire: str = wire
        self.codec: Codec = codec
        self.passthrough: frozenset[type] = codec.passthrough | {NULL}
        self.store: Callable[[object, Any], None] = descriptor.__set__
        self._read: Callable[[object], Any] = descriptor.__get__
        self._clear: Callable[[object], None] = descriptor.__delete__

    def value(self, record: object) -> Any:
        """Return what is in the slot, or `UNSET`."""
        try:
            return self._read(record)
        except AttributeError:
            return UNSET

    def clear(self, record: object) -> None:
        """Empty the slot, which holds something."""
        self._clear(record)

    def encode(self, value: Any, path: str, original: Any) -> Any:
        """Write a value of this attribute; `original` is what was read, or `UNSET`."""
        return None if value is None else self.codec.encode(value, path, original)


class Layout:
    """The attributes of one class, in order.

    Attributes:
        by_name: The attributes by their Python names.
        by_wire: The attributes by their keys in JSON.
    """

    __slots__ = ("_others", "_store_texts", "_texts", "_times", "by_name", "by_wire")

    def __init__(self, cls: type[Any]) -> None:
        slots = [
            _slot(cls, field)
            for field in attrs.fields(cls)
            if field.name != "additional_properties"
        ]
        self.by_name: dict[str, Slot] = {slot.name: slot for slot in slots}
        self.by_wire: dict[str, Slot] = {slot.wire: slot for slot in slots}
        texts = [slot for slot in slots if slot.codec is STRING]
        times = [slot for slot in slots if slot.codec is DATETIME]
        self._texts = tuple(slot.wire for slot in texts)
        self._store_texts = _store_all(cls, texts)
        self._times = tuple((slot.wire, slot.store) for slot in times)
        self._others = tuple(
            (slot.wire, slot.passthrough, slot.store)
            for slot in slots
            if slot.codec not in (STRING, DATETIME)
        )

    def initialize(self, record: object, raw: dict[str, Any]) -> None:
        """Fill the slots of a record that was read whole; what is left empty is read on demand."""
        get = raw.get
        texts = [*map(get, self._texts)]
        if _TEXTS.issuperset(map(type, texts)):
            self._store_texts(record, *texts)
        else:
            self._initialize_one_by_one(record, raw)
        for wire, passthrough, store in self._others:
            value = get(wire)
            if value.__class__ in passthrough:
                store(record, value)
        for wire, store in self._times:
            value = get(wire)
            if value is None:
                store(record, None)
                continue
            try:
                moment = DATETIME.parse(value)
            except (TypeError, ValueError):
                continue  # kept as sent, and logged, when it is read
            store(record, moment)

    def _initialize_one_by_one(self, record: object, raw: dict[str, Any]) -> None:
        for wire in self._texts:
            value = raw.get(wire)
            if value.__class__ in _TEXTS:
                self.by_wire[wire].store(record, value)

    def initialize_partial(self, record: object, raw: dict[str, Any]) -> None:
        """Fill the slots of what a partial response holds; the rest is read on demand."""
        find = self.by_wire.get
        for wire, value in raw.items():
            slot = find(wire)
            if slot is not None and value.__class__ in slot.passthrough:
                slot.store(record, value)


def _slot(cls: type[Any], field: attrs.Attribute[Any]) -> Slot:
    owner = next(
        base for base in cls.__mro__ if field.name in vars(base).get("__annotations__", ())
    )
    codec = codec_of(str(field.type), vars(sys.modules[owner.__module__]))
    return Slot(field.name, field.metadata.get(WIRE, field.name), codec, getattr(cls, field.name))


def _store_all(cls: type[Any], slots: list[Slot]) -> Callable[..., None]:
    """Return a function that stores a value for each of the slots, in order.

    It is the constructor that attrs writes for a class with these attributes.
    """
    names = [slot.name for slot in slots]
    made = attrs.make_class(f"TextsOf{cls.__name__}", names, slots=False, eq=False, repr=False)
    store: Callable[..., None] = vars(made)["__init__"]
    return store


_by_class: Final[dict[type[Any], Layout]] = {}


def layout_of(cls: type[Any]) -> Layout:
    """Return the layout of a record's class; the first time its annotations are resolved."""
    layout = _by_class.get(cls)
    if layout is None:
        layout = _by_class[cls] = Layout(cls)
    return layout
