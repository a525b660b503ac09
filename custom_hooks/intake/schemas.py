"""Schemas as a graph: references followed, `allOf` merged, every dialect's null and union alike.

A schema is a `Node` with edges to the schemas in it. What belongs to the place and not to the
schema (that it may be null there, is deprecated there, has a default there) lies on the edge, so
that a node is the same wherever a document writes it out or refers to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from custom_hooks.document import Document, RunFailed

from .faults import pointer
from .merging import ANNOTATIONS, merged
from .references import At, lookup, steps_of

Label = tuple[str, ...]
"""What an edge is: `("properties", "name")`, `("items",)`, `("anyOf", "1")`."""

_FACTS: Final[Mapping[str, tuple[str, ...]]] = {
    "string": ("format", "pattern", "minLength", "maxLength"),
    "integer": ("format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    "number": ("format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    "array": ("minItems", "maxItems", "uniqueItems"),
}
"""What is kept of a schema of each type, beside its parts."""

_UNKNOWN: Final = ("$dynamicRef", "$recursiveRef", "if", "dependentSchemas")
"""What would change a type in a way that cannot be expressed."""

_TYPES: Final[Mapping[type, str]] = {str: "string", int: "integer", bool: "boolean"}


@dataclass(eq=False)
class Node:
    """One schema.

    Attributes:
        facts: Its type and what else is kept of it; no type for a union, and for anything at all.
        edges: The schemas in it.
        forward: The schema that this one turned out to be, where it was met within itself.
    """

    facts: dict[str, Any] = field(default_factory=dict[str, Any])
    edges: dict[Label, Edge] = field(default_factory=dict[Label, "Edge"])
    forward: Edge | None = None

    @property
    def is_record(self) -> bool:
        """Whether it is an object whose keys are known."""
        return any(label[0] == "properties" for label in self.edges)

    @property
    def is_union(self) -> bool:
        """Whether it is one of several schemas."""
        return any(label[0] == "anyOf" for label in self.edges)

    @property
    def is_anything(self) -> bool:
        """Whether nothing is known of it."""
        return not self.facts and not self.edges and self.forward is None


@dataclass(frozen=True, eq=False)
class Edge:
    """A schema at a place."""

    node: Node
    nullable: bool = False
    annotations: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def settled(self) -> Edge:
        """Return the same without detours over schemas that were met within themselves."""
        edge, nullable = self, self.nullable
        seen: set[int] = set()
        while edge.node.forward is not None and id(edge.node) not in seen:
            seen.add(id(edge.node))
            edge = edge.node.forward
            nullable = nullable or edge.nullable
        return Edge(edge.node, nullable, self.annotations)


DEPTH: Final = 160
"""How many steps a schema may stand below the document's root; more is a circle by `allOf`."""


