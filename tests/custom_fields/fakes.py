"""A client that answers schemas from a table, and fields made in one line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from close_async._base.unset import UNSET
from close_async.core.operations import Operation, Response
from close_async.custom_fields import CustomFields, CustomFieldSchemas, FieldDefinition
from close_async.custom_fields.definitions import definition_of

T = TypeVar("T")


def raw_field(id: str, name: str, type: str = "text", **more: Any) -> dict[str, Any]:
    """A field as the schema endpoint answers it."""
    return {"id": id, "name": name, "type": type, "accepts_multiple_values": False, **more}


def field(type: str = "text", *, several: bool = False, **more: Any) -> FieldDefinition:
    """The field `cf_one` of leads, called `One`."""
    raw = raw_field("cf_one", "One", type, **{"accepts_multiple_values": several, **more})
    found = definition_of(raw, "lead")
    assert found is not None
    return found


class FakeClient:
    """Answers schemas, and counts how often each is asked for.

    Args:
        schemas: The fields of each kind of object.
        before: What happens before each response: a wait, or an error.
    """

    def __init__(
        self,
        schemas: Mapping[str, list[dict[str, Any]]],
        before: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.schemas = dict(schemas)
        self.asked: list[str] = []
        self._before = before
        self._schemas = CustomFieldSchemas()

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = {},
        query: Mapping[str, object] = {},
        body: object = UNSET,
    ) -> Response[T]:
        assert operation.name == "custom_field_schemas.get"
        object_type = path["object_type"]
        self.asked.append(object_type)
        fields = list(self.schemas[object_type])
        if self._before is not None:
            await self._before()
        content = {"object_type": object_type, "name": object_type.title(), "fields": fields}
        return Response(operation.decode(content), 200, {})

    async def custom_fields(
        self, object_type: str, /, *, max_age: float | None = None
    ) -> CustomFields:
        return await self._schemas.get(self, object_type, max_age=max_age)
