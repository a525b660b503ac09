"""Custom fields by name in queries, sorts and `fields=`: names looked up, ids put in.

In `fields=` a custom field's name stands after `custom.`, so that it cannot be taken for an
attribute's: `fields=["id", "custom.Industry"]`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Iterable, Mapping, Sequence
from typing import Any, Protocol, cast

from close_async.errors import InvalidArgument
from close_async.queries.base import NamedField, Query

from .fields import CustomFields, needs_schema


class HasCustomFields(Protocol):
    """The client, as far as names need it."""

    def custom_fields(self, object_type: str, /) -> Awaitable[CustomFields]:
        """Return the custom fields of a kind of object."""
        ...


async def field_ids(client: HasCustomFields, names: Iterable[NamedField]) -> dict[NamedField, str]:
    """Return the ids of custom fields by (object type, name).

    A schema is read where it is not known, and anew where a name is not in it. Nothing is read if
    there are no names.

    Raises:
        InvalidArgument: A name is unknown or ambiguous.
        CloseError: A schema could not be read.
    """
    found: dict[NamedField, str] = {}
    for object_type, name in sorted(names):
        fields = await client.custom_fields(object_type)
        found[object_type, name] = (await fields.find(name)).id
    return found


async def resolve_query(client: HasCustomFields, query: Query) -> Query:
    """Return a query with ids in place of the custom fields that it names.

    Raises:
        InvalidArgument: A name is unknown or ambiguous.
        CloseError: A schema could not be read.
    """
    names = query.custom_field_names()
    return query.with_custom_fields(await field_ids(client, names)) if names else query


async def resolve_selectors(
    client: HasCustomFields, object_type: str, selectors: Sequence[str]
) -> list[str]:
    """Return the items of `fields=` with keys in place of custom fields by name.

    Args:
        client: The client.
        object_type: The kind of object that the items are of.
        selectors: The items; `"custom.Industry"` is a custom field by name.

    Raises:
        InvalidArgument: A name is unknown or ambiguous.
        CloseError: A schema could not be read.
    """
    if not any(map(needs_schema, selectors)):
        return list(selectors)
    fields = await client.custom_fields(object_type)
    for selector in filter(needs_schema, selectors):
        await fields.find(selector)
    return fields.select(*selectors)


async def resolve_parameter(
    client: HasCustomFields, object_type: str | None, query: Mapping[str, object]
) -> Mapping[str, object]:
    """Return a call's query parameters with keys in place of custom fields by name in `_fields`.

    Args:
        client: The client.
        object_type: The kind of object that the operation is about, where that is known.
        query: The query parameters by wire name.

    Raises:
        InvalidArgument: A name is unknown or ambiguous, or the kind of object is not known.
        CloseError: A schema could not be read.
    """
    selectors = _selectors(query.get("_fields"))
    named = [selector for selector in selectors if needs_schema(selector)]
    if not named:
        return query
    if object_type is None:
        raise InvalidArgument(
            f"fields: {named[0]!r} names a custom field, and its type is not known here; give what"
            " `select` of that type's `close.custom_fields(...)` returns",
            field="fields",
        )
    return {**query, "_fields": await resolve_selectors(client, object_type, selectors)}


def _selectors(fields: object) -> list[str]:
    if isinstance(fields, str):
        return [name.strip() for name in fields.split(",")]
    if not isinstance(fields, Iterable):
        return []
    items: list[Any] = list(cast("Iterable[object]", fields))
    return items if all(isinstance(item, str) for item in items) else []  # refused later
