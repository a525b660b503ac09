"""Keeping the interface and dropping the prose, so that a diff shows interface changes only.

Descriptions, summaries, examples, titles, extensions, tags and operation ids go (names come from
paths and methods); so do error responses, which every operation shares, and what only one dialect
of the vendor's documents says in its own way: `Authorization` header parameters in favour of the
security schemes, `/api/v1` in front of every path in favour of the server, paths without the slash
that Close's end in. Schemas are written as `canonical` does. What cannot be expressed is refused,
unless an overlay leaves its operation out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from custom_hooks.document import ALL_METHODS, METHODS, Document, RunFailed, label

from .canonical import Place, Writer
from .faults import ADVICE, pointer, refuse
from .references import At, follow
from .schemas import Edge, Graph

SECURITY_SCHEMES: Final[dict[str, Any]] = {
    "apiKey": {"type": "http", "scheme": "basic"},
    "oauth": {"type": "http", "scheme": "bearer"},
}
"""How Close is called: an API key as the user name of HTTP Basic, or an OAuth bearer token."""

IGNORED_HEADERS: Final = frozenset({"authorization", "accept", "content-type"})
"""Headers that are no parameters: the standard says so, and every call sends them as it must."""

JSON: Final = "application/json"

_USUAL_STYLES: Final = {
    "query": ("form", True),
    "path": ("simple", False),
    "header": ("simple", False),
}
"""How a value is written where a parameter does not say it."""


@dataclass
class _Interface:
    """What is being gathered of a document."""

    graph: Graph
    roots: dict[Place, Edge] = field(default_factory=dict[Place, Edge])
    faults: list[str] = field(default_factory=list[str])
    notes: list[str] = field(default_factory=list[str])


def strip(
    document: Document,
    skipped: Collection[tuple[str, str]] = (),
    note: Callable[[str], object] = lambda _: None,
) -> Document:
    """Return the interface of a valid document, in one order.

    Args:
        document: The document, valid as far as the standard goes.
        skipped: Operations, as path and method, that are left out; only their place is kept.
        note: Takes a sentence for each thing that an SDK has no use for.

    Raises:
        RunFailed: Something cannot be expressed; each such place is named.
    """
    interface = _Interface(Graph(document))
    paths = _paths(document, interface)
    gathered: dict[str, dict[str, dict[str, Any]]] = {}
    for path in sorted(paths):
        at, item = paths[path]
        gathered[path] = {
            method: operation
            for method in ALL_METHODS
            if method in item
            for operation in _gathered(interface, document, path, method, item, at, skipped)
        }
        if "additionalOperations" in item:
            interface.faults.append(
                f"{pointer((*at, 'additionalOperations'))}: such methods are not generated"
            )
    webhooks = _webhooks(interface, document)
    refuse("The document holds what cannot be expressed", interface.faults, ADVICE)
    writer = Writer(interface.roots)
    written = _written({**gathered}, writer)
    for sentence in interface.notes:
        note(sentence)
    info = document.get("info") or {}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Close API", "version": str(info.get("version", ""))},
        "servers": [{"url": url} for url in _servers(document, paths)],
        "security": [{name: []} for name in SECURITY_SCHEMES],
        "paths": written,
        **({"webhooks": _written(webhooks, writer)} if webhooks else {}),
        "components": {"schemas": writer.components, "securitySchemes": SECURITY_SCHEMES},
    }


def _written(node: Any, writer: Writer) -> Any:
    """Return gathered data with every schema written down."""
    if isinstance(node, Edge):
        return writer.write(node)
    if isinstance(node, dict):
        return {key: _written(value, writer) for key, value in node.items()}
    if isinstance(node, list):
        return [_written(value, writer) for value in node]
    return node


_BASE: Final = re.compile(r"^(/api/v\d+)/")


def _paths(document: Document, interface: _Interface) -> dict[str, tuple[At, dict[str, Any]]]:
    """Return every path as Close's are written, with the place and value of its item."""
    given = {path: item for path, item in document["paths"].items() if not path.startswith("x-")}
    base = _base(given)
    found: dict[str, tuple[At, dict[str, Any]]] = {}
    slashed = 0
    for given_path, item in given.items():
        path = given_path.removeprefix(base)
        if not path.endswith("/"):
            path += "/"
            slashed += 1
        at: At = ("paths", given_path)
        if isinstance(item.get("$ref"), str):
            place, target = follow(document, item["$ref"], at)
            beside = {key: value for key, value in item.items() if key != "$ref"}
            at, item = place, {**target, **beside}
        if path in found:
            interface.faults.append(f"{pointer(at)}: the path {path} stands twice")
        found[path] = (at, item)
    if slashed:
        interface.notes.append(f"{slashed} paths were given the slash that Close's paths end in")
    return found


