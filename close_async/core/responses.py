"""From a raw response to its JSON and its type, or to the error it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final, NamedTuple, TypeVar, cast
from urllib.parse import urlsplit

from close_async._base import json
from close_async._base.secrets import Redactor
from close_async._base.waits import retry_after
from close_async.errors import (
    BODY_LIMIT,
    APIStatusError,
    BadRequestError,
    CloseError,
    CursorExpired,
    InvalidResponse,
    status_error_class,
)
from close_async.transports import RawResponse

from .calls import Call, field_mask
from .operations import Operation, Response
from .retries import Failure

T = TypeVar("T")

READ_LIMIT: Final = 64_000
"""Bytes of an error's body that are looked at; an error page can be long."""

MESSAGE_LIMIT: Final = 500
"""Characters of Close's own messages that go into an error's."""

MESSAGES: Final = 100
"""Messages of one error that are kept."""


class Success(NamedTuple):
    """A try that brought a response that is a success."""

    response: RawResponse


class Failed(NamedTuple):
    """A try that brought no success.

    Attributes:
        failure: What it means for trying again.
        error: What is raised if it is not tried again.
        response: The response, where there was one.
    """

    failure: Failure
    error: CloseError
    response: RawResponse | None = None

    @property
    def wait(self) -> float:
        """Seconds that the response asked to wait."""
        return 0.0 if self.response is None else retry_after(self.response.headers) or 0.0

    @property
    def status(self) -> int | None:
        """The response's HTTP status."""
        return None if self.response is None else self.response.status


def parse(
    operation: Operation[T],
    query: Mapping[str, object],
    call: Call,
    response: RawResponse,
    redactor: Redactor,
) -> Response[T]:
    """Turn the response of a call into its operation's type.

    Raises:
        InvalidResponse: It is not what the operation answers with.
    """
    parsed = _parsed(operation, query, call, response, redactor)
    if isinstance(parsed, InvalidResponse):
        raise parsed
    return parsed


def _parsed(
    operation: Operation[T],
    query: Mapping[str, object],
    call: Call,
    response: RawResponse,
    redactor: Redactor,
) -> Response[T] | InvalidResponse:
    """Return the parsed response or what is wrong with it, whose frames then show no body."""
    if operation.response is None:
        return Response(operation.decode(None), response.status, response.headers)
    content, problem = _content_of(response, call, redactor)
    if problem is not None:
        return problem
    if not operation.name:  # untyped: any JSON is as good as another
        return Response(content, response.status, response.headers)
    try:
        parsed = operation.decode(content, field_mask(operation, query, call.content))
        return Response(parsed, response.status, response.headers)
    except InvalidResponse as refusal:
        return _completed(refusal, call, response, redactor)
    except RecursionError:
        return _nonsense("the response is nested too deep", response, call, redactor)


def _content_of(
    response: RawResponse, call: Call, redactor: Redactor
) -> tuple[Any, InvalidResponse | None]:
    """Return the JSON of a success, `None` where it has no body, or what is wrong with it."""
    if not response.body or response.status == 204:
        return None, None
    try:
        return json.loads(response.body), None
    except (ValueError, RecursionError):
        pass
    kind = redactor.text(response.headers.get("content-type", "no content type"))
    what = f"the response is not JSON ({kind.partition(';')[0]}, {len(response.body)} bytes)"
    return None, _nonsense(what, response, call, redactor)


def _nonsense(what: str, response: RawResponse, call: Call, redactor: Redactor) -> InvalidResponse:
    return InvalidResponse(
        what,
        status_code=response.status,
        body=_text(response, redactor)[:BODY_LIMIT],
        maybe_sent=not call.reads,
        **context(call, redactor, response),
    )


def _completed(
    refusal: InvalidResponse, call: Call, response: RawResponse, redactor: Redactor
) -> InvalidResponse:
    """Say in an error of decoding which call and response it is about."""
    refusal.in_call(**context(call, redactor, response))
    refusal.status_code = response.status
    refusal.maybe_sent = not call.reads
    refusal.body = _text(response, redactor)[:BODY_LIMIT]
    refusal.__cause__ = refusal.__context__ = None
    return refusal.with_traceback(None)


def status_error(response: RawResponse, call: Call, redactor: Redactor) -> APIStatusError:
    """Return the error that a response stands for."""
    content = _decoded(response)
    errors, fields = _messages(redactor.value(content))
    kind = status_error_class(response.status)
    if kind is BadRequestError and _is_expired_cursor(fields):
        kind = CursorExpired
    error = kind(
        "",
        status_code=response.status,
        headers={name: redactor.text(value) for name, value in response.headers.items()},
        retry_after=retry_after(response.headers),
        errors=errors,
        raw_field_errors=fields,
        body=_text(response, redactor)[:BODY_LIMIT],
        maybe_sent=call.maybe_sent,
        **context(call, redactor, response),
    )
    error.message = _message(error)
    error.args = (error.message,)
    return error


def context(call: Call, redactor: Redactor, response: RawResponse | None = None) -> dict[str, Any]:
    """Return what every error says about the call it belongs to."""
    request_id = None if response is None else response.headers.get("trace-id")
    return {
        "operation": call.operation,
        "method": call.method,
        "path": redactor.text(call.path),
        "attempts": call.attempts,
        "request_id": None if request_id is None else redactor.text(request_id),
    }


def limits_body(response: RawResponse) -> Mapping[str, Any] | None:
    """Return what the body of a 429 says, for the rate limiter."""
    content = _decoded(response)
    return cast("dict[str, Any]", content) if isinstance(content, dict) else None


def _text(response: RawResponse, redactor: Redactor) -> str:
    """Return the beginning of a body, with secrets masked however JSON spells them."""
    text = response.body[:READ_LIMIT].decode("utf-8", "replace")
    content = _decoded(response)
    if isinstance(content, dict | list):
        masked = redactor.value(content)
        if masked != _WITHOUT_SECRETS.value(content):
            return _line(masked)
    return redactor.text(text)


_WITHOUT_SECRETS: Final = Redactor()


def _decoded(response: RawResponse) -> object:
    """Return the JSON of an error's body; `None` where it is none, or too long to be looked at."""
    if not response.body or len(response.body) > READ_LIMIT:
        return None
    try:
        return json.loads(response.body)
    except (ValueError, RecursionError):
        return None


def _messages(content: object) -> tuple[list[str], object]:
    """Return the general messages of an error's body, and its `field-errors` as they are."""
    if not isinstance(content, dict):
        return [], None
    body = cast("dict[str, object]", content)
    errors = body.get("errors")
    found: list[str] = []
    if isinstance(errors, list):
        found = [_line(item) for item in cast("list[object]", errors)[:MESSAGES]]
    elif errors:
        found = [_line(errors)]
    single = body.get("error")
    if isinstance(single, Mapping):
        single = cast("Mapping[str, object]", single).get("message")
    if single:
        found.append(_line(single))
    return found, body.get("field-errors") or None


def _line(item: object) -> str:
    if isinstance(item, str):
        return item
    try:
        return json.dumps(item).decode()
    except (ValueError, TypeError, RecursionError):
        return str(item)  # NaN, which JSON has no word for


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
    return f"redirects are not followed (to {where[:200]}); paths of Close's API end in a slash"


def _is_expired_cursor(fields: object) -> bool:
    if not isinstance(fields, Mapping):
        return False
    return "expired" in str(cast("Mapping[str, object]", fields).get("cursor", "")).lower()
