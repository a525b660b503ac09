"""What the types say about a decoded body, key by key.

Decoding never complains, so this looks at what came of it: which keys are attributes of a model,
which values were kept as sent because they are of another type, and which attributes are typed as
always there and are not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from close_async.values.codecs import JSON, Codec, List, Map
from close_async.values.layouts import layout_of
from close_async.values.records import Record


@dataclass
class Keys:
    """The keys of one body or of several, counted at every depth.

    Attributes:
        typed: They are attributes of a model.
        mapped: They are data: keys of a dict whose values have a type.
        untyped: No type knows them, or they stand in free-form JSON.
        custom: They carry custom fields, and are in none of the other counts.
        kept: The places of values that were kept as sent, being of another type.
        absent: The places of attributes that are typed plainly and were missing or null.
        unknown: The places of the keys that no type knows.
    """

    typed: int = 0
    mapped: int = 0
    untyped: int = 0
    custom: int = 0
    kept: list[str] = field(default_factory=list[str])
    absent: list[str] = field(default_factory=list[str])
    unknown: list[str] = field(default_factory=list[str])

    def __iadd__(self, other: Keys) -> Keys:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        return self

    @property
    def total(self) -> int:
        """All keys, custom fields aside."""
        return self.typed + self.mapped + self.untyped

    @property
    def strict_share(self) -> float:
        """The share of keys that are attributes."""
        return self.typed / self.total if self.total else 1.0

    @property
    def share(self) -> float:
        """The share of keys that are attributes, or data with a type."""
        return (self.typed + self.mapped) / self.total if self.total else 1.0


def count_keys(codec: Codec | None, raw: Any, decoded: Any) -> Keys:
    """Count the keys of a body by what its type says about them.

    Args:
        codec: How it was decoded; `None` where there is no type for it.
        raw: The body's JSON.
        decoded: What decoding gave.
    """
    keys = Keys()
    if codec is None:
        _count_untyped(raw, "body", keys)
    else:
        _count(codec, raw, decoded, "", keys)
    return keys


def _count(codec: Codec, raw: Any, decoded: Any, place: str, keys: Keys) -> None:
    if raw is None:
        return
    if isinstance(decoded, Record):
        _count_record(raw, decoded, place, keys)
    elif isinstance(codec, List) and isinstance(raw, list):
        for item, made in zip(raw, decoded, strict=True):
            _count(codec.item, item, made, f"{place}[]", keys)
    elif isinstance(codec, Map) and isinstance(raw, dict):
        for key, item in raw.items():
            keys.mapped += 1
            _count(codec.value, item, decoded[key], f"{place}.*", keys)
    elif codec is JSON:
        _count_untyped(raw, place, keys)
    elif type(raw) not in codec.passthrough and type(raw) is type(decoded):
        keys.kept.append(f"{place or 'body'} ({codec.expected}; sent: {type(raw).__name__})")
        _count_untyped(raw, place, keys)


def _count_record(raw: dict[str, Any], record: Record, place: str, keys: Keys) -> None:
    fields = {known.wire: (name, known) for name, known in layout_of(type(record)).by_name.items()}
    for key, value in raw.items():
        inside = f"{place}.{key}" if place else key
        if key.startswith("custom.") or (key == "custom" and hasattr(type(record), "custom")):
            keys.custom += 1
        elif key in fields:
            name, known = fields[key]
            keys.typed += 1
            _count(known.codec, value, getattr(record, name), inside, keys)
        else:
            keys.untyped += 1
            keys.unknown.append(f"{type(record).__name__}.{key}")
            _count_untyped(value, inside, keys)
    if "__object_type" in raw:  # a search's result holds what was asked for
        return
    plainly = _typed_plainly(type(record))
    keys.absent += [
        f"{type(record).__name__}.{name} ({'null' if wire in raw else 'missing'})"
        for wire, (name, _) in fields.items()
        if name in plainly and raw.get(wire) is None
    ]


def _typed_plainly(model: type[Record]) -> frozenset[str]:
    annotations: Mapping[str, str] = model.__annotations__
    return frozenset(
        name
        for name in layout_of(model).by_name
        if "None" not in annotations.get(name, "None") and annotations[name] != "Any"
    )


def _count_untyped(value: Any, place: str, keys: Keys) -> None:
    for _ in _keys_inside(value):
        keys.untyped += 1
        keys.unknown.append(f"{place}.*")


def _keys_inside(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _keys_inside(item)
    elif isinstance(value, list):
        for item in value:
            yield from _keys_inside(item)
