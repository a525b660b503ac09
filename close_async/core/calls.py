"""From an operation and a call's values to a request that is ready to be sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from close_async._base import json
from close_async._base.secrets import Secret
from close_async._base.unset import UNSET, Unset
from close_async.errors import InvalidArgument

from .operations import Operation
from .urls import LONGEST_URL, MAX_URL, build_path, check_raw_path, encode_query, query_values

if TYPE_CHECKING:
    from close_async.values.field_mask import FieldMask

METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})

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
        authorization: The header's value that the last try was sent with.
        waits_until: When, by the monotonic clock, what it waits for should be over; 0 if unknown.
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
        "waits_until",
    )

    def __init__(
        self,
        operation: Operation[Any],
        path: str,
        base_url: str,
        values: Mapping[str, str],
        content: object,
    ) -> None:
        method = operation.method
        self.operation: str | None = operation.name or None
        self.method: str = method
        self.reads: bool = operation.reads
        self.path: str = path
        self.limit_key: str = operation.limit_key
        self.content: object = content
        self.attempts: int = 0
        self.refusals: int = 0
        self.maybe_sent: bool = False
        self.on_wire: bool = False
        self.authorization: Secret | None = None
        self.waits_until: float = 0.0
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


def prepare(
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
    built = operation.path
    try:
        fields = query.get("_fields")
        if isinstance(fields, (list, tuple, set, frozenset)):
            from close_async.values.selecting import check_selected, selectable

            layout = selectable(operation.response)
            if layout is not None:
                check_selected(cast("Iterable[object]", fields), layout, "fields")
        built = build_path(operation.path, path, operation.open_paths)
        return Call(
            operation,
            built,
            base_url,
            query_values(query, operation.scalars) if query else {},
            UNSET if isinstance(body, Unset) else operation.encode_body(body),
        )
    except InvalidArgument as refusal:
        raise refusal.in_call(
            operation=operation.name or None, method=operation.method, path=built
        ) from None


def untyped_operation(
    method: object, path: object, reading_posts: frozenset[str] = frozenset()
) -> Operation[Any]:
    """Return an operation for an endpoint that the table of operations does not know.

    Args:
        method: The HTTP method, in any case.
        path: The path below the base URL.
        reading_posts: Method and path of each POST that changes nothing.

    Raises:
        InvalidArgument: It is no method or no path.
    """
    if not isinstance(method, str) or method.upper() not in METHODS:
        raise InvalidArgument(f"method: {method!r:.100} is not an HTTP method", field="method")
    method = method.upper()
    if not isinstance(path, str):
        raise InvalidArgument(
            f"path: expected a path that begins with '/', got {type(path).__name__}", field="path"
        )
    try:
        built = check_raw_path(path)
    except InvalidArgument as refusal:
        raise refusal.in_call(operation=None, method=method, path=path) from None
    from close_async.values.codecs import JSON  # which brings attrs: no client needs it

    return Operation(
        "",
        method,
        built,
        response=JSON,
        body=JSON,
        reads=f"{method} {built}" in reading_posts,
        limit_key=f"{method} {path_template(built)}",
    )


def path_template(path: str) -> str:
    """Return a path with what looks like an id taken out: calls that differ in it share a limit."""
    return "/".join(
        "{id}" if _ID_SEGMENT.fullmatch(segment) else segment for segment in path.split("/")
    )


def names_custom_field(fields: object) -> bool:
    """Return whether an item of `fields=` may be a custom field by its name."""
    if isinstance(fields, str):
        return "custom." in fields
    if not isinstance(fields, Iterable):
        return False
    items = cast("Iterable[object]", fields)
    return any(isinstance(item, str) and item.startswith("custom.") for item in items)


def field_mask(operation: Operation[Any], query: Mapping[str, object], body: object) -> FieldMask:
    """Return which fields a response was asked for; `None` for all.

    Args:
        operation: The operation, which says where fields are selected.
        query: The call's query parameters; `_fields` selects.
        body: The body as JSON values, where Advanced Filtering selects for each object type.
    """
    always = operation.mask_by_type
    if always is not None:
        selected: object = None
        if isinstance(body, Mapping):
            selected = cast("Mapping[str, object]", body).get("_fields")
        if not isinstance(selected, Mapping):
            return _Found({}, always)
        by_type = cast("Mapping[str, object]", selected)
        return _Found({kind: _names(fields) | always for kind, fields in by_type.items()}, always)
    fields = query.get("_fields")
    if fields is None or isinstance(fields, Unset):
        return None
    names = _names(fields)
    return None if "_all" in names else names


class _Found(dict[str, frozenset[str]]):
    """Fields by object type; of a type that was not named, what always comes."""

    def __init__(self, by_type: Mapping[str, frozenset[str]], always: frozenset[str]) -> None:
        super().__init__(by_type)
        self._always = always

    def get(self, key: str, default: Any = None, /) -> Any:
        return super().get(key, self._always)


def _names(fields: object) -> frozenset[str]:
    if isinstance(fields, str):
        return frozenset(name.strip() for name in fields.split(","))
    if isinstance(fields, Iterable):
        return frozenset(str(name) for name in cast("Iterable[object]", fields))
    return frozenset()
