"""Records: the base of every model, which keeps what it was decoded from and reads it on demand.

Decoding keeps the response's dict and copies into slots what costs nothing to read. What has parts
is decoded when it is first read and then lives in its slot, where Python finds it without help from
here: `__getattr__` is only asked for slots that are still empty. The dict itself is never changed,
so that what was read can be written back as it came, and `changes()` can say what is different.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from close_async.errors import InvalidArgument, InvalidResponse

from .changes import Changes
from .codecs import Time
from .custom_values import CustomValues
from .encoding import Encodable, child, copy_json, encode_json, same_json
from .extras import extra_changes, without_deprecated
from .field_mask import FieldMask, in_mask
from .layouts import Slot, layout_of
from .model import UNSET, model

if TYPE_CHECKING:
    from typing import Self

_BUILT: Final[dict[str, Any]] = {}
"""What a record made by its constructor was "decoded" from; known by identity."""

_NONE_ASKED_FOR: Final[frozenset[str]] = frozenset()

RESERVED_NAMES: Final = frozenset(
    {"additional_properties", "changes", "custom", "from_dict", "get", "to_dict"}
)
"""Names that a model's attributes cannot have."""


class _Source(Encodable):
    """What a record was decoded from: no fields, and therefore apart from `Record`."""

    __slots__ = ("__weakref__", "_mask", "_raw")

    _raw: dict[str, Any]
    _mask: FieldMask


