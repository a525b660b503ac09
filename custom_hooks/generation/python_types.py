"""From the generator's properties to annotations and codecs, as the templates write them.

Both come from one reading of a property, so that what a type checker is told and what decoding
does cannot drift apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from custom_hooks.document import RunFailed

from .extras import Extras, UnionExtra
from .literals import literal
from .shapes import OPEN_RECORD

Property = Any
"""One of the generator's property classes; it exports no common base."""


@dataclass(frozen=True)
class PythonType:
    """How one property is written in Python.

    Attributes:
        annotation: The type as read, without `None`.
        argument: The type as accepted by a constructor or function, without `None`.
        codec: The expression of its codec.
        is_nullable: Whether Close may send null.
        models: The models that the annotations name.
    """

    annotation: str
    argument: str
    codec: str
    is_nullable: bool = False
    models: frozenset[str] = frozenset()


_SCALARS: dict[type, tuple[str, str, str]] = {
    StringProperty: ("str", "str", "STRING"),
    IntProperty: ("int", "int", "INTEGER"),
    FloatProperty: ("float", "float", "NUMBER"),
    BooleanProperty: ("bool", "bool", "BOOLEAN"),
    DateProperty: ("dt.date", "dt.date", "DATE"),
    DateTimeProperty: ("dt.datetime", "dt.datetime", "DATETIME"),
    AnyProperty: ("Any", "Any", "JSON"),
}


class Types:
    """Reads properties, knowing the models and unions of the document."""

    def __init__(self, extras: Extras) -> None:
        self._extras = extras
        self._unions = {frozenset(union.members): union for union in extras.unions.values()}

    def of(self, prop: Property) -> PythonType:
        """Return how a property is written in Python.

        Raises:
            RunFailed: There is no way to write it.
        """
        scalar = _SCALARS.get(type(prop))
        if scalar is not None:
            return PythonType(*scalar)
        if isinstance(prop, LiteralEnumProperty):
            return self._literal(prop)
        if isinstance(prop, NoneProperty):
            return PythonType("None", "None", "JSON", is_nullable=True)
        if isinstance(prop, ListProperty):
            return self._list(prop)
        if isinstance(prop, ModelProperty):
            return self._model(prop)
        if isinstance(prop, UnionProperty):
            return self._union(prop)
        raise RunFailed(f"The property {prop.name} is a {type(prop).__name__}, unknown here.")

    def _literal(self, prop: LiteralEnumProperty) -> PythonType:
        values = ", ".join(literal(value) for value in sorted(prop.values, key=str))
        base = prop.value_type.__name__
        codec = {"str": "STRING", "int": "INTEGER"}[base]
        open_literal = f"Literal[{values}] | {base}"
        return PythonType(open_literal, open_literal, codec)

    def _list(self, prop: ListProperty) -> PythonType:
        inner = self.of(prop.inner_property)
        optional = " | None" if inner.is_nullable else ""
        return PythonType(
            f"list[{inner.annotation}{optional}]",
            f"abc.Sequence[{inner.argument}{optional}]",
            f"List({inner.codec})",
            models=inner.models,
        )

    def _model(self, prop: ModelProperty) -> PythonType:
        name = str(prop.class_info.name)
        if name == OPEN_RECORD or name in self._extras.models:
            # A nested record may be given as the mapping it stands for.
            argument = f"{name} | abc.Mapping[str, object]"
            return PythonType(name, argument, f"Model({literal(name)})", models=frozenset({name}))
        extra = prop.additional_properties
        if extra is None or isinstance(extra, AnyProperty):
            return PythonType("dict[str, Any]", "abc.Mapping[str, object]", "Map(JSON)")
        inner = self.of(extra)
        optional = " | None" if inner.is_nullable else ""
        return PythonType(
            f"dict[str, {inner.annotation}{optional}]",
            f"abc.Mapping[str, {inner.argument}{optional}]",
            f"Map({inner.codec})",
            models=inner.models,
        )

    def _union(self, prop: UnionProperty) -> PythonType:
        given: list[Property] = list(prop.inner_properties)
        others = [inner for inner in given if not isinstance(inner, NoneProperty)]
        nullable = len(others) < len(given)
        kinds = {type(inner) for inner in others}
        if kinds == {DateProperty, DateTimeProperty}:
            both = "dt.date | dt.datetime"
            return PythonType(both, both, "DATE_OR_DATETIME", nullable)
        if len(others) == 1:
            inner = self.of(others[0])
            return PythonType(inner.annotation, inner.argument, inner.codec, nullable, inner.models)
        if kinds == {ModelProperty}:
            union = self._unions.get(frozenset(str(inner.class_info.name) for inner in others))
            if union is not None:
                return PythonType(
                    union.name,
                    f"{union.name} | abc.Mapping[str, object]",
                    union_codec(union),
                    nullable,
                    frozenset({union.name}),
                )
        if ModelProperty not in kinds and ListProperty not in kinds and AnyProperty not in kinds:
            # Several scalar types: kept as sent, and typed as all of them.
            parts = list(dict.fromkeys(self.of(inner).annotation for inner in others))
            return PythonType(" | ".join(parts), " | ".join(parts), "JSON", nullable)
        return PythonType("Any", "Any", "JSON", nullable)


def union_codec(union: UnionExtra) -> str:
    """Return the codec expression of a union."""
    mapping = ", ".join(
        f"{literal(value)}: {literal(name)}" for value, name in union.mapping.items()
    )
    return f"Union({literal(union.discriminator)}, {{{mapping}}}, {literal(union.fallback)})"


def parameter_argument(python_type: PythonType) -> str:
    """Return the annotation of a query parameter, without `None`."""
    if python_type.codec in ("DATETIME", "DATE_OR_DATETIME"):
        # Close's date filters take plain dates too, and a text passes as it is.
        return "dt.datetime | dt.date | str"
    if python_type.codec == "DATE":
        return "dt.date | str"
    return python_type.argument
