"""Every error this package raises: one tree under `CloseError`.

An error says which call it belongs to (operation, method, path, attempts, request id) and keeps a
bounded piece of the response. It pickles, so that it can cross a process pool, and never holds a
key or a token: whoever makes one from a response takes them out first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

if TYPE_CHECKING:
    from typing import Self

BODY_LIMIT: Final = 2_000
"""Characters of a response's body that an error keeps."""


class CloseError(Exception):
    """The root of everything this package raises.

    Attributes:
        message: What went wrong, in one sentence.
        operation: The dotted name of the operation (`"leads.get"`); `None` for an untyped request.
        method: The HTTP method.
        path: The path that was asked for, below the base URL and without its query.
        attempts: How many times the request was tried.
        request_id: Close's id of the request, to quote to its support.
        body: The beginning of the response's body, at most `BODY_LIMIT` characters.
        maybe_sent: Whether Close may have carried the request out although it failed here.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        attempts: int = 0,
        request_id: str | None = None,
        body: str | None = None,
        maybe_sent: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.method = method
        self.path = path
        self.attempts: int = attempts
        self.request_id = request_id
        self.body: str | None = None if body is None else body[:BODY_LIMIT]
        self.maybe_sent = maybe_sent

    def in_call(
        self,
        *,
        operation: str | None,
        method: str,
        path: str,
        attempts: int = 0,
        request_id: str | None = None,
    ) -> Self:
        """Say which call this error belongs to, where it does not say so yet; return it."""
        if self.method is None:
            self.operation = operation
            self.method = method
            self.path = path
            self.attempts = attempts
        if self.request_id is None:
            self.request_id = request_id
        return self

    def __str__(self) -> str:
        parts: list[str] = []
        if self.method is not None:
            call = f"{self.method} {self.path}"
            parts.append(f"{self.operation}, {call}" if self.operation else call)
        if self.attempts > 1:
            parts.append(f"{self.attempts} attempts")
        if self.request_id:
            parts.append(f"request {self.request_id}")
        if self.maybe_sent:
            parts.append("the request may have been carried out")
        return f"{self.message} [{'; '.join(parts)}]" if parts else self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class InvalidArgument(CloseError, ValueError):
    """Something given to a call cannot be sent; nothing was sent.

    Attributes:
        field: What it was: a parameter (`"id"`, `"_limit"`) or a place in the body
            (`"contacts[0].emails[1].email"`).
    """

    def __init__(self, message: str = "", *, field: str | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.field = field


class UnknownFieldWarning(UserWarning):
    """A body has a key that this package does not know; it was sent, and Close may not take it.

    `warnings.simplefilter("error", UnknownFieldWarning)` makes an error of it.
    """


class InsecureURLWarning(UserWarning):
    """Credentials are sent over plain `http://` to another machine."""


class MissingCredentials(InvalidArgument):
    """A client was made without an API key or other credentials."""


class ClientClosed(CloseError, RuntimeError):
    """A client was used after it was closed."""


class InvalidResponse(CloseError):
    """A response is not what the operation answers with.

    Attributes:
        field: The place in the response that is wrong (`"data"`), or `None` for all of it.
        status_code: The HTTP status of the response.
    """

    def __init__(
        self,
        message: str = "",
        *,
        field: str | None = None,
        status_code: int | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.field = field
        self.status_code = status_code


class ConnectionFailed(CloseError):
    """No response came: the connection was never made, or broke; `maybe_sent` says which.

    Attributes:
        permanent: Whether trying again is useless, as with a certificate that is not trusted.
    """

    def __init__(self, message: str = "", *, permanent: bool = False, **context: Any) -> None:
        super().__init__(message, **context)
        self.permanent = permanent


class DeadlineExceeded(CloseError, TimeoutError):
    """The call could not be finished before its deadline.

    Attributes:
        retry_after: Seconds after which a call could leave: for one that was refused, or was
            still waiting, because of a rate limit or of what Close asked to wait.
    """

    def __init__(
        self, message: str = "", *, retry_after: float | None = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.retry_after = retry_after


class OAuthError(CloseError):
    """A token could not be had: the grant is gone, or the token endpoint refused.

    Attributes:
        error: The endpoint's error code (`"invalid_grant"`), where it gave one.
        status_code: The HTTP status of its response.
        retry_after: Seconds after which the endpoint takes requests again, where it said so.
    """

    def __init__(
        self,
        message: str = "",
        *,
        error: str | None = None,
        status_code: int | None = None,
        retry_after: float | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.error = error
        self.status_code = status_code
        self.retry_after = retry_after


class WebhookSignatureError(CloseError):
    """A request to a webhook's URL cannot be shown to come from Close; do not act on it.

    Attributes:
        part: What failed: `"hash"` or `"timestamp"`, a header that is missing or not in its form;
            `"signature"`, which none of the keys gives; `"age"`, signed too long ago or ahead.
    """

    def __init__(self, message: str = "", *, part: str = "signature", **context: Any) -> None:
        super().__init__(message, **context)
        self.part = part


class PaginationLimit(CloseError):
    """A walk cannot reach further this way; the message says which call reaches deeper."""


class APIStatusError(CloseError):
    """Close answered with a status that is not a success.

    See https://developer.close.com/api/overview/http-response-codes.

    Attributes:
        status_code: The HTTP status.
        headers: The response's headers, names in lower case, without cookies.
        errors: General messages: the response's `errors` list, or its single `error`.
        field_errors: Messages by dotted path of the field (`"contacts.0.emails"`).
        raw_field_errors: The response's `field-errors` as they came.
        retry_after: Seconds after which Close accepts requests again, where it said so.
    """

    status: ClassVar[int | None] = None
    """The one status a subclass stands for, if it stands for one."""

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 0,
        headers: Mapping[str, str] | None = None,
        errors: list[str] | None = None,
        raw_field_errors: object = None,
        retry_after: float | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.retry_after = retry_after
        self.status_code = status_code
        self.headers: dict[str, str] = dict(headers or {})
        self.errors: list[str] = errors or []
        self.raw_field_errors = raw_field_errors
        self.field_errors: dict[str, list[str]] = flatten_field_errors(raw_field_errors)


class BadRequestError(APIStatusError):
    """400: something in the request is not accepted; `errors` and `field_errors` say what."""

    status: ClassVar[int | None] = 400


class CursorExpired(BadRequestError):
    """400: a cursor of Advanced Filtering was used after its 30 seconds."""


class AuthenticationError(APIStatusError):
    """401: the key or token is not accepted."""

    status: ClassVar[int | None] = 401


class PlanLimitError(APIStatusError):
    """402: the organization's plan does not include this, or a limit of it is reached."""

    status: ClassVar[int | None] = 402


