"""What a module written by `close-async custom-fields generate` is made of.

Such a module has a class for each kind of object, whose attributes are its custom fields: on the
class the field itself, on a view of a record its value.

    fields = LeadFields.of(lead)
    fields.industry = "SaaS"
    fields.tags.add("new")
    await close.leads.update(lead.id, lead.changes())
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, overload

from close_async.errors import InvalidArgument

from .definitions import FieldDefinition, writable

if TYPE_CHECKING:
    from typing import Self

    from close_async.models import (
        Contact,
        ContactCreate,
        ContactUpdate,
        CustomActivity,
        CustomActivityCreate,
        CustomActivityUpdate,
        CustomObject,
        CustomObjectCreate,
        CustomObjectUpdate,
        Lead,
        LeadCreate,
        LeadUpdate,
        Opportunity,
        OpportunityCreate,
        OpportunityUpdate,
    )
    from close_async.values.records import Record

T = TypeVar("T")


class RecordFields:
    """A record's custom fields as attributes; each kind of object has a subclass."""

    __slots__ = ("_record",)

    object_type: ClassVar[str] = ""
    """The kind of object, as `close.custom_fields` takes it."""

    def __init__(self, record: Record) -> None:
        writable(record)
        self._record = record

    @property
    def record(self) -> Record:
        """The record, whose `changes()` has what was set here."""
        return self._record

    @classmethod
    def definitions(cls) -> dict[str, FieldDefinition]:
        """Return the fields by the names of their attributes."""
        return {
            name: field
            for owner in reversed(cls.__mro__)
            for name, field in vars(owner).items()
            if isinstance(field, FieldDefinition)
        }

    def __repr__(self) -> str:
        return f"{type(self).__name__}.of({self._record!r})"


class FieldsOfLead(RecordFields):
    """The custom fields of a lead, read or about to be sent."""

    __slots__ = ()
    object_type = "lead"

    @classmethod
    def of(cls, record: Lead | LeadCreate | LeadUpdate) -> Self:
        """Return the view of a lead's custom fields."""
        return cls(record)


class FieldsOfContact(RecordFields):
    """The custom fields of a contact, read or about to be sent."""

    __slots__ = ()
    object_type = "contact"

    @classmethod
    def of(cls, record: Contact | ContactCreate | ContactUpdate) -> Self:
        """Return the view of a contact's custom fields."""
        return cls(record)


class FieldsOfOpportunity(RecordFields):
    """The custom fields of an opportunity, read or about to be sent."""

    __slots__ = ()
    object_type = "opportunity"

    @classmethod
    def of(cls, record: Opportunity | OpportunityCreate | OpportunityUpdate) -> Self:
        """Return the view of an opportunity's custom fields."""
        return cls(record)


class FieldsOfActivity(RecordFields):
    """The custom fields of a custom activity of one type, read or about to be sent."""

    __slots__ = ()

    @classmethod
    def of(cls, record: CustomActivity | CustomActivityCreate | CustomActivityUpdate) -> Self:
        """Return the view of an activity's custom fields.

        Raises:
            InvalidArgument: The activity is of another type.
        """
        _check_type(cls, record, "custom_activity_type_id")
        return cls(record)


class FieldsOfObject(RecordFields):
    """The custom fields of a custom object of one type, read or about to be sent."""

    __slots__ = ()

    @classmethod
    def of(cls, record: CustomObject | CustomObjectCreate | CustomObjectUpdate) -> Self:
        """Return the view of a custom object's custom fields.

        Raises:
            InvalidArgument: The object is of another type.
        """
        _check_type(cls, record, "custom_object_type_id")
        return cls(record)


def _check_type(view: type[RecordFields], record: Record, key: str) -> None:
    wanted = view.object_type.rpartition("/")[2]
    writable(record)
    found = record.get(key)
    if found is not None and found != wanted:
        raise InvalidArgument(
            f"{view.__name__} is for records with the {key} {wanted!r}, not {found!r}", field=key
        )


class _Attribute(FieldDefinition):
    """A custom field as an attribute of a view."""

    __slots__ = ()
    _several: ClassVar[bool] = False

    def __init__(
        self,
        id: str,
        name: str,
        type: str,
        choices: Sequence[str] = (),
        *,
        referenced_custom_type_id: str | None = None,
    ) -> None:
        FieldDefinition.__init__(
            self,
            id,
            name,
            type,
            tuple(choices),
            accepts_multiple_values=self._several,
            referenced_custom_type_id=referenced_custom_type_id,
        )

    def __set_name__(self, owner: type[RecordFields], name: str) -> None:
        object.__setattr__(self, "object_type", owner.object_type)


class Single(_Attribute, Generic[T]):
    """A custom field of one value, whose type is `T`.

    On a view it reads `None` where there is no value, and assigning `None` clears it. A value
    that does not fit, such as a choice that is gone, reads as it was sent.

    Args:
        id: The field's id.
        name: Its name in Close.
        type: The type of its values, as Close names it.
        choices: What may be chosen.
        referenced_custom_type_id: The custom object type that values refer to.
    """

    __slots__ = ()

    @overload
    def __get__(self, view: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, view: RecordFields, owner: type[Any]) -> T | None: ...
    def __get__(self, view: RecordFields | None, owner: type[Any]) -> Self | T | None:
        if view is None:
            return self
        return cast("T | None", self.read(view.record))

    def __set__(self, view: RecordFields, value: T | None) -> None:
        self.write(view.record, value)


class Multiple(_Attribute, Generic[T]):
    """A custom field of several values, each of the type `T`.

    On a view it reads as `Values`, empty where there are none; assigning replaces them all, and
    `None` clears.

    Args:
        id: The field's id.
        name: Its name in Close.
        type: The type of its values, as Close names it.
        choices: What may be chosen.
        referenced_custom_type_id: The custom object type that values refer to.
    """

    __slots__ = ()
    _several = True

    @overload
    def __get__(self, view: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, view: RecordFields, owner: type[Any]) -> Values[T]: ...
    def __get__(self, view: RecordFields | None, owner: type[Any]) -> Self | Values[T]:
        return self if view is None else Values(self, view.record)

    def __set__(
        self, view: RecordFields, value: list[T] | tuple[T, ...] | Values[T] | None
    ) -> None:
        self.write(view.record, value)


class Values(Sequence[T]):
    """The values that a record has of a field that holds several; it follows the record.

    `add` and `remove` change one of them, whatever else the field holds by the time that the
    record's changes are sent.
    """

    __slots__ = ("_field", "_record")

    def __init__(self, field: FieldDefinition, record: Record) -> None:
        self._field = field
        self._record = record

    def add(self, value: T) -> None:
        """Add one value.

        Raises:
            InvalidArgument: It does not fit, or another value is to be added already.
        """
        self._field.add(self._record, value)

    def remove(self, value: T) -> None:
        """Remove one value.

        Raises:
            InvalidArgument: It does not fit, or another value is to be removed already.
        """
        self._field.remove(self._record, value)

    def _values(self) -> list[T]:
        return cast("list[T]", self._field.read(self._record))

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self._values()[index]

    def __len__(self) -> int:
        return len(self._values())

    def __iter__(self) -> Iterator[T]:
        return iter(self._values())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Values | list | tuple):
            return self._values() == list(cast("Sequence[object]", other))
        return NotImplemented

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]

    def __repr__(self) -> str:
        return f"Values({self._values()!r})"
