"""Custom fields by name in queries, sorts and `fields=`: names looked up, ids put in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from close_async.queries.base import NamedField, Query

from .fields import CustomFields, needs_schema


class HasCustomFields(Protocol):
    """The client, as far as names need it."""

    async def custom_fields(self, object_type: str, /) -> CustomFields:
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