@model
class Record(_Source):
    """One object of Close's API.

    Attributes of a whole response read `None` where Close left them out; in a partial response
    (`fields=`) an attribute that was not asked for raises an `AttributeError` that says so.
    """

    _hands_on: ClassVar[str | None] = None
    """The key whose items are as partial as this response was asked to be."""

    additional_properties: dict[str, Any] = UNSET
    """The keys that have no attribute, custom fields among them; changes to it are kept."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Self:
        """Wrap a decoded JSON object, which must not be changed from then on.

        Args:
            raw: The object as Close sent it.

        Raises:
            InvalidResponse: It is not an object, or a page without its list.
        """
        if not isinstance(raw, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidResponse(f"{cls.__name__}: expected an object, got {type(raw).__name__}")
        own = raw if raw.__class__ is dict else dict(raw)
        return cls.__decode__(cast("dict[str, Any]", own), None)

    @classmethod
    def __decode__(cls, raw: dict[str, Any], mask: FieldMask) -> Self:
        layout = layout_of(cls)
        if mask is None:
            whole: Self = layout.make(raw)
            return whole
        if not isinstance(mask, frozenset):
            mask = mask.get(str(raw.get("__object_type")), _NONE_ASKED_FOR)
        self = cls.__new__(cls)
        self._raw = raw
        self._mask = mask
        layout.fill_partial(self, raw)
        return self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Say to pydantic, where that is used, how records are validated, written and described."""
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls)

    def __attrs_post_init__(self) -> None:
        """Empty the slots of what the constructor was not given, and convert what it was."""
        self._raw = _BUILT
        self._mask = None
        cls = type(self)
        layout = layout_of(cls)
        for slot in layout.by_name.values():
            value = slot.held(self)
            if value is UNSET:
                slot.clear(self)
            else:
                slot.store(self, slot.codec.convert(value, cls, slot.wire))
        given = self.additional_properties
        if not given:
            del self.additional_properties
            return
        for key in given:
            if key in layout.by_wire:
                message = f"{key}: {cls.__name__} has an attribute for it"
                raise InvalidArgument(message, field=key)
        self.additional_properties = dict(given)

    if not TYPE_CHECKING:  # hidden, so that a misspelt attribute stays an error to type checkers

        def __getattr__(self, name: str) -> Any:
            layout = layout_of(self.__class__)
            slot = layout.by_name.get(name)
            if slot is None:
                if name == "additional_properties":
                    return self._read_extras(layout.by_wire)
                raise AttributeError(
                    f"{type(self).__name__!r} has no attribute {name!r}", name=name, obj=self
                )
            raw, wire = self._raw, slot.wire
            value = raw.get(wire, UNSET)
            if value is UNSET:
                if self._mask is not None and not self._in_mask(wire):
                    raise self._not_in_mask(name, wire)
                if raw is _BUILT:  # a slot that is filled would be sent
                    return None
                value = None
            elif value.__class__ not in slot.passthrough:
                mask = self._mask if wire == self._hands_on else None
                value = slot.codec.decode(value, self.__class__, wire, mask)
            slot.store(self, value)
            return value

    def _read_extras(self, known: Container[str]) -> dict[str, Any]:
        raw = self._raw.items()
        self.additional_properties = {k: copy_json(v) for k, v in raw if k not in known}
        return self.additional_properties

    def _in_mask(self, wire: str) -> bool:
        """Say whether Close was asked for a key, so that its absence means "nothing there"."""
        return in_mask(self._mask, wire)

    def _not_in_mask(self, name: str, wire: str) -> AttributeError:
        asked = sorted(self._mask or ())
        shown = ", ".join(map(repr, asked[:8])) + (", …" if len(asked) > 8 else "")
        return AttributeError(
            f"{type(self).__name__}.{name} was not asked for: this response was read with"
            f" fields=[{shown}]; add {wire!r} to fields=, or use get({name!r})",
            name=name,
        )

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value without raising.

        Args:
            name: An attribute's Python name, or a key as Close writes it (`"custom.cf_…"` too).
            default: What to return where the response has no such key.
        """
        layout = layout_of(type(self))
        slot = layout.by_name.get(name) or layout.by_wire.get(name)
        if slot is None:
            return self.additional_properties.get(name, default)
        if slot.wire not in self._raw and self._held(slot) is UNSET:
            return default
        return getattr(self, slot.name)

    def to_dict(self) -> dict[str, Any]:
        """Return the record as JSON values.

        What was not changed since it was read is as Close sent it, to the letter.

        Raises:
            InvalidArgument: A value that was set cannot be sent; the error names it.
        """
        return self.__encode__("")

    def changes(self) -> dict[str, Any]:
        """Return what was changed since the record was read, as Close's update calls take it.

        A changed list, or nested object, is there as a whole, and so are keys that the update of
        this object does not take: it refuses them, with the call that makes the change. Of a record
        made by its constructor everything that was set is there.

        Raises:
            InvalidArgument: A value that was set cannot be sent; the error names it.
        """
        if self._raw is _BUILT:
            return Changes(self.__encode__(""), self)
        raw, known = self._raw, layout_of(type(self)).by_wire
        result: dict[str, Any] = {}
        for slot, value in self._touched():
            wire = slot.wire
            original = raw.get(wire, UNSET)
            encoded = slot.encode(value, wire, original)
            if not same_json(encoded, original):
                result[wire] = encoded
        if (extras := self._extras()) is not None:
            result |= extra_changes(raw, extras, known, isinstance(self, CustomFieldsMixin))
        return Changes(result, self)

    def __encode__(self, path: str) -> dict[str, Any]:
        raw, known, extras = self._raw, layout_of(type(self)).by_wire, self._extras()
        touched = {slot.wire: (slot, value) for slot, value in self._touched()}
        result: dict[str, Any] = {}
        for key, original in raw.items():
            if key in touched:
                slot, value = touched.pop(key)
                result[key] = slot.encode(value, child(path, key), original)
            elif extras is None or key in known:
                result[key] = copy_json(original)
            elif key in extras:
                same = same_json(extras[key], original)
                given = original if same else encode_json(extras[key], child(path, key))
                result[key] = copy_json(given)
        for key, (slot, value) in touched.items():
            result[key] = slot.encode(value, child(path, key), UNSET)
        for key, value in (extras or {}).items():
            if key not in raw:
                result[key] = encode_json(value, child(path, key))
        return result

    def _touched(self) -> Iterator[tuple[Slot, Any]]:
        """Yield the attributes that can differ from the response: made from it, or set."""
        original = self._raw.get
        for slot in layout_of(type(self)).by_name.values():
            value = self._held(slot)
            if value is UNSET or value is (sent := original(slot.wire, UNSET)):
                continue
            if isinstance(slot.codec, Time) and slot.codec.reads_as(sent, value):
                continue
            yield slot, value

    def _held(self, slot: Slot) -> Any:
        """Return what was read into a slot or set, `UNSET` for nothing.

        `None` for what a whole response left out is nothing: it says what absence says.
        """
        value = slot.held(self)
        if value is None and slot.wire not in self._raw:
            return None if self._raw is _BUILT or not self._in_mask(slot.wire) else UNSET
        return value

    def _held_extras(self) -> dict[str, Any] | None:
        """Return `additional_properties`, `None` where nobody looked at it."""
        try:
            extras: dict[str, Any] = _ADDITIONAL_PROPERTIES(self)
        except AttributeError:
            return None
        return extras

    def _extras(self) -> dict[str, Any] | None:
        """Return the keys without attributes as they are now; `None` where nobody looked."""
        held = self._held_extras()
        if held is None:
            return None
        original = self._raw.get
        extras = {
            key: original(key, UNSET) if value is UNSET else value for key, value in held.items()
        }
        return {key: value for key, value in extras.items() if value is not UNSET}

    def _keys(self) -> dict[str, None]:
        """Return the keys that `to_dict` would write, in order."""
        known, extras = layout_of(type(self)).by_wire, self._extras()
        keys = dict.fromkeys(
            key for key in self._raw if extras is None or key in known or key in extras
        )
        keys |= dict.fromkeys(slot.wire for slot, _ in self._touched())
        return keys | dict.fromkeys(extras or ())

    def __custom__(self) -> CustomValues:
        mask = cast("frozenset[str] | None", self._mask)
        owner = type(self).__name__
        return CustomValues(self.additional_properties, self._raw, mask, owner)

    def __source__(self) -> dict[str, Any] | None:
        """Return what the record was read from; `None` for one made by its constructor."""
        return None if self._raw is _BUILT else self._raw

    def __given__(self, expected: type[Record]) -> dict[str, Any]:
        """Return the keys and values that somebody gave, for a body of the model `expected`.

        What was read as another model goes out as it came, so that nobody gave its keys.
        """
        if self._raw is not _BUILT and not isinstance(self, expected):
            return {}
        given = {slot.wire: value for slot, value in self._touched()}
        return {**self._raw, **(self._extras() or {}), **given}

    def __body__(self) -> dict[str, Any]:
        """Return the record as the body of a request."""
        body: dict[str, Any] = encode_json(self.__encode__(""))
        return without_deprecated(body, self._raw) if isinstance(self, CustomFieldsMixin) else body

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        if self._mask != other._mask:
            return False
        try:
            return same_json(self.to_dict(), other.to_dict())
        except InvalidArgument:  # something that cannot be sent was set: compare as it stands
            return self._state() == other._state()

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]

    def _state(self) -> dict[str, Any]:
        touched = {slot.name: value for slot, value in self._touched()}
        return {"raw": self._raw, "additional": self._held_extras(), "touched": touched}

    def __repr__(self) -> str:
        from .record_repr import record_repr

        now = {**self._raw, **(self._extras() or {})}
        now.update((slot.wire, value) for slot, value in self._touched())
        values = {key: now[key] for key in self._keys()}
        return record_repr(type(self).__name__, values)

    @classmethod
    def __restore__(
        cls,
        raw: dict[str, Any] | None,
        mask: FieldMask,
        additional: dict[str, Any] | None,
        touched: Mapping[str, Any],
    ) -> Self:
        """Make a record again from its parts; pickles refer to this."""
        if raw is None or raw is _BUILT:  # None in a pickle, where identity is lost
            self = cls.__new__(cls)
            self._raw = _BUILT
            self._mask = None
        else:
            self = cls.__decode__(raw, mask)
        if additional is not None:
            self.additional_properties = additional
        for name, value in touched.items():
            setattr(self, name, value)
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        mask = self._mask
        if mask is not None and not isinstance(mask, frozenset):
            mask = dict(mask)
        raw = None if self._raw is _BUILT else self._raw
        touched = {slot.name: value for slot, value in self._touched()}
        return type(self).__restore__, (raw, mask, self._held_extras(), touched)

    def __copy__(self) -> Self:
        touched = {slot.name: value for slot, value in self._touched()}
        additional = self._held_extras()
        if additional is not None:
            additional = dict(additional)
        return self.__restore__(self._raw, self._mask, additional, touched)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copied = self.__restore__(self._raw, self._mask, None, {})
        memo[id(self)] = copied
        if (additional := self._held_extras()) is not None:
            copied.additional_properties = deepcopy(additional, memo)
        for slot, value in self._touched():
            setattr(copied, slot.name, deepcopy(value, memo))
        return copied


_ADDITIONAL_PROPERTIES: Final[Any] = vars(Record)["additional_properties"].__get__
"""Reads the slot without asking `__getattr__` to fill it."""


def source_of(record: Record) -> dict[str, Any]:
    """Return the JSON that a record was read from, not to be changed; no copy is made."""
    return record.__source__() or {}


class Page(Record):
    """One page of a list: its items are in `data`."""

    __slots__ = ()
    _hands_on = "data"

    @classmethod
    def __decode__(cls, raw: dict[str, Any], mask: FieldMask) -> Self:
        if type(raw.get("data")) is not list:
            found = type(raw["data"]).__name__ if "data" in raw else "nothing"
            raise InvalidResponse(
                f"{cls.__name__}: expected a list under 'data', got {found}", field="data"
            )
        self = super().__decode__(raw, None)
        self._mask = mask
        return self

    def _in_mask(self, wire: str) -> bool:
        return True  # `fields=` is about the items


class OpenRecord(Record):
    """An object whose keys are not typed yet: read them as a mapping."""

    __slots__ = ()

    def __getitem__(self, key: str) -> Any:
        slot = layout_of(type(self)).by_wire.get(key)
        if slot is not None:
            value = self.get(key, UNSET)
            if value is UNSET:
                raise KeyError(key)
            return value
        return self.additional_properties[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys())

    def __len__(self) -> int:
        return len(self._keys())

    def __contains__(self, key: object) -> bool:
        return key in self._keys()


class CustomFieldsMixin:
    """For records that carry custom fields."""

    __slots__ = ()

    @property
    def custom(self) -> CustomValues:
        """The custom fields by id: `lead.custom["cf_…"]`.

        See Close's page on custom fields: https://developer.close.com/resources/custom-fields/
        """
        return cast("Record", self).__custom__()
