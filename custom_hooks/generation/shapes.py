"""Schemas in the shapes that the generator takes: named, used, and without what it warns about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from custom_hooks.document import Document, RunFailed, Schema, operations
from custom_hooks.names import class_name, unique
from custom_hooks.overlays.overlay import VENDOR, Overlaid

from .naming import taken_by_modules

OPEN_RECORD = "OpenRecord"
"""The hand-written model of a response that no schema describes."""

PREFIX = "#/components/schemas/"
"""What a reference to a schema begins with."""


def taken(names: Iterable[str]) -> set[str]:
    """Return what no further model may be called, beside the models that there are."""
    return {*names, *taken_by_modules(), OPEN_RECORD}


def rename_vendor_schemas(document: Document) -> None:
    """Give the vendor's schemas that are still in use their names back, where they are free."""
    schemas = document["components"]["schemas"]
    renamed: dict[str, str] = {}
    used = {name for name in schemas if not name.startswith(VENDOR)}
    for name in sorted(name for name in schemas if name.startswith(VENDOR)):
        renamed[name] = unique(name.removeprefix(VENDOR), taken(used))
        used.add(renamed[name])

    def rename(node: Any) -> None:
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                name = reference.removeprefix(PREFIX)
                node["$ref"] = PREFIX + renamed.get(name, name)
            for value in node.values():
                rename(value)
        elif isinstance(node, list):
            for value in node:
                rename(value)

    rename(document)
    document["components"]["schemas"] = {
        renamed.get(name, name): schema for name, schema in schemas.items()
    }


def hoist(document: Document) -> None:
    """Give every nested object with properties a name of its own, from where it stands."""
    schemas: dict[str, Schema] = document["components"]["schemas"]

    def named(schema: Any, name: str) -> Any:
        if not isinstance(schema, dict) or "$ref" in schema:
            return schema
        inside(schema, name)
        if "properties" not in schema:
            return schema
        if schemas.get(name) == schema:
            return {"$ref": PREFIX + name}
        name = unique(name, taken(schemas))
        schemas[name] = schema
        kind = schema.get("type")
        if isinstance(kind, list) and "null" in kind:
            schemas[name] = {**schema, "type": "object"}
            return {"anyOf": [{"$ref": PREFIX + name}, {"type": "null"}]}
        return {"$ref": PREFIX + name}

    def inside(schema: Schema, name: str) -> None:
        for key, value in (schema.get("properties") or {}).items():
            schema["properties"][key] = named(value, name + _pascal(key))
        if isinstance(schema.get("items"), dict):
            schema["items"] = named(schema["items"], f"{name}Item")
        if isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = named(schema["additionalProperties"], f"{name}Value")
        for key in ("oneOf", "anyOf"):
            for number, member in enumerate(schema.get(key) or []):
                schema[key][number] = named(member, f"{name}{number + 1}")

    for name in list(schemas):
        inside(schemas[name], name)
    for _, _, operation in operations(document):
        stem = _pascal(operation["tags"][0]) + _pascal(operation["operationId"])
        body = operation.get("requestBody")
        if body:
            media = body["content"]["application/json"]
            media["schema"] = named(media["schema"], f"{stem}Body")
        for media in (operation["responses"]["200"].get("content") or {}).values():
            media["schema"] = named(media["schema"], f"{stem}Response")


def _pascal(name: str) -> str:
    return class_name(name, "Value")


def references(node: Any) -> set[str]:
    """Return the names of the schemas that anything below `node` refers to directly."""
    found: set[str] = set()
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            found.add(reference.removeprefix(PREFIX))
        for value in node.values():
            found |= references(value)
    elif isinstance(node, list):
        for value in node:
            found |= references(value)
    return found


def reachable(schemas: dict[str, Schema], start: set[str]) -> set[str]:
    """Return the names of the schemas that are referred to from `start`, directly or not."""
    found, waiting = set(start), list(start)
    while waiting:
        name = waiting.pop()
        if name not in schemas:
            raise RunFailed(f"The schema {name} is referred to, but no overlay defines it.")
        for other in references(schemas[name]) - found:
            found.add(other)
            waiting.append(other)
    return found


def drop_unused(document: Document, overlaid: Overlaid) -> None:
    """Drop the schemas that nothing refers to, and refuse one of our own among them."""
    schemas = document["components"]["schemas"]
    standalone = {name for name in schemas if schemas[name].get("x-close-standalone")}
    start = references(document["paths"]) | standalone | {OPEN_RECORD}
    used = reachable(schemas, start)
    unused = sorted(overlaid.schemas - used)
    if unused:
        raise RunFailed(f"The overlays define schemas that nothing uses: {', '.join(unused)}.")
    document["components"]["schemas"] = {
        name: schemas[name] for name in sorted(schemas) if name in used
    }


def choices(node: Any) -> Iterator[Schema]:
    """Yield every schema that lists its values."""
    if isinstance(node, dict):
        if isinstance(node.get("enum"), list):
            yield node
        for value in node.values():
            yield from choices(value)
    elif isinstance(node, list):
        for value in node:
            yield from choices(value)


_KEPT_FORMATS = ("date", "date-time")


def simplify_holders(operation: dict[str, Any]) -> None:
    """Simplify the schemas of an operation's parameters, body and response in place."""
    for entry in operation["parameters"]:
        simplify(entry["schema"])
    for holder in (operation.get("requestBody"), *operation["responses"].values()):
        for media in ((holder or {}).get("content") or {}).values():
            simplify(media["schema"])


def simplify(schema: Any) -> None:
    """Rewrite in place what the generator would warn about or treat in a way of its own."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        for key in [key for key in schema if key != "$ref"]:
            del schema[key]
        return
    schema.pop("default", None)
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    if schema.get("x-close-type") == "date-or-datetime":
        nullable = "null" in schema.get("type", [])
        schema.pop("type")
        schema["anyOf"] = [
            {"type": "string", "format": "date"},
            {"type": "string", "format": "date-time"},
            *([{"type": "null"}] if nullable else []),
        ]
    if schema.get("format") not in _KEPT_FORMATS:
        schema.pop("format", None)
    if schema.get("enum") and isinstance(schema.get("type"), list):
        values = [value for value in schema.pop("enum") if value is not None]
        kinds = schema.pop("type")
        schema["anyOf"] = [
            {"type": kind} if kind == "null" else {"type": kind, "enum": values} for kind in kinds
        ]
    kind = schema.get("type")
    if isinstance(kind, list) and len(kind) == 1:
        schema["type"] = kind[0]
    for value in (schema.get("properties") or {}).values():
        simplify(value)
    for key in ("items", "additionalProperties"):
        simplify(schema.get(key))
    for key in ("oneOf", "anyOf", "allOf"):
        for member in schema.get(key) or []:
            simplify(member)
    for key in [key for key in schema if key.startswith("x-")]:
        del schema[key]
