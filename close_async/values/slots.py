"""The slots of a record's class: where its attributes live once they were read or set.

What JSON gives as it is (text, numbers, booleans, null) is put into its slots when the record is
made, by a function that is compiled for the class when it is first met: a hundred times cheaper
than to decode and half the price of asking for each attribute through `__getattr__`. What has to
be made from JSON (times, lists, records) waits there until it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from close_async._base.unset import UNSET

if TYPE_CHECKING:
    from .codecs import Codec, Field


class Slot:
    """One attribute of one class."""

    __slots__ = ("_read", "codec", "name", "wire")

    def __init__(self, name: str, wire: str, codec: Codec, read: Callable[[Any], Any]) -> None:
        self.name = name
        self.wire = wire
        self.codec = codec
        self._read = read

    def value(self, record: object) -> Any:
        """Return what is in the slot, or `UNSET`."""
        try:
            return self._read(record)
        except AttributeError:
            return UNSET

    def encode(self, value: Any, path: str, original: Any) -> Any:
        """Write a value of this attribute; `original` is what was read, or `UNSET`."""
        return None if value is None else self.codec.encode(value, path, original)


_by_class: Final[dict[type[Any], dict[str, Slot]]] = {}


def slots_of(cls: type[Any]) -> dict[str, Slot]:
    """Return the attributes of a record's class by their keys in JSON, in order."""
    slots = _by_class.get(cls)
    if slots is None:
        fields: Mapping[str, Field] = cls.__fields__
        slots = _by_class[cls] = {
            field.wire: Slot(name, field.wire, field.codec, getattr(cls, name).__get__)
            for name, field in fields.items()
        }
    return slots


Filler = Callable[[Any, Callable[[str], Any], bool], None]
"""Fills a record's slots, given its dict's `get` and whether its answer is a whole one."""

_fillers: Final[dict[type[Any], Filler]] = {}


def filler_of(cls: type[Any]) -> Filler:
    """Return the function that fills the slots of a record of this class."""
    return _fillers.get(cls) or _compile_filler(cls)


def _compile_filler(cls: type[Any]) -> Filler:
    fields: Mapping[str, Field] = cls.__fields__
    lines = ["def fill(self, get, whole):", "    pass"]
    for name, field in fields.items():
        tests = [
            f"kind is {kind.__name__}" for kind in sorted(field.plain, key=lambda k: k.__name__)
        ]
        tests.append("whole and value is None")
        lines.append(f"    value = get({field.wire!r})")
        if field.plain:
            lines.append("    kind = value.__class__")
        lines.append(f"    if {' or '.join(tests)}: self.{name} = value")
    scope: dict[str, Any] = {}
    exec("\n".join(lines), scope)
    filler: Filler = scope["fill"]
    _fillers[cls] = filler
    return filler
