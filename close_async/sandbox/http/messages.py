"""One request as the resources see it, and the response that they give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.state import State

BASE_PATH = "/api/v1"


@dataclass(slots=True)
class Caller:
    """Who asks, as the event log will tell."""

    key: str
    user_id: str
    api_key_id: str | None


@dataclass(slots=True)
class Call:
    """One request, with its body read and its method override applied.

    It is the cause of what it changes: see `store.cause`.
    """

    state: State
    caller: Caller
    method: str
    path: str
    template: str
    params: dict[str, str]
    query: dict[str, str]
    body: dict[str, Any]
    tz_offset: float = 0.0
    request_id: str | None = None
    bulk_action_id: str | None = None

    @property
    def user_id(self) -> str:
        """The user who asks."""
        return self.caller.user_id

    @property
    def api_key_id(self) -> str | None:
        """The API key that is asked with."""
        return self.caller.api_key_id

    @property
    def meta(self) -> dict[str, Any]:
        """What events say of the request, or of the bulk action that does it."""
        if self.bulk_action_id is not None:
            return {"bulk_action_id": self.bulk_action_id}
        return {"request_method": self.method, "request_path": f"{BASE_PATH}{self.path}"}

    def fields(self) -> frozenset[str] | None:
        """What `_fields` asks for; None is everything."""
        text = self.query.get("_fields")
        if not text:
            return None
        names = frozenset(name.strip() for name in text.split(",") if name.strip())
        return None if "_all" in names else names


@dataclass(slots=True)
class Response:
    """What goes back: content for JSON, or bytes that are JSON already, or nothing.

    Args:
        content: the body.
        status: the HTTP status.
        headers: further headers.
        media_type: what the body is, if it is bytes of something else.
    """

    content: Any = None
    status: int = 200
    headers: list[tuple[bytes, bytes]] = field(default_factory=list[tuple[bytes, bytes]])
    media_type: str = "application/json"

    def encode(self) -> bytes:
        """The body's bytes."""
        if self.status == 204:
            return b""
        if isinstance(self.content, bytes):
            return self.content
        return orjson.dumps(self.content, option=orjson.OPT_NON_STR_KEYS)


def created(call: Call, content: dict[str, Any]) -> Response:
    """A 201 with the place of what was made, as newer endpoints answer a POST."""
    location = f"{BASE_PATH}{call.path}{content['id']}/"
    return Response(content, 201, [(b"location", location.encode())])


def no_content() -> Response:
    """A 204, as newer endpoints answer a DELETE."""
    return Response(status=204)


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
