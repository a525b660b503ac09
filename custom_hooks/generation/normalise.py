"""Giving names and shapes: the last step before the generator.

The generator wants one success response per operation, tags and operation ids, named schemas for
nested objects, and no schema that it would warn about. It also drops every extension key on the
way to its templates, so what the templates need beyond it is collected here, as `Extras`.
"""

from __future__ import annotations

import copy
import re
from typing import Any, Final

from custom_hooks.document import (
    Document,
    RunFailed,
    Schema,
    json_schema,
    label,
    operations,
    resolve,
    success,
)
from custom_hooks.intake.faults import ADVICE, refuse
from custom_hooks.names import class_name, identifier, is_name, unique
from custom_hooks.overlays.overlay import Overlaid
from custom_hooks.overlays.skipping import KEY as SKIP

from . import naming
from .extras import Extras, ModelExtra, OperationExtra, ParameterExtra, UnionExtra
from .facts import facts_of
from .shapes import (
    OPEN_RECORD,
    PREFIX,
    choices,
    drop_unused,
    hoist,
    reachable,
    references,
    rename_vendor_schemas,
    simplify,
    simplify_holders,
    taken,
)

UNITS: Final = ("cents",)
"""The units of numbers that an overlay can name."""


def normalise(overlaid: Overlaid) -> tuple[Document, Extras]:
    """Return the document that the generator takes, and what else the templates need.

    Raises:
        RunFailed: Two names clash, or a schema cannot be expressed.
    """
    document = copy.deepcopy(overlaid.document)
    _leave_out(document)
    extras = Extras()
    faults: list[str] = []
    names = naming.operation_names(
        (
            (path, method, operation.pop("x-close-name", None))
            for path, method, operation in operations(document)
        ),
        faults,
    )
    for path, method, operation in operations(document):
        try:
            extras.operations[path, method] = _operation(
                document,
                overlaid,
                path,
                method,
                operation,
                names.get((path, method), "unnamed.unnamed"),
                faults,
            )
        except RunFailed as fault:
            faults.append(str(fault).rstrip("."))
    refuse("The interface cannot be generated", faults, ADVICE)
    _add_webhooks(document)
    rename_vendor_schemas(document)
    document["components"]["schemas"].setdefault(
        OPEN_RECORD, {"type": "object", "additionalProperties": True}
    )
    hoist(document)
    drop_unused(document, overlaid)
    _collect_models(document, extras, faults)
    refuse("The interface cannot be generated", faults, ADVICE)
    for name, union in list(extras.unions.items()):
        _check_union(extras, name, union)
    for schema in document["components"]["schemas"].values():
        simplify(schema)
    for _, _, operation in operations(document):
        simplify_holders(operation)
    for number, choice in enumerate(choices(document)):
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
    faults: list[str],
) -> OperationExtra:
    resource, _, verb = name.partition(".")
    where = label(path, method)
    operation["tags"], operation["operationId"] = [resource], verb
    operation.pop("security", None)

    declared = success(operation)
    if declared is None:
        raise RunFailed(f"{where} declares no success response.")
    schema = _response_schema(operation, declared[1], where)
    owned = (path, method, "response") in overlaid.owned or (path, method) in overlaid.added
    empty = bool(declared[1].get("x-close-empty")) or declared[0] == "204" or schema is None
    if not owned and method == "delete" and _says_nothing(document, schema):
        empty = True
    if not empty and _says_nothing(document, schema):
        schema = {"$ref": PREFIX + OPEN_RECORD}
    response: dict[str, Any] = {"description": ""}
    if not empty:
        response["content"] = {"application/json": {"schema": schema}}
    operation["responses"] = {"200": response}

    body = operation.get("requestBody")
    if body:
        body_schema = json_schema(body)
        if body_schema is None:
            kinds = " or ".join(body["content"])
            raise RunFailed(f"{where} takes a body of {kinds}, which is not JSON.")
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": body_schema}},
        }

    parameters = operation.get("parameters") or []
    kept = [entry for entry in parameters if entry["in"] in ("path", "query")]
    for entry in parameters:
        if entry["in"] not in ("path", "query"):
            faults.append(f"{where}: the parameter {entry['name']!r} is in a {entry['in']}")
        entry["schema"] = _without_null(entry.get("schema") or {})
    attributes = naming.attributes(
        (
            naming.Wanted((entry["in"], entry["name"]), entry["name"], entry.get("x-close-name"))
            for entry in kept
        ),
        where,
        naming.TAKEN_BY_FUNCTIONS,
        faults,
    )
    placed = re.findall(r"{([^}]+)}", path)
    kept.sort(
        key=lambda entry: (
            placed.index(entry["name"]) if entry["in"] == "path" else len(placed),
            attributes.get((entry["in"], entry["name"]), ""),
        )
    )
    operation["parameters"] = kept
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
            (entry["in"], entry["name"]): ParameterExtra(
                name=attributes.get((entry["in"], entry["name"]), ""),
                description=entry.get("description") or "",
                is_open_path=bool(entry.get("x-close-open-path")),
            )
            for entry in kept
        },
        facts=facts_of(operation, kept, where),
    )


