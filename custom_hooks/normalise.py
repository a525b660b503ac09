"""Giving names and shapes: the last step before the generator.

The generator wants one success answer per operation, tags and operation ids, named schemas for
nested objects, and no schema that it would warn about. It also drops every extension key on the
way to its templates, so what the templates need beyond it is collected here, as `Extras`.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from . import naming
from .document import Document, RunFailed, Schema, json_schema, label, operations, resolve, success
from .overlay import VENDOR, Overlaid

OPEN_RECORD = "OpenRecord"
"""The hand-written model of an answer that no schema describes."""

_PREFIX = "#/components/schemas/"


@dataclass
class ParameterExtra:
    """What the templates need to know of a parameter beyond the generator's own data."""

    name: str
    description: str
    is_open_path: bool


@dataclass
class OperationExtra:
    """What the templates need to know of an operation beyond the generator's own data."""

    name: str
    resource: str
    verb: str
    method: str
    path: str
    summary: str
    description: str
    docs: str
    pagination: str | None
    is_deprecated: bool
    answers_nothing: bool
    body_description: str
    parameters: dict[str, ParameterExtra]


@dataclass
class ModelExtra:
    """What the templates need to know of a model beyond the generator's own data."""

    description: str
    is_page: bool
    is_body: bool
    is_open: bool
    has_custom_fields: bool
    attributes: dict[str, str]
    descriptions: dict[str, str]


@dataclass
class UnionExtra:
    """A union of models that a property of theirs tells apart."""

    name: str
    description: str
    discriminator: str
    mapping: dict[str, str]
    fallback: str

    @property
    def members(self) -> list[str]:
        """The models of the union, the fallback last."""
        named = list(dict.fromkeys(self.mapping.values()))
        return [*(name for name in named if name != self.fallback), self.fallback]


@dataclass
class Extras:
    """All that the templates need beyond the generator's own data."""

    operations: dict[tuple[str, str], OperationExtra] = field(default_factory=dict)
    models: dict[str, ModelExtra] = field(default_factory=dict)
    unions: dict[str, UnionExtra] = field(default_factory=dict)


def normalise(overlaid: Overlaid) -> tuple[Document, Extras]:
    """Return the document that the generator takes, and what else the templates need.

    Raises:
        RunFailed: Two names clash, or a schema cannot be expressed.
    """
    document = copy.deepcopy(overlaid.document)
    extras = Extras()
    names = naming.operation_names([(path, method) for path, method, _ in operations(document)])
    for path, method, operation in operations(document):
        extra = _operation(document, overlaid, path, method, operation, names[path, method])
        extras.operations[path, method] = extra
    _rename_vendor_schemas(document)
    document["components"]["schemas"].setdefault(
        OPEN_RECORD, {"type": "object", "additionalProperties": True}
    )
    _hoist(document)
    _drop_unused(document, overlaid)
    _collect_models(document, extras)
    for name, union in list(extras.unions.items()):
        _check_union(extras, name, union)
    for schema in document["components"]["schemas"].values():
        _simplify(schema)
    for _, _, operation in operations(document):
        _simplify_holders(operation)
    for number, choice in enumerate(_choices(document)):
        # The generator names a class after each, which is never written: two must not clash.
        choice["title"] = f"Choice{number}"
    return document, extras


def _operation(
    document: Document,
    overlaid: Overlaid,
    path: str,
    method: str,
    operation: dict[str, Any],
    name: str,
) -> OperationExtra:
    resource, verb = name.split(".")
    where = label(path, method)
    operation["tags"], operation["operationId"] = [resource], verb
    operation.pop("security", None)

    answer = success(operation)
    if answer is None:
        raise RunFailed(f"{where} declares no success answer.")
    schema = json_schema(answer[1])
    owned = (path, method, "answer") in overlaid.owned or (path, method) in overlaid.added
    empty = bool(answer[1].get("x-close-empty")) or answer[0] == "204" or schema is None
    if not owned and method == "delete" and _says_nothing(document, schema):
        empty = True
    if not empty and _says_nothing(document, schema):
        schema = {"$ref": _PREFIX + OPEN_RECORD}
    response: dict[str, Any] = {"description": ""}
    if not empty:
        response["content"] = {"application/json": {"schema": schema}}
    operation["responses"] = {"200": response}

    body = operation.get("requestBody")
    if body:
        body_schema = json_schema(body)
        if body_schema is None:
            raise RunFailed(f"{where} takes a body that is not JSON.")
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": body_schema}},
        }

    parameters = operation.get("parameters") or []
    kept = [entry for entry in parameters if entry["in"] in ("path", "query")]
    for entry in parameters:
        if entry["in"] not in ("path", "query"):
            raise RunFailed(f"{where}: the parameter {entry['name']} is in a {entry['in']}.")
        entry["schema"] = _without_null(entry.get("schema") or {})
    placed = re.findall(r"{([^}]+)}", path)
    kept.sort(
        key=lambda entry: (
            placed.index(entry["name"]) if entry["in"] == "path" else len(placed),
            naming.identifier(entry["name"]),
        )
    )
    operation["parameters"] = kept
    attributes = naming.identifiers(
        {entry["name"]: entry.get("x-close-name") for entry in kept},
        where,
        naming.TAKEN_BY_FUNCTIONS,
    )
    pagination = operation.get("x-close-pagination", _pagination(kept, method, verb))
    return OperationExtra(
        name=name,
        resource=resource,
        verb=verb,
        method=method.upper(),
        path=path,
        summary=_sentence(operation.get("summary") or f"{verb} of {resource}".capitalize()),
        description=operation.get("description") or "",
        docs=(operation.get("externalDocs") or {}).get("url", ""),
        pagination=None if pagination in (None, "none") else pagination,
        is_deprecated=bool(operation.get("deprecated")),
        answers_nothing=empty,
        body_description=(body or {}).get("description") or "",
        parameters={
            entry["name"]: ParameterExtra(
                name=attributes[entry["name"]],
                description=entry.get("description") or "",
                is_open_path=bool(entry.get("x-close-open-path")),
            )
            for entry in kept
        },
    )


