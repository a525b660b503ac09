"""Holding a document against the OpenAPI standard before anything else reads it.

The published JSON schemas of OpenAPI 3.0, 3.1 and 3.2 come with openapi-spec-validator, and
jsonschema-rs applies them in a few hundredths of a second. From 3.1 on they leave the schemas of a
document to JSON Schema itself, so each of those is held against that. What no schema can say (path
parameters that the path lacks, references that lead nowhere) is checked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

import jsonschema_rs
from openapi_spec_validator.schemas import schema_v30, schema_v31, schema_v32

from custom_hooks.document import ALL_METHODS, Document, RunFailed

from .faults import ADVICE, pointer, refuse
from .references import follow

_STANDARDS: Final[Mapping[str, Any]] = {"3.0": schema_v30, "3.1": schema_v31, "3.2": schema_v32}


At = tuple[str, ...]


def validate(document: Document) -> None:
    """Check a document against the standard that it names.

    Raises:
        RunFailed: It is of a version that is not known, or has faults; each is named with its
            JSON pointer.
    """
    version = ".".join(str(document["openapi"]).split(".")[:2])
    if version not in _STANDARDS:
        known = ", ".join(_STANDARDS)
        raise RunFailed(f"/openapi: the version {version} is none of those known here ({known}).")
    faults = list(_against(_standard(version), document, ()))
    if version != "3.0":
        faults += _schema_faults(document)
    if not faults:  # what follows relies on the shapes that the standard prescribes
        faults = [*_reference_faults(document, document, ()), *_operation_faults(document)]
    refuse(f"The document is not valid OpenAPI {version}", faults, ADVICE)


@cache
def _standard(version: str) -> Any:
    return jsonschema_rs.validator_for(dict(_STANDARDS[version]))


@cache
def _draft() -> Any:
    return jsonschema_rs.validator_for({"$ref": "https://json-schema.org/draft/2020-12/schema"})


def _against(validator: Any, value: Any, at: At) -> Iterator[str]:
    try:
        errors = sorted(validator.iter_errors(value), key=lambda error: -len(error.instance_path))
    except ValueError as refusal:
        yield f"{pointer(at)}: {' '.join(str(refusal).split())[:200]}"
        return
    told: list[At] = []
    for error in errors:
        place = (*at, *map(str, error.instance_path))
        # A fault makes faults of all that it stands in; the innermost says what is wrong.
        if not any(other[: len(place)] == place for other in told):
            yield f"{pointer(place)}: {_message(error.message)}"
        told.append(place)


def _message(message: str) -> str:
    """Return what is wrong, without the whole value and with the usual words."""
    text = " ".join(message.split())
    value, is_wrong, reason = text.rpartition(" is not ")
    if is_wrong and len(value) > 60:
        text = f"{value[:57]}… is not {reason}"
    if text.endswith(" is a required property"):
        return f"{text.removesuffix(' is a required property')} is missing"
    return text.replace("listed in the 'anyOf' keyword", "that are possible here")[:300]


def _schema_faults(document: Document) -> Iterator[str]:
    for at, schema in schemas_of(document):
        yield from _against(_draft(), schema, at)


def schemas_of(document: Document) -> Iterator[tuple[At, Any]]:
    """Yield the place and value of every schema that is not itself part of a schema."""
    components = document.get("components") or {}
    for name, schema in _items(components.get("schemas")):
        yield ("components", "schemas", name), schema
    for room in ("paths", "webhooks"):
        for path, item in _items(document.get(room)):
            yield from _in_node(item, (room, path))
    for room in ("parameters", "headers", "requestBodies", "responses", "pathItems", "callbacks"):
        for name, value in _items(components.get(room)):
            yield from _in_node(value, ("components", room, name))


def _in_node(node: Any, at: At) -> Iterator[tuple[At, Any]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "schema":
                yield (*at, key), value
            elif key not in ("example", "examples") and not key.startswith("x-"):
                yield from _in_node(value, (*at, key))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from _in_node(value, (*at, str(number)))


def _items(value: Any) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else []


def _reference_faults(document: Document, node: Any, at: At) -> Iterator[str]:
    """Name every reference that leads out of the document, nowhere, or in a circle."""
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and at[-1:] != ("properties",):
            try:
                follow(document, reference, at)
            except RunFailed as fault:
                yield str(fault)
        for key, value in node.items():
            if key not in ("example", "examples", "default", "enum", "const", "mapping"):
                yield from _reference_faults(document, value, (*at, key))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from _reference_faults(document, value, (*at, str(number)))


def _operation_faults(document: Document) -> Iterator[str]:
    shapes: dict[str, str] = {}
    for path, item in document["paths"].items():
        at: At = ("paths", path)
        if path.startswith("x-"):
            continue
        yield from _path_faults(path, at)
        shape = re.sub(r"{[^}]*}", "{}", path)
        if shape in shapes:
            yield f"{pointer(at)}: the path is the same as {shapes[shape]}"
        shapes[shape] = path
        item_at, item = follow(document, item["$ref"], at) if "$ref" in item else (at, item)
        shared = _parameters(document, item.get("parameters") or [], (*item_at, "parameters"))
        for method in ALL_METHODS:
            operation = item.get(method)
            if not isinstance(operation, dict):
                continue
            place = (*item_at, method)
            own = _parameters(document, operation.get("parameters") or [], (*place, "parameters"))
            yield from _duplicates(own)
            yield from _placed(path, {**_by_key(shared), **_by_key(own)}, place)
            if not operation.get("responses") and "$ref" not in operation:
                yield f"{pointer(place)}: the operation declares no response"
        yield from _duplicates(shared)


def _path_faults(path: str, at: At) -> Iterator[str]:
    bare = re.sub(r"{[^{}/]*}", "", path)
    if "{" in bare or "}" in bare:
        yield f"{pointer(at)}: the braces of the path do not match"
    names = re.findall(r"{([^{}/]*)}", path)
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"{pointer(at)}: the path has the parameter {name!r} twice"
    if "?" in bare or "#" in bare:
        yield f"{pointer(at)}: a path holds neither `?` nor `#`"
    if not path.startswith("/"):
        yield f"{pointer(at)}: a path begins with a slash"


Found = tuple[At, dict[str, Any]]


def _parameters(document: Document, given: list[Any], at: At) -> list[Found]:
    return [
        follow(document, entry["$ref"], (*at, str(number)))
        if "$ref" in entry
        else ((*at, str(number)), entry)
        for number, entry in enumerate(given)
    ]


def _by_key(given: list[Found]) -> dict[tuple[str, str], Found]:
    return {(entry["in"], entry["name"]): (at, entry) for at, entry in given}


def _duplicates(given: list[Found]) -> Iterator[str]:
    seen: set[tuple[str, str]] = set()
    for at, entry in given:
        key = (entry["in"], entry["name"])
        if key in seen:
            yield f"{pointer(at)}: the {key[0]} parameter {key[1]!r} stands twice"
        seen.add(key)


def _placed(path: str, given: Mapping[tuple[str, str], Found], at: At) -> Iterator[str]:
    declared = {name for where, name in given if where == "path"}
    wanted = set(re.findall(r"{([^{}/]*)}", path))
    for name in sorted(wanted - declared):
        yield f"{pointer(at)}: the path has {{{name}}}, which is no path parameter here"
    for name in sorted(declared - wanted):
        place = given["path", name][0]
        yield f"{pointer(place)}: the path {path} lacks the path parameter {name!r}"
