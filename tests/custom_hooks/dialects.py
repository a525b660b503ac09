"""The same interface in other forms, as bundlers and other generators of documents write it."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import yaml

from custom_hooks.document import METHODS


def dereferenced(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document in which schemas are written out, but where one holds itself."""
    schemas = document["components"]["schemas"]

    def out(node: Any, above: tuple[str, ...]) -> Any:
        if isinstance(node, dict):
            name = str(node.get("$ref", "")).removeprefix("#/components/schemas/")
            if isinstance(node.get("$ref"), str) and name in schemas and name not in above:
                beside = {key: value for key, value in node.items() if key != "$ref"}
                return {**out(schemas[name], (*above, name)), **beside}
            return {key: out(value, above) for key, value in node.items()}
        if isinstance(node, list):
            return [out(value, above) for value in node]
        return node

    result: dict[str, Any] = out({**document, "components": {}}, ())
    result["components"] = {
        **document["components"],
        "schemas": {name: out(schema, (name,)) for name, schema in schemas.items()},
    }
    return result


def anchored(document: dict[str, Any]) -> str:
    """Return a document as YAML whose schemas are anchors and aliases."""
    shared: dict[str, Any] = {}
    schemas = document["components"]["schemas"]

    def out(node: Any) -> Any:
        if isinstance(node, dict):
            name = str(node.get("$ref", "")).removeprefix("#/components/schemas/")
            if set(node) == {"$ref"} and name in schemas:
                if name not in shared:
                    shared[name] = out(schemas[name])
                return shared[name]
            return {key: out(value) for key, value in node.items()}
        if isinstance(node, list):
            return [out(value) for value in node]
        return node

    return str(yaml.safe_dump(out(document), sort_keys=False))


def renamed(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document whose components have names of another dialect."""
    text = json.dumps(document)
    for number, name in enumerate(document["components"]["schemas"]):
        text = text.replace(
            f'"#/components/schemas/{name}"', f'"#/components/schemas/api.v{number}"'
        )
    result: dict[str, Any] = json.loads(text)
    schemas = result["components"]["schemas"]
    result["components"]["schemas"] = {
        f"api.v{number}": schema for number, schema in enumerate(schemas.values())
    }
    return result


def shuffled(document: dict[str, Any], seed: int = 7) -> dict[str, Any]:
    """Return a document in which whatever has no order stands in another one."""
    chance = random.Random(seed)

    def out(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            entries = [(name, out(value, name)) for name, value in node.items()]
            chance.shuffle(entries)
            return dict(entries)
        if isinstance(node, list):
            values = [out(value) for value in node]
            if key in ("type", "enum", "required", "anyOf", "oneOf", "parameters"):
                chance.shuffle(values)
            return values
        return node

    result: dict[str, Any] = out(document)
    return result


def as_3_0(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document as OpenAPI 3.0 says the same: with `nullable`, and one type each."""

    def out(node: Any) -> Any:
        if isinstance(node, list):
            return [out(value) for value in node]
        if not isinstance(node, dict):
            return node
        node = {key: out(value) for key, value in node.items()}
        for keyword in ("anyOf", "oneOf"):
            members = node.get(keyword)
            if isinstance(members, list) and {"type": "null"} in members:
                others = [member for member in members if member != {"type": "null"}]
                rest = {key: value for key, value in node.items() if key != keyword}
                if len(others) == 1:
                    return {**rest, "allOf": others, "nullable": True}
                return {**rest, keyword: others, "nullable": True}
        kinds = node.get("type")
        if isinstance(kinds, list):
            others = [kind for kind in kinds if kind != "null"]
            nullable = {"nullable": True} if "null" in kinds else {}
            del node["type"]
            if len(others) == 1:
                return {**node, "type": others[0], **nullable}
            variants = [
                {"type": kind, **({"items": {}} if kind == "array" else {})} for kind in others
            ]
            return {"anyOf": variants, **node, **nullable}
        if kinds == "array" and "items" not in node:
            return {**node, "items": {}}
        return node

    result: dict[str, Any] = out(copy.deepcopy(document))
    return {**result, "openapi": "3.0.3"}


def with_path_item_references(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document whose path items are components, and whose parameters are, in two steps."""
    result = copy.deepcopy(document)
    items: dict[str, Any] = {}
    parameters: dict[str, Any] = {}
    for number, (path, item) in enumerate(result["paths"].items()):
        for method in [method for method in METHODS if method in item]:
            for place, parameter in enumerate(item[method].get("parameters") or []):
                name = f"p{len(parameters)}"
                parameters[name] = parameter
                parameters[f"{name}again"] = {"$ref": f"#/components/parameters/{name}"}
                item[method]["parameters"][place] = {"$ref": f"#/components/parameters/{name}again"}
        items[f"item{number}"] = item
        result["paths"][path] = {"$ref": f"#/components/pathItems/item{number}"}
    result["components"] |= {"pathItems": items, "parameters": parameters}
    return result


def without_slashes(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document whose paths do not end in a slash."""
    paths = {path.rstrip("/"): item for path, item in document["paths"].items()}
    return {**document, "paths": paths}


def with_base(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document whose paths begin with what the server's address ended in."""
    paths = {f"/api/v1{path}": item for path, item in document["paths"].items()}
    return {**document, "servers": [{"url": "https://api.close.com"}], "paths": paths}


def with_all_of(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document whose records are put together from two parts each, by `allOf`."""
    result = copy.deepcopy(document)
    for name, schema in list(result["components"]["schemas"].items()):
        properties = dict(schema.get("properties") or {})
        if schema.get("type") != "object" or len(properties) < 2:
            continue
        first, *others = properties
        required = schema.get("required") or []
        result["components"]["schemas"][name] = {
            "allOf": [
                {
                    "type": "object",
                    "properties": {first: properties[first]},
                    "required": [key for key in required if key == first],
                },
                {
                    "type": "object",
                    "properties": {key: properties[key] for key in others},
                    "required": [key for key in required if key != first],
                },
            ]
        }
    return result


def with_prose(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document with words, examples, tags, ids and extensions at every place."""
    result = copy.deepcopy(document)
    number = 0
    for item in result["paths"].values():
        for method in [method for method in METHODS if method in item]:
            number += 1
            item[method] |= {
                "summary": "Words",
                "description": "Words",
                "operationId": f"words{number}",
                "tags": ["words"],
                "x-words": ["words"],
                "externalDocs": {"url": "https://example.com"},
            }
            for response in item[method]["responses"].values():
                response["description"] = "Words"
                for media in (response.get("content") or {}).values():
                    media["example"] = {"words": 1}
            item[method]["responses"]["400"] = {"description": "Words"}
    for schema in result["components"]["schemas"].values():
        schema |= {"title": "Words", "description": "Words", "x-words": 1}
    result["tags"] = [{"name": "words"}]
    return result


FORMS = {
    "dereferenced": dereferenced,
    "renamed": renamed,
    "shuffled": shuffled,
    "3.0": as_3_0,
    "path-item and chained references": with_path_item_references,
    "no slashes": without_slashes,
    "/api/v1 in front": with_base,
    "allOf": with_all_of,
    "prose": with_prose,
    "3.2": lambda document: {**document, "openapi": "3.2.0"},
    "anchors": anchored,
    "JSON": json.dumps,
    "JSON, indented, with a byte order mark": lambda document: (
        "\ufeff" + json.dumps(document, indent=2)
    ),
}
"""Each form, as a function of the document; some give text."""