class Graph:
    """The schemas of one document, read as they are asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[int, tuple[Any, Edge]] = {}
        """By identity, each schema that was read; it is kept, so that no other takes its id."""
        self._open: dict[int, Node | None] = {}

    def read(self, schema: Any, at: At) -> Edge:
        """Return a schema as an edge.

        Args:
            schema: The schema.
            at: Where it stands, for errors.

        Raises:
            RunFailed: It cannot be expressed.
        """
        if schema is False:
            raise RunFailed(f"{pointer(at)}: a schema that allows no value cannot be expressed")
        if schema is True:
            return Edge(Node())
        if len(at) > DEPTH:
            raise RunFailed(f"{pointer(at[:20])}…: the schema is a part of itself by `allOf`")
        known = self._known.get(id(schema))
        if known is not None:
            return known[1]
        if id(schema) in self._open:
            node = self._open[id(schema)] or Node(forward=Edge(Node()))
            self._open[id(schema)] = node
            return Edge(node, annotations=_annotations(schema))
        self._open[id(schema)] = None
        try:
            edge = self._read(schema, at)
        finally:
            placeholder = self._open.pop(id(schema))
        if placeholder is not None:
            if edge.node is placeholder:
                raise RunFailed(f"{pointer(at)}: the schema is nothing but itself")
            placeholder.forward = edge
        self._known[id(schema)] = (schema, edge)
        return edge

    def _read(self, schema: dict[str, Any], at: At) -> Edge:
        for keyword in _UNKNOWN:
            if keyword in schema:
                raise RunFailed(f"{pointer(at)}: `{keyword}` cannot be expressed")
        annotations = _annotations(schema)
        rest = {
            key: value
            for key, value in schema.items()
            if key not in ANNOTATIONS and key != "nullable" and _means(key)
        }
        parts = [part for part in rest.get("allOf") or [] if _says_anything(part)]
        if set(rest) == {"$ref"}:
            steps = steps_of(rest["$ref"], at)
            target = self.read(lookup(self._document, steps), steps)
        elif set(rest) == {"allOf"} and len(parts) == 1:
            target = self.read(parts[0], (*at, "allOf", str(rest["allOf"].index(parts[0]))))
        else:
            whole = merged(self._document, rest, at)
            target = self._read_bare(whole, at)
            annotations = {**_annotations(whole), **annotations}
        return Edge(
            target.node,
            target.nullable or schema.get("nullable") is True,
            {**target.annotations, **annotations},
        )

    def _read_bare(self, schema: dict[str, Any], at: At) -> Edge:
        """Read a schema without `$ref`, `allOf` and annotations."""
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                members = [
                    (member, (*at, keyword, str(number)))
                    for number, member in enumerate(schema[keyword])
                    if member is not False
                ]
                return self._union([self.read(member, place) for member, place in members], at)
        types = _types(schema, at)
        if types is None:
            return Edge(Node())
        _check_values(schema, types, at)
        nullable = "null" in types
        edges = [
            Edge(node)
            for kind in types
            if kind != "null"
            for node in self._of_type(kind, schema, at)
        ]
        if not edges:
            return Edge(Node({"type": "null"})) if nullable else Edge(Node())
        only = self._union(edges, at)
        return Edge(only.node, nullable or only.nullable)

    def _union(self, edges: Sequence[Edge], at: At) -> Edge:
        nullable = any(edge.nullable for edge in edges)
        members: list[Edge] = []
        for edge in edges:
            if edge.node.facts.get("type") == "null":
                nullable = True
            elif edge.node.is_union:
                members += edge.node.edges.values()
            else:
                members.append(edge)
        if not edges:
            raise RunFailed(f"{pointer(at)}: a schema that allows no value cannot be expressed")
        if not members:
            return Edge(Node({"type": "null"}))
        if any(edge.node.is_anything for edge in members):
            return Edge(Node(), nullable)
        if len(members) == 1:
            return Edge(members[0].node, nullable)
        union = Node(edges={("anyOf", str(n)): Edge(m.node) for n, m in enumerate(members)})
        return Edge(union, nullable)

    def _of_type(self, kind: str, schema: dict[str, Any], at: At) -> Iterator[Node]:
        facts: dict[str, Any] = {"type": kind}
        facts |= {key: schema[key] for key in _FACTS.get(kind, ()) if schema.get(key) is not None}
        for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            # OpenAPI 3.0 says it beside the limit.
            if isinstance(facts.get(bound), bool) and facts.pop(bound) and limit in facts:
                facts[bound] = facts.pop(limit)
        values = _values(schema, kind)
        if values is not None:
            if not values:
                return
            facts["enum"] = values
        node = Node(facts)
        if kind == "array":
            self._read_items(node, schema, at)
        elif kind == "object":
            self._read_keys(node, schema, at)
        yield node

    def _read_items(self, node: Node, schema: dict[str, Any], at: At) -> None:
        prefix = schema.get("prefixItems")
        items = schema.get("items", True)
        if prefix:
            edges = [
                self.read(member, (*at, "prefixItems", str(number)))
                for number, member in enumerate(prefix)
            ]
            if isinstance(items, dict):
                edges.append(self.read(items, (*at, "items")))
            edge = self._union(edges, at)
        else:
            edge = self.read(items, (*at, "items"))
        if not edge.node.is_anything or edge.nullable:
            node.edges["items",] = edge

    def _read_keys(self, node: Node, schema: dict[str, Any], at: At) -> None:
        properties = schema.get("properties") or {}
        for key in sorted(properties):
            if properties[key] is not False:
                node.edges["properties", key] = self.read(properties[key], (*at, "properties", key))
        for pattern, value in sorted((schema.get("patternProperties") or {}).items()):
            if value is not False:
                node.edges["patternProperties", pattern] = self.read(
                    value, (*at, "patternProperties", pattern)
                )
        for keyword in ("additionalProperties", "unevaluatedProperties"):
            if isinstance(schema.get(keyword), dict):
                edge = self.read(schema[keyword], (*at, keyword))
                if not edge.node.is_anything:
                    node.edges["additionalProperties",] = edge
        required = {
            key for key in schema.get("required") or [] if ("properties", key) in node.edges
        }
        if required:
            node.facts["required"] = sorted(required)


def _annotations(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {key: schema[key] for key in ANNOTATIONS if schema.get(key) not in (None, False)}


_WORDS: Final = frozenset(
    {"description", "title", "summary", "example", "examples", "externalDocs", "xml", "$comment",
     "discriminator", "$id", "$schema", "$anchor", "$defs", "definitions"}
)  # fmt: skip
"""What says nothing of a schema's values; a discriminator names schemas as its dialect does."""


def _means(key: str) -> bool:
    return key not in _WORDS and not key.startswith("x-")


def _says_anything(schema: Any) -> bool:
    return schema is not True and (schema is False or any(map(_means, schema)))


def _types(schema: Mapping[str, Any], at: At) -> list[str] | None:
    """Return the types that a schema allows; `None` where it says nothing of them."""
    given = schema.get("type")
    if given is not None:
        types = [given] if isinstance(given, str) else list(given)
        if not types:
            raise RunFailed(f"{pointer(at)}: a schema that allows no value cannot be expressed")
        if "number" in types and "integer" in types:
            types.remove("integer")
        if None in (schema.get("enum") or []) and "null" not in types:
            types.append("null")
        return types
    values = schema.get("enum")
    if values:
        found = ["null" if value is None else _TYPES.get(type(value), "") for value in values]
        return None if "" in found else list(dict.fromkeys(found))
    signs = {
        "object": ("properties", "additionalProperties", "patternProperties", "required"),
        "array": ("items", "prefixItems"),
    }
    for kind, keys in signs.items():
        if any(key in schema for key in keys):
            return [kind]
    return None


def _check_values(schema: Mapping[str, Any], types: Sequence[str], at: At) -> None:
    for value in schema.get("enum") or []:
        kind = _TYPES.get(type(value))
        if kind is not None and kind not in types and not (kind == "integer" and "number" in types):
            raise RunFailed(
                f"{pointer(at)}: {value!r} is listed, but of another type than {' or '.join(types)}"
                + ("; write it in quotes" if "string" in types else "")
            )


def _values(schema: Mapping[str, Any], kind: str) -> list[Any] | None:
    """Return the values that a schema allows of one type; `None` where it does not list them."""
    given = schema.get("enum")
    if not given or kind not in ("string", "integer", "boolean"):
        return None
    values = {value for value in given if _TYPES.get(type(value)) == kind}
    return None if values == {True, False} else sorted(values, key=str)
