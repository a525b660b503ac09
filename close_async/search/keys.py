"""The keys that a search is sorted by, and how a walk starts again at a value of one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from close_async.errors import InvalidArgument
from close_async.pagination.seen import value_of
from close_async.queries import Field, Sort, custom_field, field
from close_async.queries.fields import CustomField, RegularField
from close_async.values.records import Record

NEVER_NULL = frozenset({"date_created", "date_updated"})
"""Fields that every object has."""


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:$|T\d\d:\d\d:\d\d)")


class Bound(NamedTuple):
    """Where a walk starts again: a condition that holds from a value on, that value included.

    Attributes:
        group: The value, rounded as the condition is; objects of one group come together.
        condition: The condition, in Close's JSON.
    """

    group: Hashable
    condition: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Key:
    """One field to sort by.

    Attributes:
        field: The field.
        descending: Whether the greatest value comes first.
    """

    field: Field
    descending: bool = False

    @property
    def name(self) -> str:
        """The key under which records carry the field."""
        if isinstance(self.field, RegularField):
            return self.field.field_name
        assert isinstance(self.field, CustomField)
        return f"custom.{self.field.custom_field_id}"

    @property
    def nullable(self) -> bool:
        """Whether an object may lack the field."""
        return self.name not in NEVER_NULL

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return Sort(self.field, "desc" if self.descending else "asc").to_dict()

    def exists(self) -> dict[str, Any]:
        """Return the query for objects that have the field."""
        return self.field.exists().to_dict()

    def is_missing(self) -> dict[str, Any]:
        """Return the query for objects that lack the field."""
        return self.field.is_missing().to_dict()

    def value(self, record: Any) -> Any:
        """Return a record's value, with moments as such; `None` where it has none."""
        value = value_of(record, self.name)
        return _moment(value) if isinstance(value, str) else value

    def bound(self, value: Any) -> Bound | None:
        """Return where to start again after `value`; `None` where a value gives no condition.

        Moments are floored to the second, as finely as Close was seen to compare them.
        """
        if isinstance(value, dt.datetime):
            aware = value if value.utcoffset() is not None else value.replace(tzinfo=dt.UTC)
            second = aware.astimezone(dt.UTC).replace(microsecond=0)
            end = second + dt.timedelta(seconds=1)
            moments = self.field.before(end) if self.descending else self.field.since(second)
            return Bound(second, moments.to_dict())
        if isinstance(value, dt.date):
            day = {
                "type": "fixed_local_date",
                "value": value.isoformat(),
                "which": "end" if self.descending else "start",
            }
            days = self.field.before(day) if self.descending else self.field.since(day)
            return Bound(value, days.to_dict())
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            numbers = (
                self.field.between(lte=value) if self.descending else self.field.between(gte=value)
            )
            return Bound(value, numbers.to_dict())
        return None


def _moment(text: str) -> dt.datetime | dt.date | str:
    """Return the moment or the date in a text as Close writes them, or the text itself."""
    if not _MOMENT.match(text):
        return text
    try:
        return dt.date.fromisoformat(text) if len(text) == 10 else dt.datetime.fromisoformat(text)
    except ValueError:
        return text


def keys_of(sort: object, object_type: str) -> tuple[Key, ...]:
    """Return the keys that a caller's `sort` names.

    Args:
        sort: A field's name (`"date_updated"`; `"-date_updated"` for the greatest first), a
            custom field's id, a `Sort`, a sort in Close's JSON, or a list of these.
        object_type: Whose fields the names are.

    Raises:
        InvalidArgument: It is none of these; the error names its place.
    """
    if sort is None:
        return ()
    if isinstance(sort, (list, tuple)):
        members = enumerate(cast("Sequence[object]", sort))
        return tuple(_key(member, object_type, f"sort[{place}]") for place, member in members)
    return (_key(sort, object_type, "sort"),)


def _key(sort: object, object_type: str, path: str) -> Key:
    if isinstance(sort, Sort):
        return Key(sort.field, sort.direction == "desc")
    if isinstance(sort, str):
        name = sort.removeprefix("-")
        if not name.strip():
            raise InvalidArgument(f"{path} names no field", field=path)
        custom = name.startswith("custom.") or "cf_" in name
        found = custom_field(name, object_type) if custom else field(object_type, name)
        return Key(found, sort != name)
    if isinstance(sort, Record):
        sort = sort.to_dict()
    if isinstance(sort, Mapping):
        return _key_of_json(cast("Mapping[str, Any]", sort), path)
    raise InvalidArgument(
        f"{path} must be a field's name, a Sort or a mapping, not {type(sort).__name__}",
        field=path,
    )


def _key_of_json(json: Mapping[str, Any], path: str) -> Key:
    place, direction = json.get("field"), json.get("direction", "asc")
    if direction not in ("asc", "desc"):
        raise InvalidArgument(f"{path}.direction must be asc or desc", field=f"{path}.direction")
    if isinstance(place, Mapping):
        named = cast("Mapping[str, Any]", place)
        if named.get("type") == "custom_field":
            return Key(CustomField(named.get("custom_field_id")), direction == "desc")
        if named.get("type") == "regular_field":
            regular = RegularField(named.get("object_type", ""), named.get("field_name", ""))
            return Key(regular, direction == "desc")
    raise InvalidArgument(f"{path}.field must be a regular or custom field", field=f"{path}.field")
