"""From a response to its JSON, or to the error it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any, Final, cast
from urllib.parse import urlsplit

from close_async._base import json
from close_async._base.logging import redact
from close_async.errors import (
    BODY_LIMIT,
    APIStatusError,
    BadRequestError,
    CursorExpired,
    InvalidResponse,
    RateLimitError,
    status_error_class,
)
from close_async.transports import RawResponse

from .calls import Call
from .retries import retry_after

READ_LIMIT: Final = 64_000
"""Bytes of an error's body that are looked at; an error page can be long."""

MESSAGE_LIMIT: Final = 500
"""Characters of Close's own messages that go into an error's."""


def content_of(response: RawResponse, call: Call, secrets: Iterable[str]) -> Any:
    """Return the JSON of a response that is a success; `None` where it has no body.

    Raises:
        InvalidResponse: The body is not JSON.
    """
    if not response.body or response.status == 204:
        return None
    try:
        return json.loads(response.body)
    except (ValueError, RecursionError):
        kind = redact(response.headers.get("content-type", "no content type"), secrets)
        raise InvalidResponse(
            f"the response is not JSON ({kind.partition(';')[0]}, {len(response.body)} bytes)",
            status_code=response.status,
            body=_text(response, secrets)[:BODY_LIMIT],
            maybe_sent=not call.reads,
            **context(call, response, secrets),
        ) from None


def status_error(response: RawResponse, call: Call, secrets: Iterable[str]) -> APIStatusError:
    """Return the error that a response stands for."""
    secrets = tuple(secrets)
    text = _text(response, secrets)
    errors, fields = _messages(text)
    kind = status_error_class(response.status)
    more: dict[str, Any] = {}
    if kind is BadRequestError and _is_expired_cursor(fields):
        kind = CursorExpired
    if kind is RateLimitError:
        more["retry_after"] = retry_after(response.headers)
    error = kind(
        "",
        status_code=response.status,
        headers={name: redact(value, secrets) for name, value in response.headers.items()},
        errors=errors,
        raw_field_errors=fields,
        body=text[:BODY_LIMIT],
        maybe_sent=call.maybe_sent,
        **context(call, response, secrets),
        **more,
    )
    error.message = _message(error)
    error.args = (error.message,)
    return error


def context(
    call: Call, response: RawResponse | None = None, secrets: Iterable[str] = ()
) -> dict[str, Any]:
    """Return what every error says about the call it belongs to."""
    request_id = None if response is None else response.headers.get("trace-id")
    return {
        "operation": call.operation,
        "method": call.method,
        "path": call.path,
        "attempts": call.attempts,
        "request_id": None if request_id is None else redact(request_id, secrets),
    }


def _text(response: RawResponse, secrets: Iterable[str]) -> str:
    return redact(response.body[:READ_LIMIT].decode("utf-8", "replace"), secrets)


def _messages(text: str) -> tuple[list[str], object]:
    """Return the general messages of an error's body, and its `field-errors` as they are."""
    try:
        content: object = json.loads(text.encode())
    except (ValueError, RecursionError):
        return [], None
    if not isinstance(content, dict):
        return [], None
    body = cast("dict[str, object]", content)
    errors = body.get("errors")
    found: list[str] = []
    if isinstance(errors, list):
        found = [_line(item) for item in cast("list[object]", errors)]
    elif errors:
        found = [_line(errors)]
    single = body.get("error")
    if isinstance(single, Mapping):
        single = cast("Mapping[str, object]", single).get("message")
    if single:
        found.append(_line(single))
    return found, body.get("field-errors") or None


def _line(item: object) -> str:
    return item if isinstance(item, str) else json.dumps(item).decode()


def _message(error: APIStatusError) -> str:
    status = error.status_code
    try:
        phrase = f" {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = ""
    parts = list(error.errors)
    parts += [f"{name}: {'; '.join(texts)}" for name, texts in error.field_errors.items()]
    if 300 <= status < 400:
        parts.append(_redirect(error.headers))
    said = "; ".join(parts)
    if len(said) > MESSAGE_LIMIT:
        said = f"{said[:MESSAGE_LIMIT]}…"
    return f"{status}{phrase}{f': {said}' if said else ''}"


def _redirect(headers: Mapping[str, str]) -> str:
    try:
        target = urlsplit(headers.get("location", ""))
        where = target.hostname or target.path
    except ValueError:
        where = "an invalid address"
    return f"redirects are not followed (to {where}); paths of Close's API end in a slash"


def _is_expired_cursor(fields: object) -> bool:
    if not isinstance(fields, Mapping):
        return False
    return "expired" in str(cast("Mapping[str, object]", fields).get("cursor", "")).lower()
