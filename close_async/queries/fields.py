"""The fields that conditions and sorts speak of, and the query that puts a condition on one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal, Protocol, cast, runtime_checkable

from .base import NamedField, NegatableQuery, Query
from .checks import need_choice, need_text, refuse
from .conditions import (
    BooleanCondition,
    Condition,
    ConditionLike,
    CurrentUserCondition,
    ExistsCondition,
    MomentRangeCondition,
    NumberRangeCondition,
    ReferenceCondition,
    TermCondition,
    TextCondition,
    TextMode,
    as_condition,
    flat,
)
from .moments import MomentLike

SORT_DIRECTIONS = ("asc", "desc")
CUSTOM_FIELD_ID = re.compile(r"(?:custom\.)?([a-z]*cf_\w+)")
"""An id of a custom field, with or without the prefix of its key in a record."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an object; its methods give queries."""

    type: ClassVar[str] = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        raise NotImplementedError  # each kind of field writes itself

    def matches(self, condition: ConditionLike) -> FieldCondition:
        """Return the query that puts `condition`, a piece or a mapping, on this field."""
        return FieldCondition(self, as_condition(condition))

    def text(self, value: str, mode: TextMode = "full_words") -> FieldCondition:
        """Return: the field's text matches `value` in this mode (`full_words` or `phrase`)."""
        return self.matches(TextCondition(value, mode))

    def words(self, value: str) -> FieldCondition:
        """Return: the field's text has all these words, in any order."""
        return self.text(value, "full_words")

    def phrase(self, value: str) -> FieldCondition:
        """Return: the field's text has these words next to each other, in this order."""
        return self.text(value, "phrase")

    def one_of(self, *values: str | Sequence[str]) -> FieldCondition:
        """Return: the field is exactly one of `values`, given one by one or as one list."""
        return self.matches(TermCondition(cast("tuple[str, ...]", flat(values, "values"))))

    def refers_to(self, reference_type: str, *object_ids: str | Sequence[str]) -> FieldCondition:
        """Return: the field refers to one of these objects.

        Args:
            reference_type: What the ids stand for, such as `"status.lead"` or `"user_or_group"`.
            *object_ids: The ids, one by one or as one list.
        """
        found = cast("tuple[str, ...]", flat(object_ids, "object_ids"))
        return self.matches(ReferenceCondition(reference_type, found))

    def is_true(self) -> FieldCondition:
        """Return: the field is true."""
        return self.matches(BooleanCondition(True))

    def is_false(self) -> FieldCondition:
        """Return: the field is false."""
        return self.matches(BooleanCondition(False))

    def is_current_user(self) -> FieldCondition:
        """Return: the field refers to the user whose key sends the query."""
        return self.matches(CurrentUserCondition())

    def exists(self) -> FieldCondition:
        """Return: the field has a value."""
        return self.matches(ExistsCondition())

    def is_missing(self) -> FieldCondition:
        """Return: the field has no value."""
        return replace(self.exists(), negate=True)

    def between(
        self,
        *,
        gt: float | None = None,
        gte: float | None = None,
        lt: float | None = None,
        lte: float | None = None,
    ) -> FieldCondition:
        """Return: the field's number lies between these bounds; at least one is given."""
        return self.matches(NumberRangeCondition(gt=gt, gte=gte, lt=lt, lte=lte))

    def during(
        self, on_or_after: MomentLike | None = None, before: MomentLike | None = None
    ) -> FieldCondition:
        """Return: the field's moment is `on_or_after` the one and `before` the other.

        Args:
            on_or_after: An aware datetime, a date (its start), a timedelta from now (negative is
                past), or a moment such as `ago(days=7)`; `None` leaves this end open.
            before: The same, for the other end.
        """
        return self.matches(MomentRangeCondition(on_or_after, before))

    def since(self, moment: MomentLike) -> FieldCondition:
        """Return: the field's moment is `moment` or later."""
        return self.during(on_or_after=moment)

    def before(self, moment: MomentLike) -> FieldCondition:
        """Return: the field's moment is before `moment`."""
        return self.during(before=moment)

    def asc(self) -> Sort:
        """Return the sort by this field, smallest first."""
        return Sort(self, "asc")

    def desc(self) -> Sort:
        """Return the sort by this field, greatest first."""
        return Sort(self, "desc")


@dataclass(frozen=True, slots=True)
class RegularField(Field):
    """A field that every organization has."""

    object_type: str
    field_name: str
    type: ClassVar[str] = "regular_field"

    def __post_init__(self) -> None:
        need_text(self.object_type, "object_type")
        need_text(self.field_name, "field_name")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {
            "type": self.type,
            "object_type": self.object_type,
            "field_name": self.field_name,
        }


