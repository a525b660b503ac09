"""Event hooks: functions of the user's that watch requests, responses and retries go by.

Hooks watch; they change nothing. One that fails is logged, and the call goes on. They are called
while their call holds no place among the requests in flight and no part of a rate limit, so that a
hook may itself use the client.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from close_async._base.logging import logger
from close_async.errors import InvalidArgument


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """A request is about to be sent; it may still have to wait for its turn.

    Attributes:
        operation: The operation's dotted name; `None` for an untyped request.
        method: The HTTP method.
        path: The path below the base URL, without its query.
        attempt: Which try of the call it is, from 1.
    """

    operation: str | None
    method: str
    path: str
    attempt: int


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """A response came, whatever its status.

    Attributes:
        operation: The operation's dotted name; `None` for an untyped request.
        method: The HTTP method.
        path: The path below the base URL, without its query.
        attempt: Which try of the call it is, from 1.
        status_code: The response's HTTP status.
        elapsed: Seconds from sending to the response's end.
        request_id: Close's id of the request.
    """

    operation: str | None
    method: str
    path: str
    attempt: int
    status_code: int
    elapsed: float
    request_id: str | None


@dataclass(frozen=True, slots=True)
class RetryEvent:
    """A try failed and the call is tried again.

    Attributes:
        operation: The operation's dotted name; `None` for an untyped request.
        method: The HTTP method.
        path: The path below the base URL, without its query.
        attempt: Which try of the call failed, from 1.
        reason: What happened to it: `"rate limited"`, `"service unavailable"`, `"bad gateway"`,
            `"response lost"`, `"not connected"` or `"token renewed"`.
        wait: Seconds until the next try; for a rate limit what Close asked for, where it did.
        status_code: The status of the response, if there was one.
    """

    operation: str | None
    method: str
    path: str
    attempt: int
    reason: str
    wait: float
    status_code: int | None


Event: TypeAlias = RequestEvent | ResponseEvent | RetryEvent
Hook: TypeAlias = Callable[[Any], object]
"""A function of one event; it may be asynchronous."""

EventHooks: TypeAlias = Mapping[str, Hook | Sequence[Hook]]
"""One hook or several by what they watch: `"request"`, `"response"`, `"retry"`."""

_KINDS: Final = ("request", "response", "retry")


class Hooks:
    """A client's hooks, checked."""

    __slots__ = ("request", "response", "retry")

    def __init__(self, given: EventHooks | None) -> None:
        chosen: dict[str, tuple[Hook, ...]] = {}
        if given is not None and not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument(
                f"event_hooks: expected a mapping, got {type(given).__name__}", field="event_hooks"
            )
        for kind, hooks in (given or {}).items():
            if kind not in _KINDS:
                raise InvalidArgument(
                    f"event_hooks: {kind!r} is none of {', '.join(_KINDS)}", field="event_hooks"
                )
            several = (hooks,) if callable(hooks) else hooks
            if not isinstance(several, list | tuple) or not all(map(callable, several)):
                raise InvalidArgument(
                    f"event_hooks: {kind!r} needs a function or a list of them",
                    field="event_hooks",
                )
            chosen[kind] = tuple(several)
        self.request: tuple[Hook, ...] = chosen.get("request", ())
        self.response: tuple[Hook, ...] = chosen.get("response", ())
        self.retry: tuple[Hook, ...] = chosen.get("retry", ())


async def tell(hooks: Sequence[Hook], event: Event) -> None:
    """Call each hook with `event`, and wait for the asynchronous ones."""
    for hook in hooks:
        try:
            result = hook(event)
            if inspect.isawaitable(result):
                await result
        except Exception:
            logger.exception("an event hook failed: %r", hook)


def log_response(event: ResponseEvent) -> None:
    """Log a response at DEBUG."""
    logger.debug(
        "%s %s answered %d in %.3f s",
        event.method,
        event.path,
        event.status_code,
        event.elapsed,
        extra={
            **_parts(event),
            "close_status": event.status_code,
            "close_seconds": event.elapsed,
            "close_request_id": event.request_id,
        },
    )


def log_retry(event: RetryEvent) -> None:
    """Log at INFO that a call is tried again."""
    logger.info(
        "%s %s: %s, trying again in %.2f s",
        event.method,
        event.path,
        event.reason,
        event.wait,
        extra={
            **_parts(event),
            "close_status": event.status_code,
            "close_seconds": event.wait,
        },
    )


def _parts(event: Event) -> dict[str, Any]:
    return {
        "close_operation": event.operation,
        "close_method": event.method,
        "close_path": event.path,
        "close_attempt": event.attempt,
    }
