"""Keeping the interface and dropping the prose, so that a diff shows interface changes only.

Descriptions, summaries, examples, titles, extensions, tags and operation ids go (names come from
paths and methods); so does what only one dialect of the vendor's documents says in its own way:
`Authorization` header parameters in favour of the security schemes, `anyOf` with null in favour of
a list of types. What stays is put into one order.
"""

from __future__ import annotations

from typing import Any

from custom_hooks.document import (
    METHODS,
    OTHER_METHODS,
    Document,
    RunFailed,
    Schema,
    json_schema,
    label,
)

SECURITY_SCHEMES: dict[str, Any] = {
    "apiKey": {"type": "http", "scheme": "basic"},
    "oauth": {"type": "http", "scheme": "bearer"},
}
"""How Close is called: an API key as the user name of HTTP Basic, or an OAuth bearer token."""

_KEPT_IN_SCHEMAS = (
    "$ref",
    "type",
    "format",
    "enum",
    "const",
    "default",
    "nullable",
    "deprecated",
    "readOnly",
    "writeOnly",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
    "required",
)


def strip(document: Document) -> Document:
    """Return the interface of a document, in one order."""
    components = document.get("components") or {}
    parameters = components.get("parameters") or {}
    stripped: Document = {
        "openapi": "3.1.0",
        "info": {"title": "Close API", "version": str(document["info"].get("version", ""))}
        if isinstance(document.get("info"), dict)
        else {"title": "Close API", "version": ""},
        "servers": [{"url": server["url"]} for server in document.get("servers") or []],
        "security": [{name: []} for name in SECURITY_SCHEMES],
        "paths": {},
        "components": {
            "schemas": {
                name: _schema(schema)
                for name, schema in sorted((components.get("schemas") or {}).items())
            },
            "securitySchemes": SECURITY_SCHEMES,
        },
    }
    for path, item in sorted(document["paths"].items()):
        for method in OTHER_METHODS:
            if method in item:
                raise RunFailed(f"{label(path, method)} uses a method that is not generated.")
        shared = item.get("parameters") or []
        stripped["paths"][path] = {
            method: _operation(item[method], shared, parameters, components)
            for method in METHODS
            if method in item
        }
    return stripped


def _operation(
    operation: dict[str, Any],
    shared: list[Any],
    parameters: dict[str, Any],
    components: dict[str, Any],
) -> dict[str, Any]:
    result: dict[str, Any] = {}
    if operation.get("deprecated"):
        result["deprecated"] = True
    given = [
        _lookup(entry, parameters) for entry in [*shared, *(operation.get("parameters") or [])]
    ]
    kept = {
        (entry["in"], entry["name"]): _parameter(entry)
        for entry in given
        if not (entry["in"] == "header" and entry["name"].lower() == "authorization")
    }
    if kept:
        # Path parameters keep the order of the path; the rest is sorted by name.
        result["parameters"] = sorted(
            kept.values(), key=lambda entry: (entry["in"] != "path", entry["in"], entry["name"])
        )
    body = operation.get("requestBody")
    if body:
        body = _lookup(body, components.get("requestBodies") or {})
        result["requestBody"] = {
            **({"required": True} if body.get("required") else {}),
            "content": _content(body),
        }
    responses = components.get("responses") or {}
    result["responses"] = {
        str(status): _response(_lookup(response, responses))
        for status, response in sorted((operation.get("responses") or {}).items())
    }
    return result


def _lookup(entry: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
    reference = entry.get("$ref")
    if reference is None:
        return entry
    name = str(reference).rsplit("/", 1)[-1]
    if name not in shared:
        raise RunFailed(f"The reference {reference} leads nowhere.")
    found: dict[str, Any] = shared[name]
    return found


def _parameter(parameter: dict[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {key: parameter[key] for key in ("name", "in") if key in parameter}
    if parameter.get("required"):
        kept["required"] = True
    if parameter.get("deprecated"):
        kept["deprecated"] = True
    for key in ("style", "explode"):
        if key in parameter:
            kept[key] = parameter[key]
    described = parameter.get("schema") or json_schema(parameter)
    kept["schema"] = _schema(described or {})
    return kept


def _response(response: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {"description": ""}
    if response.get("content"):
        result["content"] = _content(response)
    return result


def _content(holder: dict[str, Any]) -> dict[str, Any]:
    return {
        kind: {"schema": _schema(media.get("schema") or {})}
        for kind, media in sorted((holder.get("content") or {}).items())
    }


def _schema(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    result: Schema = {key: schema[key] for key in _KEPT_IN_SCHEMAS if key in schema}
    for key in ("properties", "patternProperties"):
        if schema.get(key):
            result[key] = {
                name: _schema(value) for name, value in sorted(schema[key].items(), key=_by_name)
            }
    for key in ("items", "additionalProperties", "not"):
        if key in schema:
            result[key] = _schema(schema[key])
    for key in ("oneOf", "anyOf", "allOf"):
        if schema.get(key):
            result[key] = [_schema(value) for value in schema[key]]
    if schema.get("discriminator"):
        result["discriminator"] = {
            key: value
            for key, value in sorted(schema["discriminator"].items())
            if key in ("propertyName", "mapping")
        }
    return _canonical(result)


def _by_name(entry: tuple[Any, Any]) -> str:
    return str(entry[0])


def _canonical(schema: Schema) -> Schema:
    """Say in one way what the dialects say in several: null, single choices, sorted sets."""
    if len(schema.get("allOf") or []) == 1:
        (only,) = schema.pop("allOf")
        schema = {**only, **schema}
    if isinstance(schema.get("type"), list):
        kinds = sorted(schema["type"], key=lambda kind: (kind == "null", kind))
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    for key in ("anyOf", "oneOf"):
        members = schema.get(key)
        if not members:
            continue
        others = [member for member in members if member.get("type") != "null"]
        nullable = len(others) < len(members)
        if len(others) == 1 and "discriminator" not in schema:
            del schema[key]
            schema = {**others[0], **schema}
            if nullable:
                schema = _nullable(schema)
    if schema.pop("nullable", False):
        schema = _nullable(schema)
    if isinstance(schema.get("required"), list):
        schema["required"] = sorted(schema["required"])
    if isinstance(schema.get("enum"), list):
        schema["enum"] = sorted(schema["enum"], key=lambda value: (value is None, str(value)))
    return schema


def _nullable(schema: Schema) -> Schema:
    kind = schema.get("type")
    if isinstance(kind, str):
        return {**schema, "type": [kind, "null"]}
    if isinstance(kind, list):
        return {**schema, "type": [*(entry for entry in kind if entry != "null"), "null"]}
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    return schema
