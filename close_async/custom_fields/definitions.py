"""One custom field: its keys, and reading, checking and writing its values."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, cast

from close_async.errors import InvalidArgument
from close_async.values.custom_values import CustomValues, custom_key
from close_async.values.encoding import describe, is_sequence
from close_async.values.records import Record

from .kinds import KINDS, UNKNOWN, Kind

SHOWN = 12
"""How many choices, or fields, an error message lists."""


@dataclass(frozen=True, slots=True, repr=False)
class FieldDefinition:
    """A custom field of one kind of object.

    See Close's page on custom fields: https://developer.close.com/api/resources/custom-fields

    Attributes:
        id: The field's id; its prefix says nothing about the object.
        name: What people call it; not unique.
        type: How Close names the type of its values: `"text"`, `"choices"`, `"user"`, …
        choices: What may be chosen; empty unless `type` is `"choices"`.
        accepts_multiple_values: Whether a value is a list.
        object_type: The kind of object, as `close.custom_fields` takes it.
        description: Longer words for people.
        required: Whether an object of a custom type needs a value.
        is_shared: Whether other kinds of objects may have the same field.
        referenced_custom_type_id: The custom object type that values refer to.
    """

    id: str
    name: str
    type: str
    choices: tuple[str, ...] = ()
    accepts_multiple_values: bool = False
    object_type: str = ""
    description: str | None = None
    required: bool = False
    is_shared: bool = False
    referenced_custom_type_id: str | None = None

    @property
    def key(self) -> str:
        """The key under which a value is read and sent: `"custom.cf_…"`."""
        return custom_key(self.id)

    @property
    def add_key(self) -> str:
        """The key under which one value is added to those there are."""
        return custom_key(self.id, "add")

    @property
    def remove_key(self) -> str:
        """The key under which one value is taken from those there are."""
        return custom_key(self.id, "remove")

    @property
    def kind(self) -> Kind:
        """How its values are read and written."""
        return KINDS.get(self.type, UNKNOWN)

    def read(self, record: Record | Mapping[str, Any]) -> Any:
        """Return the field's value on a record, as its type says.

        Text, ids and choices are `str`; a number is `int` or `float`; dates are `date`, and
        datetimes aware `datetime`. A field of several values gives a new list, empty where there
        is none; any other gives `None`. A value that does not fit the type comes as it was sent.

        Args:
            record: A record, or the JSON of one.

        Raises:
            AttributeError: A partial response (`fields=`) was not asked for the field.
        """
        return self.decode(self.raw(record), type(record))

    def raw(self, record: Record | Mapping[str, Any]) -> Any:
        """Return the JSON value on a record, by id or in the way that Close has deprecated.

        Where there is none it is `None`.
        """
        custom = values_of(record)
        try:
            return custom[self.id]
        except KeyError:
            pass
        if not self.name:
            return None
        try:
            return custom[self.name]
        except (KeyError, AttributeError):  # asked for by its id, and not there
            return None

    def decode(self, value: Any, owner: builtins.type[Any] = dict) -> Any:
        """Return a JSON value as `read` does, for JSON that is not in a record.

        Args:
            value: The value as Close sent it.
            owner: What it stood in, for the log.
        """
        if self.kind.typed and self.accepts_multiple_values:
            if value is None:
                return []
            values = cast("list[Any]", value) if is_sequence(value) else [value]
            return [self._decode_one(item, owner) for item in values]
        return None if value is None else self._decode_one(value, owner)

    def _decode_one(self, value: Any, owner: builtins.type[Any]) -> Any:
        try:
            return self.kind.read(value)
        except (ValueError, TypeError):
            from close_async.values.codecs.base import log_mismatch

            log_mismatch(self.kind.takes, value, owner, self.key)
            return value

    def encode(self, value: Any) -> Any:
        """Return a value as Close takes it under `key`.

        Args:
            value: What the field is to hold: for several values a list (or tuple, or set) of
                them. A user, contact or custom object may be given instead of its id. `None`, and
                a list without values, clear the field.

        Raises:
            InvalidArgument: It does not fit; the message says what the field takes.
        """
        if value is None:
            return None
        if not self.kind.typed:
            return self._encode_one(value, self.key)
        if self.accepts_multiple_values:
            return self._encode_several(value)
        if self.type != "hidden" and (is_sequence(value) or _is_set(value)):
            raise self.refusal(f"takes a single value, {self._takes()}, not {describe(value)}")
        return self._encode_one(value, self.key)

    def encode_one(self, value: Any) -> Any:
        """Return a value as Close takes it under `add_key` and `remove_key`.

        Raises:
            InvalidArgument: It does not fit, or the field holds a single value.
        """
        if self.kind.typed and not self.accepts_multiple_values:
            raise self.refusal("holds a single value: nothing can be added to it or removed")
        if value is None or (self.kind.typed and is_sequence(value)):
            raise self.refusal(
                f"one value at a time is added or removed, {self._takes()}, not {describe(value)}"
            )
        return self._encode_one(value, self.key)

    def write(self, record: Record, value: Any) -> None:
        """Set the field on a record, whose `changes()` then has what to send.

        Raises:
            InvalidArgument: The value does not fit; the record is as it was.
        """
        encoded = self.encode(value)
        if encoded is not None and not self.accepts_multiple_values:
            held = writable(record).get(self.id, None)
            if held is not None and self._same(held, encoded):
                return  # a date or time that was written in another way: leave the original
        writable(record)[self.id] = encoded

    def add(self, record: Record, value: Any) -> None:
        """Add one value to those of the field, whatever else it holds by the time this is sent.

        Raises:
            InvalidArgument: As `encode_one`, or another value is to be added to it already.
        """
        writable(record).add(self.id, self.encode_one(value))

    def remove(self, record: Record, value: Any) -> None:
        """Remove one value from those of the field, whatever else it holds by then.

        Raises:
            InvalidArgument: As `encode_one`, or another value is to be removed from it already.
        """
        writable(record).remove(self.id, self.encode_one(value))

    def clear(self, record: Record) -> None:
        """Take away what the field holds on a record."""
        writable(record)[self.id] = None

    def refusal(self, reason: str, place: str | None = None) -> InvalidArgument:
        """Make the error for something that the field does not take."""
        return InvalidArgument(f"{self}: {reason}", field=place or self.key)

    def __str__(self) -> str:
        of = f" of {self.object_type}" if self.object_type else ""
        return f"custom field {self.name!r} ({self.id}){of}"

    def __repr__(self) -> str:
        several = ", several values" if self.accepts_multiple_values else ""
        return f"<{self}: {self.type}{several}>"

    def _same(self, held: Any, encoded: Any) -> bool:
        if self.type not in ("date", "datetime"):
            return False
        try:
            return bool(self.kind.read(held) == self.kind.read(encoded))
        except (ValueError, TypeError):
            return False

    def _encode_several(self, value: Any) -> list[Any] | None:
        if _is_set(value):
            value = sorted(value, key=str)  # a set has no order of its own
        if not is_sequence(value):
            raise self.refusal(
                f"takes a list of values, each {self._takes()}, not {describe(value)}"
            )
        values = enumerate(cast("Iterable[object]", value))
        return [self._encode_one(item, f"{self.key}[{index}]") for index, item in values] or None

    def _encode_one(self, value: object, place: str) -> Any:
        try:
            encoded = self.kind.encode(value)
        except InvalidArgument as error:
            inside = error.field not in (None, "", "body")  # something in a JSON value
            given = f"{describe(value)} ({error.message})" if inside else describe(value)
            raise self.refusal(f"takes {self._takes()}, not {given}", place) from None
        if self.type == "choices" and self.choices and encoded not in self.choices:
            raise self._no_choice(encoded, place)
        wanted = self.referenced_custom_type_id
        if wanted and getattr(value, "custom_object_type_id", wanted) != wanted:
            raise self.refusal(f"takes custom objects of the type {wanted!r} only", place)
        return encoded

    def _no_choice(self, given: str, place: str) -> InvalidArgument:
        near = near_misses(given, self.choices)
        hint = f"; did you mean {listed(near)}?" if near else "."
        return self.refusal(
            f"{given!r:.80} is not one of its choices{hint} It takes {listed(self.choices)}", place
        )

    def _takes(self) -> str:
        if self.type == "choices" and self.choices:
            return f"one of its choices: {listed(self.choices)}"
        return self.kind.takes


def definition_of(raw: object, object_type: str) -> FieldDefinition | None:
    """Return a field as the schema endpoint describes it, or `None` if it has no id."""
    if not isinstance(raw, Mapping):
        return None
    json = cast("Mapping[str, Any]", raw)
    id = json.get("id")
    if not isinstance(id, str) or not id:
        return None
    choices = json.get("choices")
    texts = cast("list[object]", choices) if isinstance(choices, list) else []
    associations: object = json.get("associations")
    shared = isinstance(associations, list) or json.get("is_shared") is True
    description = json.get("description")
    referenced = json.get("referenced_custom_type_id")
    return FieldDefinition(
        id=id,
        name=str(json.get("name") or ""),
        type=str(json.get("type") or ""),
        choices=tuple(text for text in texts if isinstance(text, str)),
        accepts_multiple_values=json.get("accepts_multiple_values") is True,
        object_type=object_type,
        description=description if isinstance(description, str) else None,
        required=json.get("required") is True or _required(json, object_type),
        is_shared=shared,
        referenced_custom_type_id=referenced if isinstance(referenced, str) else None,
    )


def _required(json: Mapping[str, Any], object_type: str) -> bool:
    """Say whether a shared field is required on one kind of object."""
    associations = json.get("associations")
    if not isinstance(associations, list):
        return False
    type_id = object_type.rpartition("/")[2]
    for row in cast("list[object]", associations):
        if isinstance(row, Mapping):
            association = cast("Mapping[str, object]", row)
            names = (association.get(key) for key in _ASSOCIATION_KEYS)
            if type_id in names and association.get("required") is True:
                return True
    return False


_ASSOCIATION_KEYS = ("object_type", "custom_activity_type_id", "custom_object_type_id")


def values_of(record: Record | Mapping[str, Any]) -> CustomValues:
    """Return the view of a record's custom fields, or of the JSON of one."""
    if isinstance(record, Record):
        return record.__custom__()
    if not isinstance(record, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(
            f"record: expected a record or its JSON, not {describe(record)}", field="record"
        )
    return CustomValues(dict(record), record, None, "record")


def writable(record: object) -> CustomValues:
    """Return the view of a record's custom fields, to set them.

    Raises:
        InvalidArgument: It is not a record.
    """
    if not isinstance(record, Record):
        raise InvalidArgument(
            f"record: expected a record, not {describe(record)}; `encode` gives what to put into a"
            " plain mapping",
            field="record",
        )
    return record.__custom__()


def _is_set(value: object) -> bool:
    """Say whether a value is a set; a check that leaves its type to the reader as it was."""
    return isinstance(value, Set)


def near_misses(given: str, known: Iterable[str]) -> list[str]:
    """Return what is close to a text that is not among the known ones, closest first."""
    by_folded = {text.casefold(): text for text in known}
    near = get_close_matches(given.casefold(), by_folded, n=3, cutoff=0.6)
    return [by_folded[text] for text in near]


def listed(texts: Iterable[str]) -> str:
    """Return texts as an error message lists them."""
    shown = list(texts)
    rest = f" and {len(shown) - SHOWN} more" if len(shown) > SHOWN else ""
    return ", ".join(f"{text!r}" for text in shown[:SHOWN]) + rest