def _leave_out(document: Document) -> None:
    """Drop the operations that an overlay leaves out."""
    for path, item in list(document["paths"].items()):
        for method in [method for method in item if SKIP in item[method]]:
            del item[method]
        if not item:
            del document["paths"][path]


def _add_webhooks(document: Document) -> None:
    """Make a model of what each call to us carries, though no operation refers to it."""
    schemas = document["components"]["schemas"]
    for name, item in (document.pop("webhooks", None) or {}).items():
        for call in item.values():
            model = unique(f"{class_name(name, 'Unnamed')}Webhook", taken(schemas))
            schema = json_schema(call["requestBody"])
            if "$ref" in schema:
                schemas[schema["$ref"].removeprefix(PREFIX)]["x-close-standalone"] = True
            elif "properties" in schema:
                schemas[model] = {**schema, "x-close-standalone": True}


def _response_schema(operation: dict[str, Any], response: dict[str, Any], where: str) -> Any:
    """Return the schema of a success, whichever of several it is; `None` where it has no body."""
    found: list[Any] = []
    for status, each in operation["responses"].items():
        content = each.get("content") or {}
        if content and json_schema(each) is None:
            raise RunFailed(f"{where} responds with {' or '.join(content)}, which is not JSON")
        schema = json_schema(each)
        if (status[0] == "2" or each is response) and schema is not None and schema not in found:
            found.append(schema)
    if not found:
        return None
    return found[0] if len(found) == 1 else {"anyOf": found}


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


def _collect_models(document: Document, extras: Extras, faults: list[str]) -> None:
    schemas = document["components"]["schemas"]
    responses = references([o["responses"] for _, _, o in operations(document)])
    standalone = {name for name in schemas if schemas[name].get("x-close-standalone")}
    read = reachable(schemas, responses | standalone)
    modules: dict[str, str] = {}
    for name, schema in schemas.items():
        if name == OPEN_RECORD:
            continue
        if not is_name(name) or name in naming.taken_by_modules():
            faults.append(f"The schema {name} of an overlay has a name that no model can have")
        elif identifier(name) in modules:
            other = modules[identifier(name)]
            faults.append(f"The schemas {other} and {name} would both be in {identifier(name)}.py")
        else:
            modules[identifier(name)] = name
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
        reserved = naming.TAKEN_BY_RECORDS
        if schema.get("x-close-custom-fields"):
            reserved |= {"custom"}
        extras.models[name] = ModelExtra(
            description=schema.get("description") or "",
            is_page=name in responses and properties.get("data", {}).get("type") == "array",
            is_body=name not in read,
            is_open=is_open,
            has_custom_fields=bool(schema.get("x-close-custom-fields")),
            piece=str(schema.get("x-close-piece") or ""),
            attributes=naming.attributes(
                (naming.Wanted(key, key, own[key].get("x-close-name")) for key in own),
                f"The schema {name}",
                reserved,
                faults,
                naming.AVOIDED_BY_RECORDS,
            ),
            descriptions={key: own[key].get("description") or "" for key in own},
            units={key: _unit(name, key, own[key]) for key in own if "x-close-unit" in own[key]},
        )


def _unit(model: str, key: str, schema: Schema) -> str:
    unit = schema["x-close-unit"]
    if unit not in UNITS:
        raise RunFailed(f"{model}.{key}: the `x-close-unit` {unit!r} is none of {', '.join(UNITS)}")
    return str(unit)


def _union(name: str, schema: Schema) -> UnionExtra:
    members = [
        str(member.get("$ref", "")).removeprefix(PREFIX)
        for member in schema.get("oneOf") or schema.get("anyOf") or []
    ]
    discriminator = schema["discriminator"]
    mapping = {
        str(value): str(target).removeprefix(PREFIX)
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
        events=schema.get("x-close-events") or {},
        filled_later=schema.get("x-close-filled-later") or [],
    )


def _check_union(extras: Extras, name: str, union: UnionExtra) -> None:
    for member in union.members:
        if member not in extras.models:
            raise RunFailed(f"The union {name} names {member}, which is no model.")
    for other_name, other in extras.unions.items():
        if other_name != name and set(other.members) == set(union.members):
            raise RunFailed(f"The unions {name} and {other_name} have the same members.")
    unknown = [kind for kind in union.filled_later if kind not in union.events]
    if unknown:
        raise RunFailed(f"The union {name} lists no events of {', '.join(unknown)}.")
