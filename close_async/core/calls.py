"""From an operation and a call's values to a request that is ready to be sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from close_async._base import json
from close_async._base.unset import UNSET, Unset
from close_async.errors import InvalidArgument
from close_async.values.encoding import encode_json

from .operations import Operation
from .urls import LONGEST_URL, MAX_URL, build_path, check_raw_path, encode_query, query_values

if TYPE_CHECKING:
    from close_async.values.codecs import Requested

METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})

READING_POSTS: Final = frozenset(
    {
        "POST /data/search/",
        "POST /report/activity/",
        "POST /report/funnel/opportunity/stages/",
        "POST /report/funnel/opportunity/totals/",
    }
)
"""What asks with a body and changes nothing: as repeatable as a GET.

A search of hundreds of thousands of objects takes an hour of such calls, and must survive one bad
gateway among them.
"""

ALWAYS_FOUND: Final = frozenset({"id", "__object_type"})
"""What Advanced Filtering gives of every object, asked for or not."""

JSON_HEADER: Final = ("content-type", "application/json")
OVERRIDE_HEADER: Final = ("x-http-method-override", "GET")

_ID_SEGMENT: Final = re.compile(r"[A-Za-z]+_(?=[a-z]*[0-9A-Z])[A-Za-z0-9]{8,}|\d+")


class Call:
    """One call, and what became of it so far.

    Attributes:
        operation: The operation's dotted name; `None` for an untyped request.
        method: The method as Close understands it.
        reads: Whether it changes nothing, so that it may be repeated whatever became of it.
        path: The path below the base URL, without its query.
        limit_key: Method and path template: what rate limits are counted by.
        url: What is sent to, whole and encoded.
        sent_method: The method on the wire.
        headers: What this call adds to the client's headers.
        body: The body on the wire.
        content: The body as JSON values.
        attempts: How many times it was sent.
        refusals: How many of them were refused with 429.
        maybe_sent: Whether a try was sent whose outcome nobody knows.
        on_wire: Whether a try is being sent at this moment.
        authorization: The header that the last try was sent with.
    """

    __slots__ = (
        "attempts",
        "authorization",
        "body",
        "content",
        "headers",
        "limit_key",
        "maybe_sent",
        "method",
        "on_wire",
        "operation",
        "path",
        "reads",
        "refusals",
        "sent_method",
        "url",
    )

    def __init__(
        self,
        operation: str | None,
        method: str,
        path: str,
        limit_key: str,
        base_url: str,
        values: Mapping[str, str],
        content: object,
    ) -> None:
        self.operation: str | None = operation
        self.method: str = method
        self.reads: bool = method in SAFE_METHODS or limit_key in READING_POSTS
        self.path: str = path
        self.limit_key: str = limit_key
        self.content: object = content
        self.attempts: int = 0
        self.refusals: int = 0
        self.maybe_sent: bool = False
        self.on_wire: bool = False
        self.authorization: str = ""
        self.sent_method: str = method
        self.headers: tuple[tuple[str, str], ...] = ()
        self.body: bytes | None = None
        self.url: str = base_url + path
        if values:
            self.url += "?" + encode_query(values)
            if method == "GET" and len(self.url) > MAX_URL and isinstance(content, Unset):
                self._override(base_url + path, values)
                return
        if len(self.url) > LONGEST_URL:
            raise InvalidArgument("path: the URL is too long to be sent", field="path")
        if not isinstance(content, Unset):
            self.body = json.dumps(content)
            self.headers = (JSON_HEADER,)
        elif method in {"POST", "PUT", "PATCH"}:
            self.body = b""

    def _override(self, url: str, values: Mapping[str, str]) -> None:
        self.sent_method = "POST"
        self.url = url
        self.headers = (JSON_HEADER, OVERRIDE_HEADER)
        self.body = json.dumps({"_params": dict(values)})


def typed_call(
    operation: Operation[Any],
    path: Mapping[str, str],
    query: Mapping[str, object],
    body: object,
    base_url: str,
) -> Call:
    """Prepare a call of an operation.

    Raises:
        InvalidArgument: A value cannot be sent; the error names its parameter or field.
    """
    method = operation.method
    built = operation.path
    try:
        built = build_path(operation.path, path, operation.open_paths)
        return Call(
            operation.name,
            method,
            built,
            f"{method} {operation.path}",
            base_url,
            query_values(query) if query else {},
            UNSET if isinstance(body, Unset) else operation.encode_body(body),
        )
    except InvalidArgument as refusal:
        raise refusal.in_call(operation=operation.name, method=method, path=built) from None


def untyped_call(
    method: str, path: str, params: Mapping[str, object] | None, json: object, base_url: str
) -> Call:
    """Prepare a call of an endpoint that the operations do not know.

    Raises:
        InvalidArgument: A value cannot be sent; the error names it.
    """
    method = method.upper()
    if method not in METHODS:
        raise InvalidArgument(f"method: {method!r} is not an HTTP method", field="method")
    try:
        built = check_raw_path(path)
        return Call(
            None,
            method,
            built,
            f"{method} {path_template(built)}",
            base_url,
            query_values(params) if params else {},
            UNSET if isinstance(json, Unset) else encode_json(json),
        )
    except InvalidArgument as refusal:
        raise refusal.in_call(operation=None, method=method, path=path) from None


def path_template(path: str) -> str:
    """Return a path with what looks like an id taken out: calls that differ in it share a limit."""
    return "/".join(
        "{id}" if _ID_SEGMENT.fullmatch(segment) else segment for segment in path.split("/")
    )


def requested_fields(query: Mapping[str, object], body: object, path: str) -> Requested:
    """Return which fields an answer was asked for; `None` for all.

    Args:
        query: The call's query parameters; `_fields` selects.
        body: The body as JSON values, where Advanced Filtering selects for each object type.
        path: The path template.
    """
    if path == "/data/search/":
        selected: object = None
        if isinstance(body, Mapping):
            selected = cast("Mapping[str, object]", body).get("_fields")
        if not isinstance(selected, Mapping):
            return _Found({})
        by_type = cast("Mapping[str, object]", selected)
        return _Found({kind: _names(fields) | ALWAYS_FOUND for kind, fields in by_type.items()})
    fields = query.get("_fields")
    if fields is None or isinstance(fields, Unset):
        return None
    names = _names(fields)
    return None if "_all" in names else names


class _Found(dict[str, frozenset[str]]):
    """Fields by object type; of a type that was not named, what always comes."""

    def get(self, key: str, default: Any = None, /) -> Any:
        return super().get(key, ALWAYS_FOUND)


def _names(fields: object) -> frozenset[str]:
    if isinstance(fields, str):
        return frozenset(name.strip() for name in fields.split(","))
    if isinstance(fields, Iterable):
        return frozenset(str(name) for name in cast("Iterable[object]", fields))
    return frozenset()
