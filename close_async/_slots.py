"""The slots of a record's class: where its attributes live once they were read or set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .operations import UNSET

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
