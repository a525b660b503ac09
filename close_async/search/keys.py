"""The keys that a search is sorted by, and how a walk starts again at a value of one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from close_async.errors import InvalidArgument
from close_async.pagination.seen import value_of
from close_async.queries import Field, Sort, custom_field, field
from close_async.queries.fields import CustomField, RegularField
from close_async.values.dates import aware, parse_date_or_datetime
from close_async.values.records import Record

NEVER_NULL = frozenset({"date_created", "date_updated"})
"""Fields that every object has."""


def utc(value: dt.datetime) -> dt.datetime:
    """Return a moment in UTC; a naive one is in UTC already, as Close's are."""
    return aware(value).astimezone(dt.UTC)


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:$|T\d\d:\d\d:\d\d)")


class Seek(NamedTuple):
    """Where keyset pagination stands: a value of the key, and the seek predicates around it.

    Attributes:
        group: The value, rounded as the predicates are; objects of one group come together.
        onwards: Holds from the group on, in the walk's direction, the group included.
        within: Holds for the group alone.
        beyond: Holds for what comes after the group.
        until: Holds for what comes before the group.
    """

    group: str
    onwards: dict[str, Any]
    within: dict[str, Any]
    beyond: dict[str, Any]
    until: dict[str, Any]


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

    def group(self, value: Any) -> str | None:
        """Return the group that a value belongs to; `None` where Close compares no such value."""
        if isinstance(value, dt.datetime):
            return utc(value).replace(microsecond=0).isoformat()
        if isinstance(value, dt.date):
            return value.isoformat()
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return repr(value)
        return None

    def seek(self, value: Any) -> Seek | None:
        """Return the seek predicates around `value`; `None` where Close compares no such value.

        Moments are floored to the second, as finely as Close was seen to compare them.
        """
        group = self.group(value)
        if group is None:
            return None
        if isinstance(value, dt.datetime):
            start = utc(value).replace(microsecond=0)
            try:
                end = start + dt.timedelta(seconds=1)
            except OverflowError:
                return None
            from_start, from_end = self.field.since(start), self.field.since(end)
            to_start, to_end = self.field.before(start), self.field.before(end)
            within = self.field.during(start, end)
        elif isinstance(value, dt.date):
            first, last = _local_date(group, "start"), _local_date(group, "end")
            from_start, from_end = self.field.since(first), self.field.since(last)
            to_start, to_end = self.field.before(first), self.field.before(last)
            within = self.field.during(first, last)
        else:
            from_start, from_end = self.field.between(gte=value), self.field.between(gt=value)
            to_start, to_end = self.field.between(lt=value), self.field.between(lte=value)
            within = self.field.between(gte=value, lte=value)
        onwards, beyond, until = from_start, from_end, to_start
        if self.descending:
            onwards, beyond, until = to_end, to_start, from_end
        return Seek(group, *(one.to_dict() for one in (onwards, within, beyond, until)))


def _local_date(date: str, which: str) -> dict[str, Any]:
    return {"type": "fixed_local_date", "value": date, "which": which}


def _moment(text: str) -> dt.datetime | dt.date | str:
    """Return the moment or the date in a text as Close writes them, or the text itself."""
    if not _MOMENT.match(text):
        return text
    try:
        return parse_date_or_datetime(text)
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
        return key_of_json(cast("Mapping[str, Any]", sort), path)
    raise InvalidArgument(
        f"{path} must be a field's name, a Sort or a mapping, not {type(sort).__name__}",
        field=path,
    )


def key_of_json(json: Mapping[str, Any], path: str) -> Key:
    """Return the key that a sort in Close's JSON names.

    Raises:
        InvalidArgument: It names none.
    """
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
