"""Errors of Close as responses of a web application.

| error | status |
|---|---|
| `NotFoundError` | 404 |
| no room before the deadline, and 429 | 503, with `retry-after` |
| `InvalidArgument`: what was given cannot be sent | 400 |
| all others | 502 |

The responses say nothing of the call: that is in the log.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from close_async._base.logging import logger
from close_async.errors import (
    CloseError,
    DeadlineExceeded,
    InvalidArgument,
    MissingCredentials,
    NotFoundError,
    RateLimitError,
)

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

RETRY_AFTER: Final = 1
"""Seconds for `retry-after` where Close did not say; also the least."""


class HttpError(NamedTuple):
    """The response to an error.

    Attributes:
        status: The HTTP status.
        detail: What the client is told.
        retry_after: Seconds for a `retry-after` header, or `None` for no header.
    """

    status: int
    detail: str
    retry_after: int | None = None

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the response, beside its type and length."""
        return {} if self.retry_after is None else {"retry-after": str(self.retry_after)}


_FAILED: Final = HttpError(502, "Close could not be asked")


def http_error(error: CloseError) -> HttpError:
    """Return the response of a web application to an error."""
    if isinstance(error, NotFoundError):
        return HttpError(404, "Not found in Close")
    if isinstance(error, DeadlineExceeded | RateLimitError):
        no_room = error.retry_after is not None or isinstance(error, RateLimitError)
        return _busy(error.retry_after) if no_room else _FAILED
    if isinstance(error, InvalidArgument) and not isinstance(error, MissingCredentials):
        return HttpError(400, error.message)
    return _FAILED


def _busy(seconds: float | None) -> HttpError:
    wait = RETRY_AFTER if seconds is None else max(RETRY_AFTER, math.ceil(seconds))
    return HttpError(503, "Close takes no more calls at this moment", wait)


def handle_errors(app: Any) -> None:
    """Let a FastAPI or Starlette application answer errors of Close: `handle_errors(app)`.

    Args:
        app: The application.
    """
    app.add_exception_handler(CloseError, _respond)


async def _respond(_request: Request, error: Exception) -> Response:
    from starlette.responses import JSONResponse

    if not isinstance(error, CloseError):
        raise error
    response = http_error(error)
    if response.status == 502:
        logger.error("A call of Close failed: %s", error)
    else:
        logger.info("A call of Close was answered with %d: %s", response.status, error)
    return JSONResponse({"detail": response.detail}, response.status, response.headers)
