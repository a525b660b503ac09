"""The one way to write the schemas of an interface down, whatever its document looked like.

Two documents of the same interface may share schemas by reference, or write them out at every
place, and name them as they like. Here every schema that is the same (the coarsest partition in
which equal schemas hold equal schemas) is one; a record that is used in several places is a
component, named from the best of these places; everything else stands where it is used.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from custom_hooks.document import Schema
from custom_hooks.names import class_name, unique

from .schemas import Edge, Label, Node

PREFIX: Final = "#/components/schemas/"

Place = tuple[str, ...]
"""Where a schema is used: path, method, part, then the labels of the way to it."""


class Writer:
    """Writes schemas down; made with all places at which a document has one."""

    def __init__(self, roots: Mapping[Place, Edge]) -> None:
        """Find out which schemas are the same, and which become components.

        Args:
            roots: The schema at each place: path, method and part.
        """
        self._class, self._of_class = _partition(edge.settled().node for edge in roots.values())
        self._names = self._named(roots)
        self._below: set[int] = set()
        self.components: dict[str, Schema] = {}
        """The components, by name in order."""
        for kind, name in sorted(self._names.items(), key=lambda entry: entry[1]):
            self._below = {kind}
            self.components[name] = self._written(self._of_class[kind], own=True)
        self._below = set()

    def write(self, edge: Edge) -> Schema:
        """Return a schema at a place."""
        edge = edge.settled()
        schema = self._written(edge.node)
        if edge.nullable:
            schema = _allow_null(schema)
        return {**schema, **{key: edge.annotations[key] for key in sorted(edge.annotations)}}

    def _named(self, roots: Mapping[Place, Edge]) -> dict[int, str]:
        """Return the name of every class that becomes a component."""
        uses: dict[int, set[Place | tuple[int, Label]]] = {}
        best: dict[int, Place] = {}
        waiting: deque[tuple[Node, Place]] = deque()
        for place, edge in sorted(roots.items(), key=lambda entry: _rank(entry[0])):
            node = edge.settled().node
            uses.setdefault(self._class[id(node)], set()).add(place)
            waiting.append((node, place))
        while waiting:
            node, place = waiting.popleft()
            kind = self._class[id(node)]
            if kind in best:
                continue
            best[kind] = place
            for label, edge in sorted(node.edges.items()):
                inner = edge.settled().node
                use = label if label[0] != "anyOf" else ("anyOf", str(self._class[id(inner)]))
                uses.setdefault(self._class[id(inner)], set()).add((kind, use))
                waiting.append((inner, (*place, *_steps(label))))
        shared = [
            kind
            for kind in best
            if self._of_class[kind].is_record and (len(uses[kind]) > 1 or self._holds_itself(kind))
        ]
        taken: set[str] = set()
        names: dict[int, str] = {}
        for kind in sorted(shared, key=lambda kind: _rank(best[kind])):
            names[kind] = unique(class_name(" ".join(_words(best[kind])), "Record"), taken)
            taken.add(names[kind])
        return names

    def _holds_itself(self, kind: int) -> bool:
        seen: set[int] = set()
        waiting = [kind]
        while waiting:
            for edge in self._of_class[waiting.pop()].edges.values():
                inner = self._class[id(edge.settled().node)]
                if inner == kind:
                    return True
                if inner not in seen:
                    seen.add(inner)
                    waiting.append(inner)
        return False

    def _written(self, node: Node, own: bool = False) -> Schema:
        kind = self._class[id(node)]
        if not own:
            if kind in self._names:
                return {"$ref": PREFIX + self._names[kind]}
            if kind in self._below:
                return {}  # a list or union of itself has no name to end the circle at
            self._below.add(kind)
        try:
            return self._facts(node)
        finally:
            if not own:
                self._below.discard(kind)

    def _facts(self, node: Node) -> Schema:
        if node.is_union:
            return _union([self.write(edge) for edge in node.edges.values()])
        schema: Schema = dict(node.facts)
        required = schema.pop("required", None)
        for label, edge in sorted(node.edges.items()):
            if len(label) == 1:
                schema[label[0]] = self.write(edge)
            else:
                schema.setdefault(label[0], {})[label[1]] = self.write(edge)
        if required:
            schema["required"] = required
        return schema


def _union(members: Iterable[Schema]) -> Schema:
    """Return a union of written schemas, in one order and without repetition."""
    flat: list[Schema] = []
    for member in members:
        flat += member["anyOf"] if set(member) == {"anyOf"} else [member]
    distinct = {json.dumps(member, sort_keys=True): member for member in flat}
    if "{}" in distinct:
        return {}
    ordered = [distinct[text] for text in sorted(distinct)]
    if len(ordered) == 1:
        return ordered[0]
    if all(set(member) == {"type"} for member in ordered):
        types = [kind for member in ordered for kind in _listed(member["type"])]
        return {"type": sorted(dict.fromkeys(types), key=lambda kind: (kind == "null", kind))}
    return {"anyOf": ordered}


def _listed(kinds: str | list[str]) -> list[str]:
    return [kinds] if isinstance(kinds, str) else kinds


def _allow_null(schema: Schema) -> Schema:
    if not schema or schema.get("type") == "null":
        return schema
    if "type" in schema:
        kinds = [*(kind for kind in _listed(schema["type"]) if kind != "null"), "null"]
        return {**schema, "type": kinds}
    if "anyOf" in schema:
        members = [member for member in schema["anyOf"] if member != {"type": "null"}]
        return {"anyOf": [*members, {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


def _partition(roots: Iterable[Node]) -> tuple[dict[int, int], dict[int, Node]]:
    """Return the class of every node by its identity, and one node of each class."""
    nodes: dict[int, Node] = {}
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        if id(node) not in nodes:
            nodes[id(node)] = node
            waiting += [edge.settled().node for edge in node.edges.values()]
    edges = {
        key: [(label, edge.settled()) for label, edge in n.edges.items()]
        for key, n in nodes.items()
    }
    kinds = _numbered({key: json.dumps(node.facts, sort_keys=True) for key, node in nodes.items()})
    count = len(set(kinds.values()))
    while True:
        kinds = _numbered({key: _signature(kinds, key, edges[key]) for key in nodes})
        if len(set(kinds.values())) == count:
            break
        count = len(set(kinds.values()))
    return kinds, {kinds[key]: node for key, node in nodes.items()}


def _signature(kinds: Mapping[int, int], key: int, edges: Sequence[tuple[Label, Edge]]) -> Any:
    parts = {
        (
            label if label[0] != "anyOf" else ("anyOf",),
            edge.nullable,
            json.dumps(dict(edge.annotations), sort_keys=True, default=str),
            kinds[id(edge.node)],
        )
        for label, edge in edges
    }
    return (kinds[key], frozenset(parts))


def _numbered(signatures: Mapping[int, Any]) -> dict[int, int]:
    numbers: dict[Any, int] = {}
    return {
        key: numbers.setdefault(signature, len(numbers)) for key, signature in signatures.items()
    }


def _rank(place: Place) -> tuple[Any, ...]:
    """Order places by how well a schema is named from them: what one GET gives comes first."""
    path, method, part, *way = place
    of_item = method == "get" and part.startswith("response") and path.rstrip("/").endswith("}")
    return (len(way), not (of_item and not way), path.count("/"), path, method, part, way)


def _steps(label: Label) -> Iterator[str]:
    yield {"items": "item", "additionalProperties": "value", "anyOf": "choice"}.get(
        label[0], label[-1]
    )


def _words(place: Place) -> Iterator[str]:
    path, method, part, *way = place
    yield from (step for step in path.split("/") if step and not step.startswith("{"))
    if not _rank(place)[1]:
        return
    if method != "get" or not part.startswith("response"):
        yield method
        yield part.split(" ")[0]
    elif not path.rstrip("/").endswith("}"):
        yield "list"
    yield from way
