"""All custom fields of an organization, kind of object by kind of object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import anyio

from close_async.custom_fields.definitions import FieldDefinition
from close_async.custom_fields.object_types import plain_types
from close_async.custom_fields.schemas import CustomFieldSchemas
from close_async.errors import NotFoundError, PermissionDeniedError, PlanLimitError

if TYPE_CHECKING:
    from close_async.core.operations import Caller

_AT_ONCE = 4
"""Schemas that are read at the same time."""


@dataclass(frozen=True, slots=True)
class ObjectFields:
    """A kind of object and its custom fields.

    Attributes:
        object_type: The kind, as `close.custom_fields` takes it.
        name: What people call it.
        fields: Its fields, in any order.
    """

    object_type: str
    name: str
    fields: tuple[FieldDefinition, ...]


async def read_organization(caller: Caller) -> list[ObjectFields]:
    """Read the custom fields of everything in an organization that has some.

    Kinds of objects that its plan, or the key's role, leaves out are passed over.

    Args:
        caller: The client.

    Raises:
        CloseError: A call failed otherwise.
    """
    types = {name: name.capitalize() for name in plain_types()}
    types.update(await _custom_types(caller))
    schemas = CustomFieldSchemas()
    read: dict[str, ObjectFields] = {}
    semaphore = anyio.Semaphore(_AT_ONCE)

    async def read_one(object_type: str, name: str) -> None:
        async with semaphore:
            fields = await schemas.get(caller, object_type)
        read[object_type] = ObjectFields(object_type, name, tuple(fields))

    try:
        async with anyio.create_task_group() as tasks:
            for object_type, name in types.items():
                tasks.start_soon(read_one, object_type, name)
    except BaseExceptionGroup as group:
        raise group.exceptions[0] from None  # which stopped the others
    return [read[object_type] for object_type in types]


async def _custom_types(caller: Caller) -> dict[str, str]:
    """Return the names of the custom types, by what their fields are asked for with."""
    from close_async.api import custom_activity_types, custom_object_types

    found: dict[str, str] = {}
    try:
        for activity_type in (await custom_activity_types.list(caller)).data:
            found[f"activity/{activity_type.id}"] = activity_type.name
    except (PlanLimitError, PermissionDeniedError, NotFoundError):
        pass
    try:
        for object_type in (await custom_object_types.list(caller)).data:
            found[f"custom_object/{object_type.id}"] = object_type.name
    except (PlanLimitError, PermissionDeniedError, NotFoundError):
        pass
    return found