def _pagination(parameters: list[dict[str, Any]], method: str, verb: str) -> str | None:
    names = {entry["name"] for entry in parameters}
    if method == "get" and verb.startswith("list") and {"_limit", "_skip"} <= names:
        return "skip"
    return None


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _says_nothing(document: Document, schema: Any) -> bool:
    """Say whether a schema describes nothing: anything at all, or an object without properties."""
    schema = resolve(document, schema or {})
    if schema.get("x-close-open"):
        return False
    described = ("properties", "items", "oneOf", "anyOf", "allOf", "enum")
    return not any(key in schema for key in described) and schema.get("type", "object") == "object"


def _without_null(schema: Schema) -> Schema:
    """Return a parameter's schema without null: an argument that is `None` is not sent."""
    schema = dict(schema)
    kind = schema.get("type")
    if isinstance(kind, list):
        kinds = [entry for entry in kind if entry != "null"]
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    for key in ("anyOf", "oneOf"):
        if key in schema:
            members = [member for member in schema[key] if member.get("type") != "null"]
            if len(members) == 1:
                del schema[key]
                return {**members[0], **schema}
            schema[key] = members
    return schema


def _rename_vendor_schemas(document: Document) -> None:
    """Give the vendor's schemas that are still in use names without its generated suffixes."""
    schemas = document["components"]["schemas"]
    renamed: dict[str, str] = {}
    taken = {name for name in schemas if not name.startswith(VENDOR)}
    for name in sorted(name for name in schemas if name.startswith(VENDOR)):
        bare = re.sub(r"_?Response_?\d*$", "", name.removeprefix(VENDOR))
        clean = "".join(
            part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", bare) if part
        )
        while clean in taken:
            clean += "Data"
        taken.add(clean)
        renamed[name] = clean

    def rename(node: Any) -> None:
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                name = reference.removeprefix(_PREFIX)
                node["$ref"] = _PREFIX + renamed.get(name, name)
            for value in node.values():
                rename(value)
        elif isinstance(node, list):
            for value in node:
                rename(value)

    rename(document)
    document["components"]["schemas"] = {
        renamed.get(name, name): schema for name, schema in schemas.items()
    }


def _hoist(document: Document) -> None:
    """Give every nested object with properties a name of its own, from where it stands."""
    schemas: dict[str, Schema] = document["components"]["schemas"]

    def named(schema: Any, name: str) -> Any:
        if not isinstance(schema, dict) or "$ref" in schema:
            return schema
        inside(schema, name)
        if "properties" not in schema:
            return schema
        if name in schemas:
            if schemas[name] == schema:
                return {"$ref": _PREFIX + name}
            raise RunFailed(f"Two different nested objects would both be called {name}.")
        schemas[name] = schema
        kind = schema.get("type")
        if isinstance(kind, list) and "null" in kind:
            schemas[name] = {**schema, "type": "object"}
            return {"anyOf": [{"$ref": _PREFIX + name}, {"type": "null"}]}
        return {"$ref": _PREFIX + name}

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
            media["schema"] = named(media["schema"], f"{stem}Answer")


def _pascal(name: str) -> str:
    return naming.class_name(naming.identifier(name).rstrip("_"))


def _references(node: Any) -> set[str]:
    found: set[str] = set()
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str):
            found.add(reference.removeprefix(_PREFIX))
        for value in node.values():
            found |= _references(value)
    elif isinstance(node, list):
        for value in node:
            found |= _references(value)
    return found


