"""Refusals in the words and shapes that Close uses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class Refusal(Exception):
    """A response that is not a success.

    Args:
        status: the HTTP status.
        body: the JSON to response.
        headers: further headers.
    """

    def __init__(self, status: int, body: Any, headers: Sequence[tuple[bytes, bytes]] = ()) -> None:
        super().__init__(status)
        self.status = status
        self.body = body
        self.headers = headers


class BadRequest(Refusal):
    """400, with what is wrong in general and per field.

    Args:
        errors: what is wrong with the request as a whole.
        fields: what is wrong per field; for nested objects again such a pair.
    """

    def __init__(self, *errors: str, fields: Mapping[str, Any] | None = None) -> None:
        self.fields: dict[str, Any] = dict(fields or {})
        super().__init__(400, problem(errors, self.fields))


class Unauthorized(Refusal):
    """401: no key, an empty one, or one that is not known."""

    def __init__(self) -> None:
        super().__init__(401, {"error": "The API key or token is missing or not valid."})


class Forbidden(Refusal):
    """403: known, but not allowed."""

    def __init__(self, message: str) -> None:
        super().__init__(403, {"error": message})


class NotFound(Refusal):
    """404: no such path or object."""

    def __init__(self, message: str = "Nothing here has this id.") -> None:
        super().__init__(404, {"error": message})


class MethodNotAllowed(Refusal):
    """405: the path exists, this method of it does not."""

    def __init__(self, allowed: Sequence[str]) -> None:
        allow = ", ".join(sorted(allowed)).encode()
        super().__init__(405, {"error": "This method is not supported here."}, [(b"allow", allow)])


class NotBuilt(Refusal):
    """501: Close has this operation, the sandbox does not.

    Args:
        operation: its name, such as `sequences.create`.
    """

    def __init__(self, operation: str) -> None:
        message = f"The sandbox does not have the operation {operation}."
        super().__init__(501, {"error": message, "operation": operation})


class UnsupportedMediaType(Refusal):
    """415: the body is not JSON."""

    def __init__(self) -> None:
        super().__init__(415, {"error": "Bodies are application/json."})


class TooLarge(Refusal):
    """413: the body is larger than what is taken; the connection ends with it."""

    def __init__(self, largest: int) -> None:
        message = f"A body may have {largest} bytes at most."
        super().__init__(413, {"error": message}, [(b"connection", b"close")])


def problem(errors: Sequence[str] = (), fields: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """One level of a 400 body, which nests for nested objects."""
    return {"errors": list(errors), "field-errors": dict(fields or {})}
