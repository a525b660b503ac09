"""Records: the base of every model, which keeps what it was decoded from and reads it on demand.

Decoding wraps the answer's dict and does nothing else. An attribute is decoded when it is first
read and then lives in its slot, where Python finds it without help from here: `__getattr__` is
only asked for slots that are still empty. The dict itself is never changed, so that what was read
can be written back as it came, and `changes()` can say what is different.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument, InvalidResponse

from .custom_values import CustomValues
from .encoding import Encodable, child, copy_json, encode_json, same_json
from .extras import extra_changes, without_deprecated
from .slots import Slot, filler_of, slots_of

if TYPE_CHECKING:
    from typing import Self

    from .codecs import Field, Requested

_BUILT: Final[dict[str, Any]] = {}
"""What a record made by its constructor was "decoded" from; known by identity."""

RESERVED_NAMES: Final = frozenset(
    {"additional_properties", "changes", "custom", "from_dict", "get", "to_dict"}
)
"""Names that a model's attributes cannot have."""


class Record(Encodable):
    """One object of Close's API.

    Attributes of a whole answer read `None` where Close left them out; in a partial answer
    (`fields=`) an attribute that was not asked for raises an `AttributeError` that says so.
    """

    __slots__ = ("__weakref__", "_additional", "_raw", "_requested")
    __fields__: ClassVar[Mapping[str, Field]] = {}
    """Python attribute names, and how each is named, read and written in JSON."""

    _hands_on: ClassVar[str | None] = None
    """The key whose items are as partial as this answer was asked to be."""

    _raw: dict[str, Any]
    _requested: Requested
    _additional: dict[str, Any] | None

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
        return cls._decode(cast("dict[str, Any]", own), None)

    @classmethod
    def _decode(cls, raw: dict[str, Any], requested: Requested) -> Self:
        if requested is not None and type(requested) is not frozenset:
            by_type = cast("Mapping[str, frozenset[str]]", requested)
            requested = by_type.get(str(raw.get("__object_type")), frozenset())
        self = cls.__new__(cls)
        self._raw = raw
        self._requested = requested
        self._additional = None
        filler_of(cls)(self, raw.get, requested is None)
        return self

    def __init__(self, *, additional_properties: Mapping[str, object] | None = None) -> None:
        self._fill({}, additional_properties)

    def _fill(
        self, values: Mapping[str, object], additional_properties: Mapping[str, object] | None
    ) -> None:
        """Take over a constructor's arguments: what is `UNSET` was not given."""
        self._raw = _BUILT
        self._requested = None
        self._additional = None
        cls, fields = type(self), self.__fields__
        for name, value in values.items():
            if value is not UNSET:
                field = fields[name]
                setattr(self, name, field.codec.adopt(value, cls, field.wire))
        if additional_properties:
            wires = slots_of(cls)
            for key in additional_properties:
                if key in wires:
                    message = f"{key}: {cls.__name__} has an attribute for it"
                    raise InvalidArgument(message, field=key)
            self._additional = dict(additional_properties)

    if not TYPE_CHECKING:  # hidden, so that a misspelt attribute stays an error to type checkers

        def __getattr__(self, name: str) -> Any:
            field = self.__fields__.get(name)
            if field is None:
                raise AttributeError(
                    f"{type(self).__name__!r} has no attribute {name!r}", name=name, obj=self
                )
            raw, wire = self._raw, field.wire
            value = raw.get(wire, UNSET)
            if value is UNSET:
                if self._requested is not None and not self._covers(wire):
                    raise self._not_requested(name, wire)
                if raw is _BUILT:  # a slot that is filled would be sent
                    return None
                value = None
            elif value is not None and value.__class__ not in field.plain:
                requested = self._requested if wire == self._hands_on else None
                value = field.codec.decode(value, self.__class__, wire, requested)
            setattr(self, name, value)
            return value

    def _covers(self, wire: str) -> bool:
        """Say whether Close was asked for a key, so that its absence means "nothing there"."""
        requested = self._requested
        return requested is None or wire in requested or "_all" in requested

    def _not_requested(self, name: str, wire: str) -> AttributeError:
        asked = sorted(self._requested or ())
        shown = ", ".join(map(repr, asked[:8])) + (", …" if len(asked) > 8 else "")
        return AttributeError(
            f"{type(self).__name__}.{name} was not asked for: this answer was read with"
            f" fields=[{shown}]; add {wire!r} to fields=, or use get({name!r})",
            name=name,
        )

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value without raising.

        Args:
            name: An attribute's Python name, or a key as Close writes it (`"custom.cf_…"` too).
            default: What to return where the answer has no such key.
        """
        field = self.__fields__.get(name)
        if field is None:
            slot = slots_of(type(self)).get(name)
            if slot is None:
                return self.additional_properties.get(name, default)
        else:
            slot = slots_of(type(self))[field.wire]
        value = self._held(slot)
        if value is UNSET:
            return getattr(self, slot.name) if slot.wire in self._raw else default
        return value

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The keys that have no attribute, custom fields among them; changes to it are kept."""
        if self._additional is None:
            known = slots_of(type(self))
            self._additional = {
                key: copy_json(value) for key, value in self._raw.items() if key not in known
            }
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Return the record as JSON values.

        What was not changed since it was read is as Close sent it, to the letter.

        Raises:
            InvalidArgument: A value that was set cannot be sent; the error names it.
        """
        return self.__encode__("")

    def changes(self) -> dict[str, Any]:
        """Return what was changed since the record was read, as Close's update calls take it.

        A changed list, or nested object, is there as a whole. Of a record made by its constructor
        everything that was set is there.

        Raises:
            InvalidArgument: A value that was set cannot be sent; the error names it.
        """
        if self._raw is _BUILT:
            return self.__encode__("")
        raw, known = self._raw, slots_of(type(self))
        result: dict[str, Any] = {}
        for slot, value in self._touched():
            wire = slot.wire
            original = raw.get(wire, UNSET)
            encoded = slot.encode(value, wire, original)
            if not same_json(encoded, original):
                result[wire] = encoded
        if (extras := self._extras()) is not None:
            result |= extra_changes(raw, extras, known, isinstance(self, CustomFieldsMixin))
        return result

    def __encode__(self, path: str) -> dict[str, Any]:
        raw, known, extras = self._raw, slots_of(type(self)), self._extras()
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
        """Yield the attributes that can differ from the answer: made from it, or set."""
        original = self._raw.get
        for slot in slots_of(type(self)).values():
            value = self._held(slot)
            if value is not UNSET and value is not original(slot.wire, UNSET):
                yield slot, value

    def _held(self, slot: Slot) -> Any:
        """Return what was read into a slot or set, `UNSET` for nothing.

        `None` for what a whole answer left out is nothing: it says what absence says.
        """
        value = slot.value(self)
        if value is None and slot.wire not in self._raw:
            return None if self._raw is _BUILT or not self._covers(slot.wire) else UNSET
        return value

    def _extras(self) -> dict[str, Any] | None:
        """Return the keys without attributes as they are now; `None` where nobody looked."""
        if self._additional is None:
            return None
        original = self._raw.get
        extras = {
            key: original(key, UNSET) if value is UNSET else value
            for key, value in self._additional.items()
        }
        return {key: value for key, value in extras.items() if value is not UNSET}

    def _keys(self) -> dict[str, None]:
        """Return the keys that `to_dict` would write, in order."""
        known, extras = slots_of(type(self)), self._extras()
        keys = dict.fromkeys(
            key for key in self._raw if extras is None or key in known or key in extras
        )
        keys |= dict.fromkeys(slot.wire for slot, _ in self._touched())
        return keys | dict.fromkeys(extras or ())

    def __custom__(self) -> CustomValues:
        requested = cast("frozenset[str] | None", self._requested)
        owner = type(self).__name__
        return CustomValues(self.additional_properties, self._raw, requested, owner)

    def __body__(self) -> dict[str, Any]:
        """Return the record as the body of a request."""
        body: dict[str, Any] = encode_json(self.__encode__(""))
        return without_deprecated(body, self._raw) if isinstance(self, CustomFieldsMixin) else body

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        if self._requested != other._requested:
            return False
        try:
            return same_json(self.to_dict(), other.to_dict())
        except InvalidArgument:  # something that cannot be sent was set: compare as it stands
            return self._state() == other._state()

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]

    def _state(self) -> dict[str, Any]:
        touched = {slot.name: value for slot, value in self._touched()}
        return {"raw": self._raw, "additional": self._additional, "touched": touched}

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
        requested: Requested,
        additional: dict[str, Any] | None,
        touched: Mapping[str, Any],
    ) -> Self:
        """Make a record again from its parts; pickles refer to this."""
        if raw is None or raw is _BUILT:  # None in a pickle, where identity is lost
            self = cls.__new__(cls)
            self._fill({}, None)
        else:
            self = cls._decode(raw, requested)
        self._additional = additional
        for name, value in touched.items():
            setattr(self, name, value)
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        requested = self._requested
        if requested is not None and not isinstance(requested, frozenset):
            requested = dict(requested)
        raw = None if self._raw is _BUILT else self._raw
        touched = {slot.name: value for slot, value in self._touched()}
        return type(self).__restore__, (raw, requested, self._additional, touched)

    def __copy__(self) -> Self:
        touched = {slot.name: value for slot, value in self._touched()}
        additional = None if self._additional is None else dict(self._additional)
        return self.__restore__(self._raw, self._requested, additional, touched)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copied = self.__restore__(self._raw, self._requested, None, {})
        memo[id(self)] = copied
        copied._additional = deepcopy(self._additional, memo)
        for slot, value in self._touched():
            setattr(copied, slot.name, deepcopy(value, memo))
        return copied


class Page(Record):
    """One page of a list: its items are in `data`."""

    __slots__ = ()
    _hands_on = "data"

    @classmethod
    def _decode(cls, raw: dict[str, Any], requested: Requested) -> Self:
        if type(raw.get("data")) is not list:
            found = type(raw["data"]).__name__ if "data" in raw else "nothing"
            raise InvalidResponse(
                f"{cls.__name__}: expected a list under 'data', got {found}", field="data"
            )
        self = super()._decode(raw, None)
        self._requested = requested
        return self

    def _covers(self, wire: str) -> bool:
        return True  # `fields=` is about the items


class OpenRecord(Record):
    """An object whose keys are not typed yet: read them as a mapping."""

    __slots__ = ()

    def __getitem__(self, key: str) -> Any:
        slot = slots_of(type(self)).get(key)
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