def _reachable(schemas: dict[str, Schema], start: set[str]) -> set[str]:
    """Return the names of the schemas that are referred to from `start`, directly or not."""
    found, waiting = set(start), list(start)
    while waiting:
        name = waiting.pop()
        if name not in schemas:
            raise RunFailed(f"The schema {name} is referred to, but no overlay defines it.")
        for other in _references(schemas[name]) - found:
            found.add(other)
            waiting.append(other)
    return found


def _drop_unused(document: Document, overlaid: Overlaid) -> None:
    """Drop the schemas that nothing refers to, and refuse one of our own among them."""
    schemas = document["components"]["schemas"]
    standalone = {name for name in schemas if schemas[name].get("x-close-standalone")}
    start = _references(document["paths"]) | standalone | {OPEN_RECORD}
    used = _reachable(schemas, start)
    unused = sorted(overlaid.schemas - used)
    if unused:
        raise RunFailed(f"The overlays define schemas that nothing uses: {', '.join(unused)}.")
    document["components"]["schemas"] = {
        name: schemas[name] for name in sorted(schemas) if name in used
    }


def _collect_models(document: Document, extras: Extras) -> None:
    schemas = document["components"]["schemas"]
    answers = _references([o["responses"] for _, _, o in operations(document)])
    standalone = {name for name in schemas if schemas[name].get("x-close-standalone")}
    answered = _reachable(schemas, answers | standalone)
    for name, schema in schemas.items():
        if name in naming.TAKEN_BY_MODULES:
            raise RunFailed(f"The schema {name} has a name that the generated code uses itself.")
        if "discriminator" in schema:
            extras.unions[name] = _union(name, schema)
            continue
        is_open = bool(schema.get("x-close-open"))
        if "properties" not in schema and not is_open:
            continue
        own = schema.get("properties") or {}
        properties = {
            key: resolve(document, value) if isinstance(value, dict) else {}
            for key, value in own.items()
        }
        taken = naming.TAKEN_BY_RECORDS
        if schema.get("x-close-custom-fields"):
            taken |= {"custom"}
        extras.models[name] = ModelExtra(
            description=schema.get("description") or "",
            is_page=name in answers and properties.get("data", {}).get("type") == "array",
            is_body=name not in answered,
            is_open=is_open,
            has_custom_fields=bool(schema.get("x-close-custom-fields")),
            attributes=naming.identifiers(
                {key: own[key].get("x-close-name") for key in own}, f"The schema {name}", taken
            ),
            descriptions={key: own[key].get("description") or "" for key in own},
        )


def _union(name: str, schema: Schema) -> UnionExtra:
    members = [
        str(member.get("$ref", "")).removeprefix(_PREFIX)
        for member in schema.get("oneOf") or schema.get("anyOf") or []
    ]
    discriminator = schema["discriminator"]
    mapping = {
        str(value): str(target).removeprefix(_PREFIX)
        for value, target in (discriminator.get("mapping") or {}).items()
    }
    unnamed = [member for member in members if member not in mapping.values()]
    if len(unnamed) != 1 or not all(members):
        raise RunFailed(
            f"The union {name} needs exactly one member that its mapping does not name, "
            f"for values that are not known yet; it has {len(unnamed)}."
        )
    return UnionExtra(
        name=name,
        description=schema.get("description") or "",
        discriminator=discriminator["propertyName"],
        mapping=mapping,
        fallback=unnamed[0],
    )


def _check_union(extras: Extras, name: str, union: UnionExtra) -> None:
    for member in union.members:
        if member not in extras.models:
            raise RunFailed(f"The union {name} names {member}, which is no model.")
    for other_name, other in extras.unions.items():
        if other_name != name and set(other.members) == set(union.members):
            raise RunFailed(f"The unions {name} and {other_name} have the same members.")


def _choices(node: Any) -> Iterator[Schema]:
    """Yield every schema that lists its values."""
    if isinstance(node, dict):
        if isinstance(node.get("enum"), list):
            yield node
        for value in node.values():
            yield from _choices(value)
    elif isinstance(node, list):
        for value in node:
            yield from _choices(value)


_KEPT_FORMATS = ("date", "date-time")


def _simplify_holders(operation: dict[str, Any]) -> None:
    for entry in operation["parameters"]:
        _simplify(entry["schema"])
    for holder in (operation.get("requestBody"), *operation["responses"].values()):
        for media in ((holder or {}).get("content") or {}).values():
            _simplify(media["schema"])


def _simplify(schema: Any) -> None:
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
        _simplify(value)
    for key in ("items", "additionalProperties"):
        _simplify(schema.get(key))
    for key in ("oneOf", "anyOf", "allOf"):
        for member in schema.get(key) or []:
            _simplify(member)
    for key in [key for key in schema if key.startswith("x-")]:
        del schema[key]
