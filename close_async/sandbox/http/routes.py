"""The table of paths: which handler serves a method at a path."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from close_async.sandbox.http.messages import Call, Response

Handler: TypeAlias = Callable[[Call], Response]


@dataclass(frozen=True, slots=True)
class Route:
    """One operation: a method, a path with `{names}`, and what answers it."""

    method: str
    template: str
    handler: Handler


def crud(
    path: str,
    *,
    list: Handler | None = None,
    create: Handler | None = None,
    get: Handler | None = None,
    update: Handler | None = None,
    delete: Handler | None = None,
) -> list[Route]:
    """The usual operations of a resource at its usual paths."""
    one = f"{path}{{id}}/"
    given = [
        ("GET", path, list),
        ("POST", path, create),
        ("GET", one, get),
        ("PUT", one, update),
        ("DELETE", one, delete),
    ]
    return [Route(method, at, handler) for method, at, handler in given if handler is not None]


class Router:
    """Finds the operation of a path by its segments."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self._root = _Node()
        for route in routes:
            node = self._root
            names: list[str] = []
            for segment in route.template.strip("/").split("/"):
                if segment.startswith("{"):
                    names.append(segment[1:-1])
                    node.parameter = node.parameter or _Node()
                    node = node.parameter
                else:
                    node = node.children.setdefault(segment, _Node())
            if not node.methods:
                node.names = names
                node.template = route.template
            # The first of two routes counts.
            node.methods.setdefault(route.method, route.handler)

    def find(self, path: str) -> tuple[str, dict[str, str], Mapping[str, Handler]] | None:
        """The path's template, its parameters and its methods; None if nothing is there."""
        node: _Node | None = self._root
        values: list[str] = []
        for segment in path.strip("/").split("/"):
            assert node is not None
            child = node.children.get(segment)
            if child is None:
                child = node.parameter
                values.append(segment)
            if child is None:
                return None
            node = child
        assert node is not None
        if not node.methods:
            return None
        return node.template, dict(zip(node.names, values, strict=True)), node.methods


class _Node:
    __slots__ = ("children", "methods", "names", "parameter", "template")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.parameter: _Node | None = None
        self.methods: dict[str, Handler] = {}
        self.names: list[str] = []
        self.template = ""