def _base(paths: Collection[str]) -> str:
    """Return what the paths begin with that belongs to the server: `/api/v1`, or nothing."""
    bases = {match.group(1) if (match := _BASE.match(path)) else "" for path in paths}
    return bases.pop() if len(bases) == 1 else ""


def _servers(document: Document, paths: Collection[str]) -> list[str]:
    base = _base([path for path in document["paths"] if not path.startswith("x-")])
    urls: list[str] = []
    for server in document.get("servers") or []:
        url = str(server["url"])
        for name, variable in (server.get("variables") or {}).items():
            url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
        url = url.rstrip("/")
        urls.append(url if url.endswith(base) else url + base)
    return urls


def _gathered(
    interface: _Interface,
    document: Document,
    path: str,
    method: str,
    item: dict[str, Any],
    at: At,
    skipped: Collection[tuple[str, str]],
) -> Iterator[dict[str, Any]]:
    """Yield one operation, unless it cannot be expressed; then a fault is noted."""
    if (path, method) in skipped:
        names = re.findall(r"{([^{}/]*)}", path)
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in names
        ]
        yield {
            **({"parameters": parameters} if parameters else {}),
            "responses": {"default": {"description": ""}},
        }
        return
    if method not in METHODS:
        interface.faults.append(
            f"{pointer((*at, method))}: {label(path, method)} uses a method that is not generated"
        )
        return
    try:
        yield _operation(interface, document, path, method, item, at)
    except RunFailed as fault:
        interface.faults.append(str(fault))


def _operation(
    interface: _Interface,
    document: Document,
    path: str,
    method: str,
    item: dict[str, Any],
    at: At,
) -> dict[str, Any]:
    operation: dict[str, Any] = item[method]
    place = (*at, method)
    result: dict[str, Any] = {}
    if operation.get("deprecated"):
        result["deprecated"] = True
    if operation.get("servers") or item.get("servers"):
        raise RunFailed(f"{pointer(place)}: {label(path, method)} has servers of its own")
    for key in ("callbacks",):
        if operation.get(key):
            interface.notes.append(f"The {key} of {label(path, method)} are not generated")
    shared = [(entry, (*at, "parameters")) for entry in item.get("parameters") or []]
    own = [(entry, (*place, "parameters")) for entry in operation.get("parameters") or []]
    kept: dict[tuple[str, str], dict[str, Any]] = {}
    for entry, entry_at in [*shared, *own]:
        where, found = _resolved(document, entry, entry_at)
        if not (found["in"] == "header" and found["name"].lower() in IGNORED_HEADERS):
            kept[found["in"], found["name"]] = _parameter(interface, path, method, found, where)
    if kept:
        order = re.findall(r"{([^{}/]*)}", path)
        result["parameters"] = sorted(
            kept.values(),
            key=lambda entry: (
                order.index(entry["name"]) if entry["in"] == "path" else len(order),
                entry["in"],
                entry["name"],
            ),
        )
    if operation.get("requestBody"):
        where, body = _resolved(document, operation["requestBody"], (*place, "requestBody"))
        content = _content(interface, (path, method, "body"), body, where)
        if content:
            result["requestBody"] = {
                **({"required": True} if body.get("required") else {}),
                "content": content,
            }
    result["responses"] = {
        status: _response(interface, document, (path, method, f"response {status}"), given, place)
        for status, given in _successes(operation)
    }
    return result


