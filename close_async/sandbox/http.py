"""One request as the resources see it, the answer they give, and the table of their paths."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import orjson

from close_async.sandbox.errors import BadRequest
from close_async.sandbox.shapes import as_list, as_object

if TYPE_CHECKING:
    from close_async.sandbox.state import State

BASE_PATH = "/api/v1"


@dataclass(slots=True)
class Caller:
    """Who asks, as the event log will tell."""

    key: str
    user_id: str
    api_key_id: str | None


@dataclass(slots=True)
class Call:
    """One request, with its body read and its method override applied."""

    state: State
    caller: Caller
    method: str
    path: str
    template: str
    params: dict[str, str]
    query: dict[str, str]
    body: dict[str, Any]
    tz_offset: float = 0.0
    request_id: str = ""

    def fields(self) -> frozenset[str] | None:
        """What `_fields` asks for; None is everything."""
        text = self.query.get("_fields")
        if not text:
            return None
        names = frozenset(name.strip() for name in text.split(",") if name.strip())
        return None if "_all" in names else names


@dataclass(slots=True)
class Answer:
    """What goes back: content for JSON, or bytes that are JSON already, or nothing."""

    content: Any = None
    status: int = 200
    headers: list[tuple[bytes, bytes]] = field(default_factory=list[tuple[bytes, bytes]])

    def encode(self) -> bytes:
        """The body's bytes."""
        if self.status == 204:
            return b""
        if isinstance(self.content, bytes):
            return self.content
        return orjson.dumps(self.content, option=orjson.OPT_NON_STR_KEYS)


def created(call: Call, content: dict[str, Any]) -> Answer:
    """A 201 with the place of what was made, as newer endpoints answer a POST."""
    location = f"{BASE_PATH}{call.path}{content['id']}/"
    return Answer(content, 201, [(b"location", location.encode())])


def no_content() -> Answer:
    """A 204, as newer endpoints answer a DELETE."""
    return Answer(status=204)


Handler: TypeAlias = Callable[[Call], Answer]


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
            node.names = names
            node.template = route.template
            node.methods[route.method] = route.handler

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


def read_json(raw: bytes) -> dict[str, Any]:
    """The object that a body holds; an empty body is an empty object.

    Raises:
        BadRequest: the body is no JSON, or no object.
    """
    if not raw.strip():
        return {}
    try:
        content: Any = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise BadRequest("The body is not valid JSON.") from None
    body = as_object(content)
    if body is None:
        raise BadRequest("The body has to be a JSON object.")
    return body


def as_query(params: Mapping[str, Any]) -> dict[str, str]:
    """Parameters from a `_params` dictionary, as a query string would have given them."""
    return {name: _text(value) for name, value in params.items() if value is not None}


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    members = as_list(value)
    if members is not None:
        return ",".join(_text(member) for member in members)
    return str(value)
