"""Merging what a schema says in several places: `allOf`, and keywords beside a reference or union.

The result says the same in one place: an object with all the properties, or a union of such.
"""

from __future__ import annotations

from itertools import product
from typing import Any, Final

from custom_hooks.document import Document, RunFailed

from .faults import pointer
from .references import At, lookup, steps_of

VARIANTS: Final = 64
"""How many combinations of unions within unions are written out."""

ANNOTATIONS: Final[tuple[str, ...]] = ("deprecated", "readOnly", "writeOnly", "default")
"""What is said of a place, not of a schema."""

_UNIONS: Final = ("anyOf", "oneOf")
_KEPT_FIRST: Final = (
    "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "minItems", "maxItems", "uniqueItems", "default",
)  # fmt: skip
_CONSTRAINTS: Final = frozenset(
    {"required", "not", "minProperties", "maxProperties", "dependentRequired", "description",
     "title"}
)  # fmt: skip
"""What narrows an object without saying what is in it."""


def merged(document: Document, schema: dict[str, Any], at: At) -> dict[str, Any]:
    """Return a schema without `$ref` and `allOf`, and with nothing beside a union.

    Args:
        document: What the references lead into.
        schema: The schema.
        at: Where it stands, for errors.

    Raises:
        RunFailed: Its parts contradict each other, or it is part of itself.
    """
    return _merged(document, schema, at, ())


def _merged(
    document: Document, schema: dict[str, Any], at: At, above: tuple[At, ...]
) -> dict[str, Any]:
    parts = [{key: value for key, value in schema.items() if key not in ("allOf", "$ref")}]
    if isinstance(schema.get("$ref"), str):
        steps = steps_of(schema["$ref"], at)
        if steps in above:
            raise RunFailed(f"{pointer(at)}: the schema is a part of itself by `allOf`")
        parts.append(_part(document, lookup(document, steps), steps, (*above, steps)))
    for number, member in enumerate(schema.get("allOf") or []):
        parts.append(_part(document, member, (*at, "allOf", str(number)), above))
    result = _both_const(parts[0])
    for part in parts[1:]:
        result = _combined(result, _both_const(part), at)
    return _nullable(_distributed(document, result, at, above))


def _part(document: Document, schema: Any, at: At, above: tuple[At, ...]) -> dict[str, Any]:
    if schema is True:
        return {}
    if schema is False:
        raise RunFailed(f"{pointer(at)}: a schema that allows no value cannot be expressed")
    return _merged(document, schema, at, above)


def _both_const(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with a `const` as a list of one value."""
    if "const" not in schema:
        return schema
    result = {key: value for key, value in schema.items() if key != "const"}
    if schema["const"] is None:
        return {**result, "type": "null"}
    return {**result, "enum": [schema["const"]]}


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema in which OpenAPI 3.0's `nullable` is a type."""
    if schema.pop("nullable", False) and "type" in schema:
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        schema["type"] = [*types, "null"] if "null" not in types else types
    return schema


def _combined(one: dict[str, Any], other: dict[str, Any], at: At) -> dict[str, Any]:
    """Return what two schemas say together."""
    result = {**one}
    for key, value in other.items():
        if key not in one:
            result[key] = value
        elif key in ("properties", "patternProperties"):
            result[key] = {**one[key]}
            for name, schema in value.items():
                mine = result[key].get(name, schema)
                result[key][name] = schema if mine == schema else {"allOf": [mine, schema]}
        elif key == "required":
            result[key] = [*dict.fromkeys([*one[key], *value])]
        elif key == "type":
            result[key] = _types(one[key], value, at)
        elif key == "enum":
            result[key] = [each for each in one[key] if each in value]
            if not result[key]:
                raise RunFailed(f"{pointer(at)}: the parts of `allOf` have no value in common")
        elif key in ("items", "additionalProperties", "unevaluatedProperties"):
            result[key] = _inner(one[key], value)
        elif key == "format":
            if one[key] != value:
                raise RunFailed(
                    f"{pointer(at)}: the parts of `allOf` have the formats {one[key]!r} and "
                    f"{value!r}"
                )
        elif key in _UNIONS:
            result.setdefault("unions", []).append({key: value})
        elif key == "unions":
            result[key] = [*one[key], *value]
        elif key in ("deprecated", "readOnly", "writeOnly"):
            result[key] = bool(one[key] or value)
        elif key == "nullable":
            result[key] = bool(one[key] and value)
        elif key in _KEPT_FIRST:
            continue
    return result


def _types(one: str | list[str], other: str | list[str], at: At) -> list[str]:
    mine = [one] if isinstance(one, str) else one
    theirs = [other] if isinstance(other, str) else other
    both = [kind for kind in mine if kind in theirs]
    for integer, number in ((mine, theirs), (theirs, mine)):
        if "integer" in integer and "number" in number and "integer" not in both:
            both.append("integer")
    if not both:
        raise RunFailed(
            f"{pointer(at)}: the parts of `allOf` have the types {' or '.join(mine)} and "
            f"{' or '.join(theirs)}"
        )
    return both


def _inner(one: Any, other: Any) -> Any:
    """Return what two schemas of one place say together; an open one gives way."""
    if one in (True, {}) or other is False or one == other:
        return other
    if other in (True, {}) or one is False:
        return one
    return {"allOf": [one, other]}


def _distributed(
    document: Document, schema: dict[str, Any], at: At, above: tuple[At, ...]
) -> dict[str, Any]:
    """Return a schema whose unions stand alone: what stood beside them goes into each member."""
    unions: list[tuple[str, list[Any]]] = []
    base = {key: value for key, value in schema.items() if key not in (*_UNIONS, "unions")}
    held = [{key: schema[key]} for key in _UNIONS if key in schema]
    for union in [*held, *schema.get("unions", [])]:
        ((keyword, members),) = union.items()
        if not all(isinstance(member, dict) and set(member) <= _CONSTRAINTS for member in members):
            unions.append((keyword, members))
    if not unions:
        return base
    beside = {
        key: value
        for key, value in base.items()
        if key not in ("description", "title", "example", "examples", "discriminator")
        and key not in ANNOTATIONS
        and not key.startswith("x-")
    }
    said = {key: base[key] for key in ANNOTATIONS if key in base}
    if len(unions) == 1 and not beside:
        return {unions[0][0]: unions[0][1], **said}
    combinations = 1
    for _, members in unions:
        combinations *= len(members)
    if combinations > VARIANTS:
        raise RunFailed(
            f"{pointer(at)}: {combinations} combinations of unions are more than can be expressed"
        )
    variants: list[Any] = []
    for chosen in product(*(members for _, members in unions)):
        try:
            variants.append(_merged(document, {**beside, "allOf": list(chosen)}, at, above))
        except RunFailed:
            continue  # parts that contradict each other are no variant
    if not variants:
        raise RunFailed(f"{pointer(at)}: the members of the union contradict what stands beside it")
    return {"anyOf": variants, **said}
