"""What a search asks for: the caller's query, order and fields as Close's JSON."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from close_async.api import OPERATIONS
from close_async.core.operations import Operation, Response
from close_async.errors import InvalidArgument
from close_async.queries import Query, match_all
from close_async.queries.base import as_query
from close_async.queries.fields import custom_field_names, with_custom_fields
from close_async.values.records import Record
from close_async.values.selecting import check_selected, selectable

from .keys import Key, keys_of

if TYPE_CHECKING:
    from close_async.custom_fields import CustomFields

T = TypeVar("T")

SEARCH = "advanced_filtering.search"
"""The operation that searches."""


class SearchClient(Protocol):
    """What a search needs of a client."""

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = ...,
        query: Mapping[str, object] = ...,
        body: object = ...,
    ) -> Response[T]:
        """Carry out an operation."""
        ...

    def custom_fields(self, object_type: str, /) -> Awaitable[CustomFields]:
        """Return the custom fields of an object type."""
        ...


@dataclass(frozen=True, slots=True)
class Criteria:
    """What a search asks for.

    Attributes:
        object_type: The type of the objects.
        query: The caller's query.
        keys: What to sort by; empty leaves it to the walk.
        fields: What objects come with, by object type.
        size: Objects per page to begin with.
        max_items: How many objects to give at most; `None` for all.
    """

    object_type: str
    query: Query
    keys: tuple[Key, ...]
    fields: Mapping[str, Sequence[str]]
    size: int
    max_items: int | None

    def body(self, *filters: Mapping[str, Any]) -> dict[str, Any]:
        """Return the query of a request's body, narrowed by `filters`."""
        queries = [
            {"type": "object_type", "object_type": self.object_type},
            self.query.to_dict(),
            *filters,
        ]
        return {"query": {"type": "and", "queries": queries}}

    def fields_with(self, keys: Sequence[Key]) -> dict[str, list[str]]:
        """Return `_fields`, widened by the id and what the walk sorts by."""
        widened = {kind: list(names) for kind, names in self.fields.items()}
        own = widened.setdefault(self.object_type, [])
        for name in ("id", *(key.name for key in keys)):
            covered = name.startswith("custom.") and "custom" in own
            if name not in own and not covered:
                own.append(name)
        return widened

    async def resolved(self, client: SearchClient) -> Criteria:
        """Return these criteria with ids in place of custom field names.

        Raises:
            InvalidArgument: There is no such field, or more than one.
        """
        from close_async.custom_fields import field_ids, resolve_selectors

        names = set(self.query.custom_field_names())
        for key in self.keys:
            names |= custom_field_names(key.field)
        found = await field_ids(client, names)
        keys = tuple(replace(key, field=with_custom_fields(key.field, found)) for key in self.keys)
        fields = {
            kind: await resolve_selectors(client, kind, selectors)
            for kind, selectors in self.fields.items()
        }
        query = self.query.with_custom_fields(found) if found else self.query
        for kind in {kind for kind, _ in names}:
            _check_choices(query.to_dict(), await client.custom_fields(kind), "query")
        return replace(self, query=query, keys=keys, fields=fields)


def _check_choices(query: object, fields: CustomFields, path: str) -> None:
    """Refuse values that a custom field of choices does not have.

    Raises:
        InvalidArgument: There is no such choice; the message says which are near.
    """
    if isinstance(query, list):
        for number, member in enumerate(cast("list[object]", query)):
            _check_choices(member, fields, f"{path}[{number}]")
    if not isinstance(query, Mapping):
        return
    part = cast("Mapping[str, Any]", query)
    for key in ("queries", "related_query"):
        _check_choices(part.get(key), fields, f"{path}.{key}")
    place, condition = part.get("field"), part.get("condition")
    if not isinstance(place, Mapping) or not isinstance(condition, Mapping):
        return
    id = cast("Mapping[str, Any]", place).get("custom_field_id")
    definition = fields.get(id) if isinstance(id, str) else None
    values = cast("Mapping[str, Any]", condition).get("values")
    if definition is None or not definition.choices or not isinstance(values, list):
        return
    for value in cast("list[object]", values):
        if value not in definition.choices:
            near = get_close_matches(str(value), definition.choices, 3, 0.5)
            hint = f"; did you mean {', '.join(map(repr, near))}?" if near else ""
            raise InvalidArgument(
                f"{path}: {definition.name!r} has no choice {value!r}{hint}", field=path
            )


