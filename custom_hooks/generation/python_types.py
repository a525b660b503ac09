"""From the generator's properties to annotations and codecs, as the templates write them.

Both come from one reading of a property, so that what a type checker is told and what decoding
does cannot drift apart.
"""

from __future__ import annotations

import ast
from collections.abc import Collection
from dataclasses import dataclass

from custom_hooks.document import RunFailed

from .extras import Extras, UnionExtra
from .kinds import Choice, Kind, ListOf, MapOf, Named, OneOf, Scalar
from .literals import literal


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


_SCALARS: dict[str, tuple[str, str, str]] = {
    "string": ("str", "str", "STRING"),
    "integer": ("int", "int", "INTEGER"),
    "number": ("float", "float", "NUMBER"),
    "boolean": ("bool", "bool", "BOOLEAN"),
    "date": ("dt.date", "dt.date", "DATE"),
    "date-time": ("dt.datetime", "dt.datetime", "DATETIME"),
    "anything": ("Any", "Any", "JSON"),
}

_NULL = Scalar("null")


class Types:
    """Reads kinds, knowing the unions of the document."""

    def __init__(self, extras: Extras) -> None:
        self._pieces = {name: extra.piece for name, extra in extras.models.items() if extra.piece}
        self._unions = {frozenset(union.members): union for union in extras.unions.values()}

    def of(self, kind: Kind) -> PythonType:
        """Return how a kind of value is written in Python.

        Raises:
            RunFailed: There is no way to write it.
        """
        if kind == _NULL:
            return PythonType("None", "None", "JSON", is_nullable=True)
        if isinstance(kind, Scalar):
            if kind.name not in _SCALARS:
                raise RunFailed(f"A value in JSON cannot be {kind.name}.")
            return PythonType(*_SCALARS[kind.name])
        if isinstance(kind, Choice):
            return _choice(kind)
        if isinstance(kind, ListOf):
            return self._list(kind)
        if isinstance(kind, MapOf):
            return self._map(kind)
        if isinstance(kind, Named):
            # A nested record may be given as the mapping it stands for.
            piece = self._pieces.get(kind.name)
            taken = [kind.name, *([piece] if piece else []), "abc.Mapping[str, object]"]
            argument = " | ".join(taken)
            codec = f"Model({literal(kind.name)})"
            return PythonType(kind.name, argument, codec, models=frozenset({kind.name}))
        return self._union(kind)

    def _list(self, kind: ListOf) -> PythonType:
        inner = self.of(kind.inner)
        optional = " | None" if inner.is_nullable else ""
        return PythonType(
            f"list[{inner.annotation}{optional}]",
            f"abc.Sequence[{inner.argument}{optional}]",
            f"List({inner.codec})",
            models=inner.models,
        )

    def _map(self, kind: MapOf) -> PythonType:
        if kind.inner == Scalar("anything"):
            return PythonType("dict[str, Any]", "abc.Mapping[str, object]", "Map(JSON)")
        inner = self.of(kind.inner)
        optional = " | None" if inner.is_nullable else ""
        return PythonType(
            f"dict[str, {inner.annotation}{optional}]",
            f"abc.Mapping[str, {inner.argument}{optional}]",
            f"Map({inner.codec})",
            models=inner.models,
        )

    def _union(self, kind: OneOf) -> PythonType:
        others = [member for member in kind.members if member != _NULL]
        nullable = len(others) < len(kind.members)
        if set(others) == {Scalar("date"), Scalar("date-time")}:
            both = "dt.date | dt.datetime"
            return PythonType(both, both, "DATE_OR_DATETIME", nullable)
        if len(others) == 1:
            inner = self.of(others[0])
            nullable = nullable or inner.is_nullable
            return PythonType(inner.annotation, inner.argument, inner.codec, nullable, inner.models)
        union = self._unions.get(frozenset(m.name for m in others if isinstance(m, Named)))
        if union is not None and all(isinstance(member, Named) for member in others):
            return PythonType(
                union.name,
                f"{union.name} | abc.Mapping[str, object]",
                union_codec(union),
                nullable,
                frozenset({union.name}),
            )
        if all(isinstance(member, Choice | Scalar) for member in others) and (
            Scalar("anything") not in others
        ):
            # Several scalar types: kept as sent, and typed as all of them.
            parts = list(dict.fromkeys(self.of(member).annotation for member in others))
            return PythonType(" | ".join(parts), " | ".join(parts), "JSON", nullable)
        return PythonType("Any", "Any", "JSON", nullable)


def _choice(kind: Choice) -> PythonType:
    values = ", ".join(map(literal, kind.values))
    base, codec = ("int", "INTEGER") if isinstance(kind.values[0], int) else ("str", "STRING")
    open_literal = f"Literal[{values}] | {base}"
    return PythonType(open_literal, open_literal, codec)


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


def spelt(annotation: str, shadowed: Collection[str]) -> str:
    """Return an annotation in which shadowed builtins are spelt in full: `builtins.list[str]`."""
    if not shadowed:
        return annotation
    return ast.unparse(_Spelling(shadowed).visit(ast.parse(annotation, mode="eval")))


class _Spelling(ast.NodeTransformer):
    def __init__(self, shadowed: Collection[str]) -> None:
        self._shadowed = shadowed

    def visit_Name(self, node: ast.Name) -> ast.expr:  # named by ast
        if node.id not in self._shadowed:
            return node
        return ast.Attribute(ast.Name("builtins", ast.Load()), node.id, ast.Load())
