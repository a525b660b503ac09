"""Bodies that a user gives: keys that would be lost are refused, and unknown ones warned of.

Close takes any key and keeps what it knows. So a misspelt key, or one that this call does not
change, would be lost in silence.
"""

from __future__ import annotations

import difflib
import inspect
import re
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument, UnknownFieldWarning

from .changes import Changes
from .codecs import Codec, List, Map, Model, Union
from .encoding import child, is_mapping, is_sequence
from .layouts import Layout, layout_of
from .places import Place, find_changed
from .records import CustomFieldsMixin, OpenRecord, Record

_NEAR: Final = 0.8
"""How alike two keys must be for one to be taken for the other, from 0 to 1."""

_CUSTOM: Final = "custom."
_PACKAGE: Final = str(Path(__file__).parents[1])


@dataclass(frozen=True)
class BodyRules:
    """What an operation does with the keys of its body.

    Attributes:
        operation: The operation's name.
        body: How its body is written.
        response: How its response is read; `None` where there is none.
        updates: Whether it changes the object that it responds with.
        changed_by: For keys that it does not take: the resource whose update does.
    """

    operation: str
    body: Codec
    response: Codec | None
    updates: bool
    changed_by: Mapping[str, str]

    def check(self, given: object) -> object:
        """Return what is to be sent of a body.

        A record that was read, given to an update, means what was changed in it.

        Args:
            given: A record or a mapping; anything else is the codec's to refuse.

        Raises:
            InvalidArgument: The call does not take a key, or a key is nearly one that it takes.
        """
        expected = _model_of(self.body, given)
        if expected is None:
            return given
        if isinstance(given, Record) and self.updates and not isinstance(given, expected):
            given = given.changes()
        keys = given.__given__(expected) if isinstance(given, Record) else given
        if is_mapping(keys) and not issubclass(expected, OpenRecord):
            self._check(cast("Mapping[object, object]", keys), expected, given)
        return given

    def _check(self, keys: Mapping[object, object], expected: type[Record], given: object) -> None:
        layout = layout_of(expected)
        for key, value in keys.items():
            if not isinstance(key, str) or value is UNSET:
                continue  # refused, or left out, when it is written
            slot = layout.by_wire.get(key)
            if slot is not None:
                if not isinstance(given, Changes):
                    self._check_inside(slot.codec, value, key)
            elif not _is_custom(expected, key):
                if self.updates and key in self._readable():
                    raise self._not_taken(key, given, layout)
                self._check_unknown(key, key, layout)

    def _check_inside(self, codec: Codec, value: object, path: str) -> None:
        """Check the keys of objects inside a body; what was read goes back as it came."""
        if isinstance(codec, List) and is_sequence(value):
            for place, item in enumerate(cast("Sequence[object]", value)):
                self._check_inside(codec.item, item, f"{path}[{place}]")
        elif isinstance(codec, Map) and is_mapping(value):
            for key, item in cast("Mapping[object, object]", value).items():
                self._check_inside(codec.value, item, child(path, str(key)))
        expected = _model_of(codec, value)
        if expected is None or issubclass(expected, OpenRecord):
            return
        if isinstance(value, Record):
            value = value.__given__(expected)
        if not is_mapping(value):
            return
        layout = layout_of(expected)
        for key, item in cast("Mapping[object, object]", value).items():
            if not isinstance(key, str) or item is UNSET:
                continue
            slot = layout.by_wire.get(key)
            if slot is not None:
                self._check_inside(slot.codec, item, child(path, key))
            elif not _is_custom(expected, key):
                self._check_unknown(key, child(path, key), layout)

    def _readable(self) -> Iterable[str]:
        """Return the keys that the response has attributes for."""
        return {wire for model in _models_of(self.response) for wire in layout_of(model).by_wire}

    def _check_unknown(self, key: str, path: str, layout: Layout) -> None:
        meant = near(key, layout)
        if meant is not None:
            raise InvalidArgument(
                f"{path}: {self.operation} takes no {key!r}; did you mean {meant!r}?", field=path
            )
        warnings.warn(
            f"{path}: {self.operation} is not known to take {key!r}; it is sent as it is, and Close"
            " may leave it out without a word",
            UnknownFieldWarning,
            stacklevel=_frames_to_caller(),
        )

    def _not_taken(self, key: str, given: object, layout: Layout) -> InvalidArgument:
        record = given.record if isinstance(given, Changes) else None
        place = find_changed(record, key) if isinstance(record, Record) else Place(key, key)
        what = f"{place.path}: {self.operation} does not change {key}"
        resource = self.changed_by.get(key)
        if resource is not None:
            owner = type(record).__name__.lower() if record is not None else ""
            return InvalidArgument(f"{what}; use {_call(resource, place, owner)}", field=place.path)
        stem = key.rpartition("_")[0]
        instead = next((wire for wire in layout.by_wire if stem and wire == f"{stem}_id"), None)
        hint = f"; set {instead!r} instead" if instead else ""
        return InvalidArgument(what + hint, field=place.path)


def _call(resource: str, place: Place, owner: str) -> str:
    """Return the call that makes the change, ready to send where it is known."""
    id = f'"{place.id}"' if place.id else "id"
    if place.kind == "create":
        return f"{resource}.create(…) with {owner or 'parent'}_id"
    if place.kind == "delete":
        return f"{resource}.delete({id})"
    if place.kind == "update" and owner:
        return f"{resource}.update({id}, {owner}.{place.holder}.changes())"
    return f"{resource}.update({id}, …)"


def _frames_to_caller() -> int:
    """Return how many frames above its caller the code stands that uses this package."""
    frame, count = inspect.currentframe(), 0
    while frame is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame, count = frame.f_back, count + 1
    return count


def near(key: str, layout: Layout) -> str | None:
    """Return the key that was meant by one that is not known, or `None`."""
    if key in layout.by_name:
        return layout.by_name[key].wire  # the attribute's name in Python
    letters = sorted(_plain(key))
    for wire in layout.by_wire:
        if sorted(_plain(wire)) == letters:  # letters in another order or case
            return wire
    found = difflib.get_close_matches(key, layout.by_wire, n=1, cutoff=_NEAR)
    return found[0] if found else None


def _plain(key: str) -> str:
    return re.sub(r"[^a-z0-9]", "", key.lower())


def _is_custom(expected: type[Record], key: str) -> bool:
    return (key.startswith(_CUSTOM) or key == "custom") and issubclass(expected, CustomFieldsMixin)


def _model_of(codec: Codec, value: object) -> type[Record] | None:
    """Return the model that an object is written as, `None` where it is not one for sure."""
    if not isinstance(codec, Model):
        return None
    if not isinstance(codec, Union):
        return cast("type[Record]", codec.resolve())
    known = (
        cast("Record | Mapping[str, object]", value)
        if isinstance(value, Record | Mapping)
        else None
    )
    tag: object = known.get(codec.discriminator) if known is not None else None
    return cast("type[Record]", codec.choose({codec.discriminator: tag})) if tag else None


def _models_of(codec: Codec | None) -> list[type[Record]]:
    return cast("list[type[Record]]", codec.models()) if isinstance(codec, Model) else []