def criteria_of(
    query: object,
    object_type: str,
    fields: object,
    sort: object,
    max_items: int | None,
    limit: int | None,
) -> Criteria:
    """Check the arguments of a search and return what it asks for.

    Raises:
        InvalidArgument: One cannot be used; `field` names it.
    """
    if isinstance(query, Record):
        query = query.to_dict()
    if not isinstance(object_type, str) or not object_type:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("object_type must name a type of objects", field="object_type")
    if limit is not None and (isinstance(limit, bool) or limit < 1):
        raise InvalidArgument(f"limit must be at least 1, not {limit!r}", field="limit")
    view = _view_of(query)
    if view is not None:
        query = view["query"]
        sort = view.get("sort") if sort is None else sort
        max_items = view.get("results_limit") if max_items is None else max_items
    asked = match_all() if query is None else as_query(query)
    _check_object_type(asked, object_type)
    return Criteria(
        object_type=object_type,
        query=asked,
        keys=keys_of(sort, object_type),
        fields=_fields(fields, object_type),
        size=limit or OPERATIONS[SEARCH].page_size,
        max_items=max_items,
    )


def _view_of(query: object) -> Mapping[str, Any] | None:
    """Return a smart view's `s_query`, which holds a query, an order and a total, or nothing."""
    if not isinstance(query, Mapping) or "type" in query or "query" not in query:
        return None
    return cast("Mapping[str, Any]", query)


BASE_TYPES = frozenset(
    {"address", "contact", "contact_email", "contact_phone", "contact_url", "lead", "opportunity"}
)
"""Object types whose fields only they have: a condition on them holds for no other type."""


def _check_object_type(query: Query, object_type: str) -> None:
    """Refuse a query that would find nothing, since it speaks of another type of objects."""
    named = query.custom_field_names()
    found = query.with_custom_fields(dict.fromkeys(named, "cf_named")) if named else query
    _check_types(found.to_dict(), object_type)


def _check_types(query: object, object_type: str) -> None:
    """Walk a query in Close's JSON, down to related objects, which are of another type."""
    if not isinstance(query, Mapping):
        return
    part = cast("Mapping[str, Any]", query)
    kind = part.get("type")
    if kind == "object_type" and not part.get("negate"):
        _check_type(part.get("object_type"), object_type, "the query looks for another type")
    elif kind in ("and", "or"):
        for member in _members(part):
            # One of several types, or none of them, may well be asked for.
            if member.get("type") != "object_type" or (kind == "and" and not part.get("negate")):
                _check_types(member, object_type)
    elif kind == "has_related":
        related = part.get("related_object_type")
        _check_types(part.get("related_query"), related if isinstance(related, str) else "")
    elif kind == "field_condition" and isinstance(part.get("field"), Mapping):
        field = cast("Mapping[str, Any]", part["field"])
        of = field.get("object_type")
        if field.get("type") == "regular_field" and of != object_type and of in BASE_TYPES:
            if object_type not in BASE_TYPES:
                return
            raise InvalidArgument(
                f"a condition on {of}.{field.get('field_name')} holds for no {object_type}: search"
                f" with object_type={of!r}, or ask for related objects with"
                f" has_related({object_type!r}, {of!r}, …)",
                field="query",
            )


def _check_type(named: object, object_type: str, what: str) -> None:
    if named != object_type:
        raise InvalidArgument(
            f"{what}: {named!r}, and object_type is {object_type!r}", field="object_type"
        )


def _members(part: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    members: object = part.get("queries")
    if not isinstance(members, list):
        return []
    return [one for one in cast("list[Mapping[str, Any]]", members) if isinstance(one, Mapping)]  # pyright: ignore[reportUnnecessaryIsInstance]


def _fields(fields: object, object_type: str) -> dict[str, Sequence[str]]:
    if fields is None:
        return {}
    if isinstance(fields, Mapping):
        by_type = cast("Mapping[str, object]", fields)
        return {
            kind: _selected(names, kind, f"fields[{kind!r}]") for kind, names in by_type.items()
        }
    return {object_type: _selected(fields, object_type, "fields")}


def _selected(fields: object, kind: str, path: str) -> list[str]:
    layout = selectable(OPERATIONS[SEARCH].response, kind)
    if fields == "all":
        if layout is None:
            raise InvalidArgument(
                f"{path}: the fields of {kind!r} are not known; name them", field=path
            )
        known = [wire for wire in layout.by_wire if not wire.startswith("_")]
        return [*known, "custom"]
    names = _names(fields, path)
    if layout is not None:
        check_selected(names, layout, path)
    return names


def _names(names: object, path: str) -> list[str]:
    if isinstance(names, (list, tuple, set, frozenset)):
        found = list(cast("Sequence[object]", names))
        if all(isinstance(name, str) for name in found):
            return cast("list[str]", found)
    raise InvalidArgument(
        f"{path} must be a list of field names or 'all', not {names!r}", field=path
    )
