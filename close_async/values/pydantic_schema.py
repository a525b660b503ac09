"""Records in pydantic: fields of its models, and what FastAPI routes take and return.

pydantic asks a class for a schema of its own. A record is validated by wrapping a mapping as a
response is, and written as `to_dict` writes it; its JSON schema comes from the codecs of its
fields. Nothing here is imported unless pydantic asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

import attrs

from close_async.errors import CloseError

from .codecs import (
    BOOLEAN,
    DATE,
    DATE_OR_DATETIME,
    DATETIME,
    INTEGER,
    NUMBER,
    STRING,
    Codec,
    List,
    Map,
    Model,
    Union,
)
from .layouts import layout_of

if TYPE_CHECKING:
    from typing import Self

    from pydantic_core.core_schema import CoreSchema


class _Record(Protocol):
    """What a record is to pydantic."""

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Self: ...

    def to_dict(self) -> dict[str, Any]: ...


_SCALARS: Final[dict[Codec, dict[str, Any]]] = {
    STRING: {"type": "string"},
    BOOLEAN: {"type": "boolean"},
    INTEGER: {"type": "integer"},
    NUMBER: {"type": "number"},
    DATE: {"type": "string", "format": "date"},
    DATETIME: {"type": "string", "format": "date-time"},
    DATE_OR_DATETIME: {"type": "string"},
}

_being_described: ContextVar[frozenset[type[Any]]] = ContextVar(
    "being_described", default=frozenset()
)
"""The classes whose JSON schema is not finished: records may hold records of their own kind."""


def core_schema_of(cls: type[_Record]) -> CoreSchema:
    """Return how pydantic validates, writes and describes a record."""
    from pydantic_core import PydanticSerializationUnexpectedValue, core_schema

    def validate(value: object) -> _Record:
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"expected {cls.__name__} or a mapping")
        try:
            return cls.from_dict(cast("Mapping[str, Any]", value))
        except CloseError as refusal:
            raise ValueError(refusal.message) from None

    def write(value: object) -> dict[str, Any]:
        if not isinstance(value, cls):  # another member of a union
            raise PydanticSerializationUnexpectedValue(f"expected {cls.__name__}")
        return value.to_dict()

    def describe(_schema: CoreSchema, handler: Any) -> dict[str, Any]:
        return _describe(cls, handler)

    return core_schema.no_info_plain_validator_function(
        validate,
        ref=_name_of(cls),
        serialization=core_schema.plain_serializer_function_ser_schema(write),
        metadata={"pydantic_js_functions": [describe]},
    )


def _name_of(cls: type[_Record]) -> str:
    """Return a name that pydantic takes for one class only, and shortens to the class's own."""
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def _describe(cls: type[_Record], handler: Any) -> dict[str, Any]:
    """Return the JSON schema of a record."""
    token = _being_described.set(_being_described.get() | {cls})
    try:
        nullable = {
            field.name: str(field.type).endswith("| None")
            for field in attrs.fields(cast("Any", cls))
        }
        properties = {
            slot.wire: _with_null(_of(slot.codec, handler), nullable[slot.name])
            for slot in layout_of(cls).by_name.values()
        }
    finally:
        _being_described.reset(token)
    schema: dict[str, Any] = {
        "type": "object",
        "title": cls.__name__,
        "properties": properties,
        "additionalProperties": True,
    }
    if words := " ".join((cls.__doc__ or "").split()):
        schema["description"] = words
    return schema


def _with_null(schema: dict[str, Any], nullable: bool) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]} if nullable and schema else schema


def _of(codec: Codec, handler: Any) -> dict[str, Any]:
    """Return the JSON schema of what a codec writes; nothing for any JSON value."""
    if codec in _SCALARS:
        return dict(_SCALARS[codec])
    if isinstance(codec, List):
        return {"type": "array", "items": _of(codec.item, handler)}
    if isinstance(codec, Map):
        return {"type": "object", "additionalProperties": _of(codec.value, handler) or True}
    if isinstance(codec, Union):
        names = dict.fromkeys((*codec.members.values(), codec.name))
        return {"anyOf": [_of(Model(name), handler) for name in names]}
    if isinstance(codec, Model):
        return _refer(cast("type[_Record]", codec.resolve()), handler)
    return {}


def _refer(cls: type[_Record], handler: Any) -> dict[str, Any]:
    """Return a reference to the JSON schema of a record, which pydantic keeps apart."""
    from pydantic_core import core_schema

    unfinished = cls in _being_described.get()
    own = (
        core_schema.definition_reference_schema(_name_of(cls))
        if unfinished
        else core_schema_of(cls)
    )
    # The handler takes what it is given for the record itself; what a list holds is apart from it.
    return cast("dict[str, Any]", handler(core_schema.list_schema(own))["items"])
