"""What a schema says of each property, as short texts that any two dialects have alike.

Comparing two documents, or a document and our overlays, is comparing these.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

from .document import Document, resolve

ITSELF: Final = "(itself)"
"""The property path of a schema that is not an object."""

_NULL: Final = "null"
_MEMBERS: Final = ("oneOf", "anyOf", "allOf")


@dataclass(frozen=True)
class Described:
    """What is said of one property.

    Attributes:
        kinds: What its values can be: `string date-time`, `null`, `integer`.
        values: The values, where they are listed.
        required: Whether it is always there (in a response), or must be (in a body).
        deprecated: Whether it is on its way out.
        default: What stands for it where it is left out, as text, or an empty text.
    """

    kinds: frozenset[str]
    values: frozenset[str] = frozenset()
    required: bool = False
    deprecated: bool = False
    default: str = ""

    @property
    def nullable(self) -> bool:
        """Whether it may be null."""
        return _NULL in self.kinds

    @property
    def kind(self) -> str:
        """What its values can be, as text in one order."""
        kinds = sorted(self.kinds, key=lambda kind: (kind == _NULL, kind))
        text = " or ".join(kinds)
        return f"{text} of {'|'.join(sorted(self.values))}" if self.values else text

    def __str__(self) -> str:
        text = self.kind
        if self.required:
            text += ", required"
        if self.deprecated:
            text += ", deprecated"
        return f"{text}, default {self.default}" if self.default else text


def describe(document: Document, schema: Any) -> dict[str, Described]:
    """Return every property below a schema by its path; `(itself)` is the schema.

    Args:
        document: What references lead into.
        schema: The schema; `None` says nothing.
    """
    found: dict[str, Described] = {}
    if isinstance(schema, dict):
        _collect(document, schema, "", found, (), required=False)
    return dict(sorted(found.items()))


def describe_itself(document: Document, schema: Any) -> Described:
    """Return what is said of a schema as a whole."""
    return _itself(document, schema if isinstance(schema, dict) else {}, False)


def _collect(
    document: Document,
    given: dict[str, Any],
    path: str,
    found: dict[str, Described],
    above: tuple[str, ...],
    required: bool,
) -> None:
    schema, above = _entered(document, given, above)
    if schema is None:
        return
    if path or "properties" not in schema:
        described = _itself(document, given, required)
        if path or not described.kinds <= {"any", "object", _NULL}:
            at = path or ITSELF
            known = found.get(at)
            found[at] = described if known is None else _either(known, described)
    _collect_inside(document, schema, path, found, above)


def _collect_inside(
    document: Document,
    schema: dict[str, Any],
    path: str,
    found: dict[str, Described],
    above: tuple[str, ...],
) -> None:
    needed = set(schema.get("required") or [])
    for name, value in (schema.get("properties") or {}).items():
        inner = f"{path}.{name}" if path else name
        _collect(document, value, inner, found, above, required=name in needed)
    for key, suffix in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(schema.get(key), dict):
            _collect(document, schema[key], f"{path}{suffix}", found, above, required=False)
    for key in _MEMBERS:
        for member in schema.get(key) or []:
            inner_schema, inner_above = _entered(document, member, above)
            if inner_schema is not None:
                _collect_inside(document, inner_schema, path, found, inner_above)


def _entered(
    document: Document, schema: dict[str, Any], above: tuple[str, ...]
) -> tuple[dict[str, Any] | None, tuple[str, ...]]:
    """Return what a schema refers to, or `None` where one is met within itself."""
    reference = schema.get("$ref")
    if reference is None:
        return schema, above
    if reference in above:
        return None, above
    return resolve(document, schema), (*above, str(reference))


def _either(one: Described, other: Described) -> Described:
    """Return what is said of a property that several members of a union have."""
    return replace(
        one,
        kinds=one.kinds | other.kinds,
        values=one.values | other.values if one.values and other.values else frozenset(),
        required=one.required and other.required,
        deprecated=one.deprecated and other.deprecated,
    )


def _itself(document: Document, given: dict[str, Any], required: bool) -> Described:
    kinds, values = _kinds(document, given, ())
    default = given.get("default")
    return Described(
        kinds=frozenset(kinds),
        values=frozenset(values or ()),
        required=required,
        deprecated=bool(given.get("deprecated")),
        default="" if default is None else repr(default),
    )


def _kinds(
    document: Document, given: Any, above: tuple[str, ...]
) -> tuple[set[str], set[str] | None]:
    """Return the kinds of a schema's values, and the values where all are listed."""
    schema, above = _entered(document, given, above)
    if schema is None:
        return {"object"}, None
    for key in _MEMBERS:
        if schema.get(key):
            kinds: set[str] = set()
            values: set[str] | None = set()
            for member in schema[key]:
                more, listed = _kinds(document, member, above)
                kinds |= more
                if values is not None and more != {_NULL}:
                    values = None if listed is None else values | listed
            return kinds, values
    if schema.get("x-close-type") == "date-or-datetime":
        null = {_NULL} if _NULL in (schema.get("type") or ()) else set[str]()
        return {"string date", "string date-time", *null}, None
    implied = "object" if "properties" in schema else "any"
    kind = schema.get("type", implied)
    given_format = schema.get("format")
    suffix = f" {given_format}" if given_format else ""
    kinds = {
        each if each in (_NULL, "object", "array", "boolean") else f"{each}{suffix}"
        for each in (kind if isinstance(kind, list) else [kind])
    }
    enum = schema.get("enum") or ([schema["const"]] if "const" in schema else None)
    return kinds, {str(value) for value in enum if value is not None} if enum else None