def _successes(operation: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Return the success responses of an operation; `default` where it names no other."""
    given = operation.get("responses") or {}
    named = sorted((status, value) for status, value in given.items() if status[0] == "2")
    if named:
        return named
    return [("default", given["default"])] if "default" in given else []


def _resolved(document: Document, entry: dict[str, Any], at: At) -> tuple[At, dict[str, Any]]:
    if isinstance(entry.get("$ref"), str):
        return follow(document, entry["$ref"], at)
    return at, entry


def _parameter(
    interface: _Interface, path: str, method: str, parameter: dict[str, Any], at: At
) -> dict[str, Any]:
    kept: dict[str, Any] = {"name": parameter["name"], "in": parameter["in"]}
    if parameter.get("required") or parameter["in"] == "path":
        kept["required"] = True
    if parameter.get("deprecated"):
        kept["deprecated"] = True
    style, explode = _USUAL_STYLES.get(parameter["in"], ("form", True))
    if parameter.get("style", style) != style:
        kept["style"] = parameter["style"]
    if parameter.get("explode", explode) != explode:
        kept["explode"] = parameter["explode"]
    schema, place = parameter.get("schema", True), (*at, "schema")
    for kind, media in (parameter.get("content") or {}).items():
        schema, place = media.get("schema", True), (*at, "content", kind, "schema")
    kept["schema"] = interface.graph.read(schema, place)
    interface.roots[path, method, f"parameter {parameter['in']} {parameter['name']}"] = kept[
        "schema"
    ]
    return kept


def _response(
    interface: _Interface, document: Document, root: Place, given: dict[str, Any], at: At
) -> dict[str, Any]:
    where, response = _resolved(document, given, (*at, "responses"))
    content = _content(interface, root, response, where)
    return {"description": "", **({"content": content} if content else {})}


def _content(interface: _Interface, root: Place, holder: dict[str, Any], at: At) -> dict[str, Any]:
    path, method, part = root
    content: dict[str, Any] = {}
    for kind, media in sorted((holder.get("content") or {}).items()):
        name = media_type(kind)
        if name in content:
            continue  # the same type with other parameters
        schema = media.get("schema", True)
        edge = interface.graph.read(schema, (*at, "content", kind, "schema"))
        content[name] = {"schema": edge}
        interface.roots[path, method, f"{part} {name}"] = edge
    return content


def media_type(kind: str) -> str:
    """Return a media type in the way that it is written here: any kind of JSON as one."""
    name = kind.split(";")[0].strip().lower()
    is_json = name.endswith(("/json", "+json")) or name in ("*/*", "application/*", "")
    return JSON if is_json else name


def _webhooks(interface: _Interface, document: Document) -> dict[str, Any]:
    """Return what the document says of calls to us: the payload of each, under its name."""
    found: dict[str, Any] = {}
    for name, given in sorted((document.get("webhooks") or {}).items()):
        at: At = ("webhooks", name)
        try:
            at, item = _resolved(document, given, at)
            for method in (method for method in METHODS if method in item):
                if not item[method].get("requestBody"):
                    continue
                place = (*at, method, "requestBody")
                where, body = _resolved(document, item[method]["requestBody"], place)
                content = _content(interface, (name, method, "webhook"), body, where)
                if JSON in content:
                    found.setdefault(name, {})[method] = {
                        "requestBody": {"content": {JSON: content[JSON]}}
                    }
        except RunFailed as fault:
            interface.faults.append(str(fault))
    return found