class PermissionDeniedError(APIStatusError):
    """403: the key's user may not do this."""

    status: ClassVar[int | None] = 403


class NotFoundError(APIStatusError):
    """404: there is no such object, or no such endpoint."""

    status: ClassVar[int | None] = 404


class RateLimitError(APIStatusError):
    """429: the rate limit is used up, and could not be waited out."""

    status: ClassVar[int | None] = 429


class ServerError(APIStatusError):
    """5xx: Close, or something between it and here, failed."""


def status_error_class(status_code: int) -> type[APIStatusError]:
    """Return the class that stands for an HTTP status."""
    if status_code >= 500:
        return ServerError
    return _BY_STATUS.get(status_code, APIStatusError)


def flatten_field_errors(raw: object) -> dict[str, list[str]]:
    """Turn nested `field-errors` into messages by dotted path; list places become numbers.

    Args:
        raw: The `field-errors` of a response, nested as the object it was about.
    """
    found: dict[str, list[str]] = {}
    _collect(raw, (), found)
    return found


def _collect(node: object, at: tuple[str, ...], found: dict[str, list[str]]) -> None:
    if isinstance(node, Mapping):
        members = cast("Mapping[object, object]", node)
        nested = _nested_errors(members)
        if nested is not None:
            messages, fields = nested
            _collect(messages, at, found)
            _collect(fields, at, found)
            return
        for key, value in members.items():
            _collect(value, (*at, str(key)), found)
    elif isinstance(node, list):
        for place, value in enumerate(cast("list[object]", node)):
            # A list holds either messages about this place or the errors of a list's items.
            _collect(value, (*at, str(place)) if isinstance(value, Mapping | list) else at, found)
    elif node is not None:
        found.setdefault(".".join(at), []).append(str(node))


def _nested_errors(members: Mapping[object, object]) -> tuple[object, object] | None:
    """Return both parts of a nested object's own `errors` and `field-errors`, if it is one."""
    if members and set(members) <= {"errors", "field-errors"} and "field-errors" in members:
        return members.get("errors"), members.get("field-errors")
    return None


_BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    kind.status: kind
    for kind in (
        BadRequestError,
        AuthenticationError,
        PlanLimitError,
        PermissionDeniedError,
        NotFoundError,
        RateLimitError,
    )
    if kind.status is not None
}
