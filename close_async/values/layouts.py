"""The layout of a record's class: where each attribute lives, and how it gets there.

A record is made of the values of its dict as they are: one call into C takes them out of the dict,
and one puts all of them into the slots; times, cheap to read, are read in between. These attributes
Python then finds without help from here. Lists and records are read through a property, which makes
them of what came when it is first asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from operator import itemgetter
from typing import Any, Final

import attrs

from close_async._base.unset import UNSET

from .annotations import codec_of
from .codecs import DATETIME, JSON, STRING, Codec, List, Model
from .dates import aware, parse_time
from .field_mask import FieldMask
from .model import UNIT, WIRE

_Taker = Callable[[dict[str, Any]], tuple[Any, ...]]


class Slot:
    """One attribute of one class.

    Attributes:
        name: The Python name.
        wire: The key in JSON.
        codec: How the value is read and written.
        passthrough: The types of JSON values that are read as they are.
        store: Puts a value into a record's slot.
        clear: Empties a record's slot, which holds something.
        descriptor: The slot itself.
        is_part: Whether it has parts and is decoded when it is first read.
        unit: The unit of its numbers, where one is known.
    """

    __slots__ = (
        "_read",
        "clear",
        "codec",
        "descriptor",
        "is_part",
        "name",
        "passthrough",
        "store",
        "unit",
        "wire",
    )

    def __init__(
        self, name: str, wire: str, codec: Codec, descriptor: Any, unit: str | None = None
    ) -> None:
        self.name: str = name
        self.wire: str = wire
        self.codec: Codec = codec
        self.descriptor: Any = descriptor
        self.unit: str | None = unit
        self.passthrough: frozenset[type] = codec.passthrough | {type(None)}
        self.store: Callable[[object, Any], None] = descriptor.__set__
        self.clear: Callable[[object], None] = descriptor.__delete__
        self.is_part: bool = codec is JSON or not (codec.passthrough or codec is DATETIME)
        self._read: Callable[[object], Any] = descriptor.__get__

    def held(self, record: object) -> Any:
        """Return what is in the slot, which may not have been decoded yet; `UNSET` for nothing."""
        try:
            return self._read(record)
        except AttributeError:
            return UNSET

    def encode(self, value: Any, path: str, original: Any) -> Any:
        """Write a value of this attribute; `original` is what was read, or `UNSET`."""
        return None if value is None else self.codec.encode(value, path, original)

    def as_property(self, hands_on: bool) -> property:
        """Return what reads the attribute, decoding what still is as it came.

        It is quicker than a slot that is left empty until `__getattr__` is asked, where the value
        is usually there.

        Args:
            hands_on: Whether the objects in it are as partial as the record that it belongs to.
        """
        read, store, wire = self._read, self.store, self.wire
        decode = _record_lists(self.codec) or self.codec.decode

        def value(record: Any) -> Any:
            held = read(record)
            if held is not None and held is record._raw.get(wire):
                mask = record._mask if hands_on else None
                held = decode(held, record.__class__, wire, mask)
                store(record, held)
            return held

        return property(value, store, self.clear)


def _record_lists(codec: Codec) -> Callable[..., Any] | None:
    """Return what reads lists of one model, most of all parts, with the fewest calls."""
    if not isinstance(codec, List) or type(codec.item) is not Model:
        return None
    model = codec.item
    layout: Layout | None = None

    def decode(raw: Any, owner: type[Any], wire: str, mask: FieldMask) -> Any:
        nonlocal layout
        if layout is None:
            layout = layout_of(model.resolve())
        if mask is not None or raw.__class__ is not list or layout.hands_on is not None:
            return codec.decode(raw, owner, wire, mask)
        make = layout.make
        try:
            return [make(item) for item in raw]
        except TypeError:  # an item is no object
            return codec.decode(raw, owner, wire, mask)

    return decode


class Layout:
    """The attributes of one class, in order.

    Attributes:
        by_name: The attributes by their Python names.
        by_wire: The attributes by their keys in JSON.
        hands_on: The key whose objects are as partial as the record; only pages have one.
        make: Makes a record of a dict that was read whole.
    """

    __slots__ = ("_cls", "by_name", "by_wire", "hands_on", "make")

    def __init__(self, cls: type[Any]) -> None:
        slots = [
            _slot(cls, field)
            for field in attrs.fields(cls)
            if field.name != "additional_properties"
        ]
        self.by_name: dict[str, Slot] = {slot.name: slot for slot in slots}
        self.by_wire: dict[str, Slot] = {slot.wire: slot for slot in slots}
        self.hands_on: str | None = cls._hands_on
        self._cls = cls
        self.make: Callable[[dict[str, Any]], Any] = self._make_first

    def _make_first(self, raw: dict[str, Any]) -> Any:
        """Make the first record, and learn from it how to make the next ones at once."""
        self.make = self._maker(raw)
        return self.make(raw)

    def _maker(self, first: dict[str, Any]) -> Callable[[dict[str, Any]], Any]:
        """Return what makes records that have about the same keys as the first one.

        The values of these keys are taken out of the dict at once, texts first. What is not as
        expected is found out and left to the slow way.
        """
        cls, new, slow = self._cls, object.__new__, self._fill
        slots = self.by_name.values()
        usual = [slot for slot in slots if slot.wire in first]
        usual.sort(key=lambda slot: slot.codec is not STRING)
        others = [slot for slot in slots if slot.wire not in first]
        take = _taker([slot.wire for slot in usual])
        texts = sum(slot.codec is STRING for slot in usual)
        numbers = [
            (place, slot.passthrough)
            for place, slot in enumerate(usual)
            if slot.codec is not STRING and slot.codec is not DATETIME and not slot.is_part
        ]
        moments = [place for place, slot in enumerate(usual) if slot.codec is DATETIME]
        unusual, none, count = [slot.wire for slot in others], [None] * len(others), len(usual)
        for slot in usual:
            if slot.is_part and not hasattr(cls, _hidden(slot.name)):
                setattr(cls, _hidden(slot.name), slot.descriptor)
                setattr(cls, slot.name, slot.as_property(slot.wire == self.hands_on))
        store = _store_all(cls, [*usual, *others])

        def make(raw: dict[str, Any]) -> Any:
            if type(raw) is not dict:
                raise TypeError
            record = new(cls)
            record._raw = raw
            record._mask = None
            try:
                values: Any = take(raw)
                for value in values[:texts]:
                    if type(value) is not str and value is not None:
                        raise TypeError
                for place, kinds in numbers:
                    if type(values[place]) not in kinds:
                        raise TypeError
                if moments:
                    values = [*values]
                    for place in moments:
                        if (value := values[place]) is not None:
                            moment = parse_time(value)
                            values[place] = moment if moment.tzinfo is not None else aware(moment)
                if len(raw) > count and not raw.keys().isdisjoint(unusual):
                    raise KeyError
                store(record, *values, *none)
            except (KeyError, TypeError, ValueError):
                slow(record, raw)
            return record

        return make

    def _fill(self, record: object, raw: dict[str, Any]) -> None:
        """Fill the slots of a record that was read whole; what is left empty is read on demand."""
        for wire, slot in self.by_wire.items():
            value = raw.get(wire)
            if value.__class__ in slot.passthrough:
                slot.store(record, value)

    def fill_partial(self, record: object, raw: dict[str, Any]) -> None:
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
    # The layout of the owner may have put a property before the slot.
    descriptor = vars(owner).get(_hidden(field.name)) or vars(owner)[field.name]
    said = field.metadata
    return Slot(field.name, said.get(WIRE, field.name), codec, descriptor, said.get(UNIT))


def _taker(wires: list[str]) -> _Taker:
    """Return a function that takes the values of all keys out of a dict, or raises KeyError."""
    if len(wires) > 1:
        return itemgetter(*wires)
    return lambda raw: tuple(raw[wire] for wire in wires)


def _hidden(name: str) -> str:
    """Return the name of an attribute's slot where a property has the attribute's own."""
    return f"_{name}_"


def _store_all(cls: type[Any], slots: list[Slot]) -> Callable[..., None]:
    """Return a function that stores a value in each of the slots, in order.

    It is the constructor that attrs writes for a class with these attributes.
    """
    hidden = [_hidden(slot.name) for slot in slots]
    names = [
        other if hasattr(cls, other) else slot.name
        for other, slot in zip(hidden, slots, strict=True)
    ]
    made = attrs.make_class(f"SlotsOf{cls.__name__}", names, slots=False, eq=False, repr=False)
    store: Callable[..., None] = vars(made)["__init__"]
    return store


_by_class: Final[dict[type[Any], Layout]] = {}


def layout_of(cls: type[Any]) -> Layout:
    """Return the layout of a record's class; the first time its annotations are resolved."""
    return _by_class.get(cls) or _by_class.setdefault(cls, Layout(cls))
