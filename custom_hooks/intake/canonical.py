"""The one way to write the schemas of an interface down, whatever its document looked like.

Two documents of the same interface may share schemas by reference, or write them out at every
place, and name them as they like. Here every schema that is the same (the coarsest partition in
which equal schemas hold equal schemas) is one; a record that is used in several places is a
component, named from the best of these places; everything else stands where it is used.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from heapq import heappop, heappush
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
        nodes = _nodes(roots)
        for node in [node for node in nodes if _is_endless(node)]:
            node.facts, node.edges = {}, {}
        self._class = _partition(nodes)
        while _collapsed(nodes, self._class):
            nodes = _nodes(roots)
            self._class = _partition(nodes)
        self._of_class = {self._class[id(node)]: node for node in nodes}
        self._names = self._named(roots)
        self.components: dict[str, Schema] = {}
        """The components, by name in order."""
        for kind, name in sorted(self._names.items(), key=lambda entry: entry[1]):
            self.components[name] = self._written(self._of_class[kind], own=True)

    def write(self, edge: Edge) -> Schema:
        """Return a schema at a place."""
        edge = edge.settled()
        schema = self._written(edge.node)
        if edge.nullable:
            schema = _allow_null(schema)
        return {**schema, **{key: edge.annotations[key] for key in sorted(edge.annotations)}}

    def _named(self, roots: Mapping[Place, Edge]) -> dict[str, str]:
        """Return the name of every class that becomes a component."""
        uses: dict[str, set[tuple[object, ...]]] = {}
        best: dict[str, Place] = {}
        waiting: list[tuple[Any, str, Place]] = []

        def use(edge: Edge, place: Place, site: tuple[object, ...], above: tuple[str, ...]) -> None:
            """Note the records that are used at a site, whatever lists or unions hold them."""
            node = edge.settled().node
            kind = self._class[id(node)]
            if node.is_record:
                uses.setdefault(kind, set()).add(site)
                heappush(waiting, (_rank(place), kind, place))
            elif kind not in above:
                for label, inner in sorted(node.edges.items()):
                    step = label
                    if label[0] == "anyOf":
                        step = ("anyOf", self._class[id(inner.settled().node)])
                    use(inner, (*place, *_steps(label)), (*site, step), (*above, kind))

        for place, edge in roots.items():
            use(edge, place, place, ())
        while waiting:
            _, kind, place = heappop(waiting)
            if kind not in best:
                best[kind] = place
                for label, inner in sorted(self._of_class[kind].edges.items()):
                    use(inner, (*place, *_steps(label)), (kind, label), ())
        shared = [kind for kind in best if len(uses[kind]) > 1 or self._holds_itself(kind)]
        taken: set[str] = set()
        names: dict[str, str] = {}
        for kind in sorted(shared, key=lambda kind: (_rank(best[kind]), kind)):
            names[kind] = unique(class_name(" ".join(_words(best[kind])), "Record"), taken)
            taken.add(names[kind])
        return names

    def _holds_itself(self, kind: str) -> bool:
        seen: set[str] = set()
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
        name = self._names.get(self._class[id(node)])
        return {"$ref": PREFIX + name} if name and not own else self._facts(node)

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
    bare = [_without_null(member) for member in flat]
    distinct = {json.dumps(member, sort_keys=True): member for member in bare if member is not None}
    if "{}" in distinct:
        return {}
    ordered = [distinct[text] for text in sorted(distinct)]
    if len(ordered) == 1:
        (result,) = ordered
    elif all(set(member) == {"type"} for member in ordered):
        result = {"type": sorted({kind for m in ordered for kind in _listed(m["type"])})}
    else:
        result = {"anyOf": ordered}
    return _allow_null(result) if bare != flat else result


def _without_null(schema: Schema) -> Schema | None:
    """Return a member of a union without null; `None` where it is nothing else."""
    if "null" not in _listed(schema.get("type", ())):
        return schema
    kinds = [kind for kind in _listed(schema["type"]) if kind != "null"]
    if not kinds:
        return None
    return {**schema, "type": kinds[0] if len(kinds) == 1 else kinds}


def _listed(kinds: str | Iterable[str]) -> list[str]:
    return [kinds] if isinstance(kinds, str) else list(kinds)


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


def _nodes(roots: Mapping[Place, Edge]) -> list[Node]:
    """Return every schema that is used."""
    nodes: dict[int, Node] = {}
    waiting = [edge.settled().node for edge in roots.values()]
    while waiting:
        node = waiting.pop()
        if id(node) not in nodes:
            nodes[id(node)] = node
            waiting += [edge.settled().node for edge in node.edges.values()]
    return list(nodes.values())


def _is_endless(start: Node) -> bool:
    """Say whether a list, map or union holds itself without a record between: it has no type."""
    seen: set[int] = set()
    waiting = [start]
    while waiting:
        node = waiting.pop()
        if node.is_record:
            continue
        for edge in node.edges.values():
            inner = edge.settled().node
            if inner is start:
                return True
            if id(inner) not in seen:
                seen.add(id(inner))
                waiting.append(inner)
    return False


def _collapsed(nodes: Iterable[Node], kinds: Mapping[int, str]) -> bool:
    """Write more simply what holds one and the same schema, or anything; say whether any did.

    That two members of a union are the same shows only once it is known which schemas are.
    """
    found = False
    for node in nodes:
        for label in [("items",), ("additionalProperties",)]:
            if label in node.edges and node.edges[label].settled().node.is_anything:
                del node.edges[label]
                found = True
        if not node.is_union:
            continue
        if any(edge.settled().node.is_anything for edge in node.edges.values()):
            node.edges = {}
            found = True
            continue
        members = [edge.settled() for edge in node.edges.values()]
        inner = {kinds[id(edge.node)] for edge in members}
        if len(inner) == 1 and members[0].node is not node:
            node.forward = Edge(members[0].node, any(edge.nullable for edge in members))
            node.edges = {}
            found = True
    return found


def _partition(given: Iterable[Node]) -> dict[int, str]:
    """Return the class of every schema by its identity.

    A class is a digest of what its schemas hold, as deep as it takes to tell them all apart, so
    that it is the same in every document of the interface.
    """
    nodes = {id(node): node for node in given}
    edges = {key: list(_settled(node)) for key, node in nodes.items()}
    facts = {key: json.dumps(node.facts, sort_keys=True) for key, node in nodes.items()}
    kinds = {key: _digest([fact]) for key, fact in facts.items()}
    count = 0
    while count < len(set(kinds.values())):
        count = len(set(kinds.values()))
        kinds = {
            key: _digest(
                [facts[key], *sorted({said + kinds[id(inner)] for said, inner in edges[key]})]
            )
            for key in nodes
        }
    return kinds


def _settled(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield what each edge says, as text in which the members of a union have no order."""
    for label, edge in ((label, edge.settled()) for label, edge in node.edges.items()):
        place = label if label[0] != "anyOf" else ("anyOf",)
        said = [place, edge.nullable, dict(edge.annotations)]
        yield json.dumps(said, sort_keys=True), edge.node


def _digest(parts: Iterable[str]) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()


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
