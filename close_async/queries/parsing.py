"""Reading Close's JSON back into pieces.

A part of a type that is not known here, or with keys that are not known here, is kept as a plain
mapping, so that nothing of it is lost. What says nothing (`negate: false`, a bound that is null) is
not written out again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, cast

from close_async.errors import InvalidArgument

from .base import And, Or, Query, RawQuery
from .checks import refuse
from .conditions import (
    BooleanCondition,
    Condition,
    CurrentUserCondition,
    ExistsCondition,
    MomentRangeCondition,
    NumberRangeCondition,
    RawCondition,
    ReferenceCondition,
    TermCondition,
    TextCondition,
)
from .fields import CustomField, Field, FieldCondition, RegularField
from .moments import FixedLocalDate, FixedUtc, Moment, Now, OffsetMoment, RawMoment
from .nodes import HasRelated, IdQuery, MatchAll, ObjectType, SavedSearch, TextQuery

Json = Mapping[str, Any]


def parse_query(data: Mapping[str, Any]) -> Query:
    """Return the pieces of a query given as Close's JSON, such as a smart view holds.

    Args:
        data: The query; also the `s_query` of a smart view, of which the `query` is read.

    Raises:
        InvalidArgument: It is not a query, or a part of a known type is wrong; the error names
            the path to it, such as `queries[1].condition.mode`.
    """
    data = _mapping(data, "query")
    if "type" not in data and isinstance(data.get("query"), Mapping):
        data = cast("Json", data["query"])
    return _query(data)


def _query(value: object) -> Query:
    data = _mapping(value, "query")
    parse = _QUERIES.get(str(data.get("type")))
    if parse is None:
        return RawQuery(data)
    known, build = parse
    if data.keys() - {*known, "type", "negate"}:
        return RawQuery(data)
    _need(data, known)
    query = build(data)
    negate = data.get("negate", False)
    if not isinstance(negate, bool):
        raise refuse(f"negate must be true or false, not {negate!r}", "negate")
    return query.negated() if negate else query


def _combination(kind: Callable[[tuple[Query, ...]], Query]) -> Callable[[Json], Query]:
    def build(data: Json) -> Query:
        members = data["queries"]
        if not isinstance(members, list):
            raise refuse("queries must be a list", "queries")
        queries: list[Query] = []
        for index, member in enumerate(cast("list[object]", members)):
            with _inside(f"queries[{index}]"):
                queries.append(_query(member))
        return kind(tuple(queries))

    return build


def _has_related(data: Json) -> Query:
    with _inside("related_query"):
        related = _query(data["related_query"])
    return HasRelated(data["this_object_type"], data["related_object_type"], related)


def _field_condition(data: Json) -> Query:
    with _inside("field"):
        field = _field(_mapping(data["field"], "field"))
    with _inside("condition"):
        condition = _condition(_mapping(data["condition"], "condition"))
    return RawQuery(data) if field is None else FieldCondition(field, condition)


def _field(data: Json) -> Field | None:
    """Return the field, or nothing where it is of a kind that is not known here."""
    kind, keys = data.get("type"), data.keys() - {"type"}
    if kind == "regular_field" and keys <= {"object_type", "field_name"}:
        _need(data, ("object_type", "field_name"))
        return RegularField(data["object_type"], data["field_name"])
    if kind == "custom_field" and keys <= {"custom_field_id"}:
        _need(data, ("custom_field_id",))
        return CustomField(data["custom_field_id"])
    return None


def _condition(data: Json) -> Condition:
    parse = _CONDITIONS.get(str(data.get("type")))
    if parse is None or data.keys() - {*parse[0], *parse[1], "type"}:
        return RawCondition(data)
    _need(data, parse[0])
    return parse[2](data)


def _moment_range(data: Json) -> Condition:
    moments: list[Moment | None] = []
    for name in ("on_or_after", "before"):
        with _inside(name):
            moment = data.get(name)
            moments.append(None if moment is None else _moment(_mapping(moment, "moment")))
    return MomentRangeCondition(*moments)


def _moment(data: Json) -> Moment:
    kind, keys = data.get("type"), data.keys() - {"type"}
    if kind == "now" and not keys:
        return Now()
    if kind == "fixed_utc" and keys == {"value"}:
        return FixedUtc(_iso(data["value"], dt.datetime.fromisoformat))
    if kind == "fixed_local_date" and keys == {"value", "which"}:
        return FixedLocalDate(_iso(data["value"], dt.date.fromisoformat), data["which"])
    offset = {"direction", "moment", "offset"}
    if kind == "offset" and offset <= keys <= {*offset, "which_day_end"}:
        with _inside("moment"):
            start = _moment(_mapping(data["moment"], "moment"))
        units = _mapping(data["offset"], "offset")
        return OffsetMoment(
            data["direction"], tuple(units.items()), start, data.get("which_day_end")
        )
    return RawMoment(data)


def _iso(value: object, read: Callable[[str], Any]) -> Any:
    try:
        return read(cast("str", value))
    except (TypeError, ValueError):
        raise refuse(f"value is not a moment in ISO form: {value!r}", "value") from None


_QUERIES: dict[str, tuple[tuple[str, ...], Callable[[Json], Query]]] = {
    "and": (("queries",), _combination(And)),
    "or": (("queries",), _combination(Or)),
    "id": (("value",), lambda data: IdQuery(data["value"])),
    "object_type": (("object_type",), lambda data: ObjectType(data["object_type"])),
    "text": (("value", "mode"), lambda data: TextQuery(data["value"], data["mode"])),
    "has_related": (
        ("this_object_type", "related_object_type", "related_query"),
        _has_related,
    ),
    "field_condition": (("field", "condition"), _field_condition),
    "saved_search": (("saved_search_id",), lambda data: SavedSearch(data["saved_search_id"])),
    "match_all": ((), lambda _data: MatchAll()),
}

_CONDITIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...], Callable[[Json], Condition]]] = {
    "boolean": (("value",), (), lambda data: BooleanCondition(data["value"])),
    "current_user": ((), (), lambda _data: CurrentUserCondition()),
    "exists": ((), (), lambda _data: ExistsCondition()),
    "text": (("value", "mode"), (), lambda data: TextCondition(data["value"], data["mode"])),
    "term": (("values",), (), lambda data: TermCondition(data["values"])),
    "reference": (
        ("reference_type", "object_ids"),
        (),
        lambda data: ReferenceCondition(data["reference_type"], data["object_ids"]),
    ),
    "number_range": (
        (),
        ("gt", "gte", "lt", "lte"),
        lambda data: NumberRangeCondition(**{k: v for k, v in data.items() if k != "type"}),
    ),
    "moment_range": ((), ("on_or_after", "before"), _moment_range),
}


def _mapping(value: object, name: str) -> Json:
    if not isinstance(value, Mapping):
        raise refuse(f"{name} must be an object, not {type(value).__name__}", name)
    return cast("Json", value)


def _need(data: Json, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key not in data:
            raise refuse(f"{data.get('type')} needs {key}", key)


@contextmanager
def _inside(path: str) -> Generator[None]:
    """Put `path` in front of the field that an error names."""
    try:
        yield
    except InvalidArgument as error:
        raise refuse(f"{path}: {error}", f"{path}.{error.field}") from None