@dataclass(frozen=True, slots=True)
class CustomField(Field):
    """A custom field, by id, or by object type and name until its id is looked up."""

    custom_field_id: str | None = None
    object_type: str | None = None
    name: str | None = None
    type: ClassVar[str] = "custom_field"

    def __post_init__(self) -> None:
        if self.custom_field_id is not None:
            found = CUSTOM_FIELD_ID.fullmatch(need_text(self.custom_field_id, "custom_field_id"))
            if found is None:
                raise refuse(
                    f"{self.custom_field_id!r} is not the id of a custom field (cf_…)",
                    "custom_field_id",
                )
            object.__setattr__(self, "custom_field_id", found.group(1))
            return
        need_text(self.name, "name")
        need_text(self.object_type, "object_type")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes.

        Raises:
            InvalidArgument: The field is known by name only.
        """
        if self.custom_field_id is None:
            raise refuse(
                f"the custom field {self.name!r} of {self.object_type} is known by name only;"
                " close.search looks names up",
                "custom_field_id",
            )
        return {"type": self.type, "custom_field_id": self.custom_field_id}


@dataclass(frozen=True, slots=True)
class FieldCondition(NegatableQuery):
    """A field and what must hold of it."""

    field: Field
    condition: Condition
    type: ClassVar[str] = "field_condition"

    def __post_init__(self) -> None:
        NegatableQuery.__post_init__(self)
        if not isinstance(self.field, Field):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise refuse(f"field must be a field, not {type(self.field).__name__}", "field")
        object.__setattr__(self, "condition", as_condition(self.condition))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return self._json(field=self.field.to_dict(), condition=self.condition.to_dict())

    def custom_field_names(self) -> frozenset[NamedField]:
        """Return the custom field of this condition, if it is known by name only."""
        return custom_field_names(self.field)

    def with_custom_fields(self, field_ids: Mapping[NamedField, str]) -> Query:
        """Return this condition with the id in place of the custom field's name."""
        return replace(self, field=with_custom_fields(self.field, field_ids))


@dataclass(frozen=True, slots=True)
class Sort:
    """A field to sort by, and which way."""

    field: Field
    direction: Literal["asc", "desc"] = "asc"

    def __post_init__(self) -> None:
        if not isinstance(self.field, Field):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise refuse(f"field must be a field, not {type(self.field).__name__}", "field")
        need_choice(self.direction, SORT_DIRECTIONS, "direction")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"direction": self.direction, "field": self.field.to_dict()}


def custom_field_names(field: Field) -> frozenset[NamedField]:
    """Return (object type, name) of a custom field that has no id yet, or nothing."""
    if isinstance(field, CustomField) and field.custom_field_id is None:
        return frozenset({(str(field.object_type), str(field.name))})
    return frozenset()


def with_custom_fields(field: Field, field_ids: Mapping[NamedField, str]) -> Field:
    """Return `field`, with its id where it is a custom field known by name in `field_ids`."""
    for named in custom_field_names(field):
        if named in field_ids:
            return CustomField(field_ids[named])
    return field


@runtime_checkable
class HasId(Protocol):
    """Anything with an id, such as a field of `close.custom_fields(...)`."""

    @property
    def id(self) -> str:
        """The id."""
        ...


def field(object_type: str, field_name: str) -> RegularField:
    """Return a field that every organization has: `field("lead", "name")`.

    Args:
        object_type: What has the field: `"lead"`, `"contact"`, `"opportunity"`,
            `"contact_email"`, `"address"`, `"activity.call"`, …
        field_name: The field's name as Close writes it.

    Raises:
        InvalidArgument: One of them is empty.
    """
    return RegularField(object_type, field_name)


def custom_field(field: str | HasId, object_type: str | None = None) -> CustomField:
    """Return a custom field, by id or by name.

    Args:
        field: The id (`"cf_…"`, also as the key `"custom.cf_…"`), anything with an `id`, or the
            name as people see it. A name is looked up by `close.search` when it starts.
        object_type: Whose field it is; needed with a name.

    Raises:
        InvalidArgument: It is empty, or a name without `object_type`.
    """
    if not isinstance(field, str):
        return CustomField(field.id if isinstance(field, HasId) else cast("str", field))  # pyright: ignore[reportUnnecessaryIsInstance]
    if CUSTOM_FIELD_ID.fullmatch(need_text(field, "field")):
        return CustomField(field)
    if object_type is None:
        raise refuse(
            f"{field!r} is not an id (cf_…); as a name it needs object_type", "object_type"
        )
    return CustomField(None, object_type, field)
