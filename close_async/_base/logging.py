"""What is logged.

Everything goes to the logger `close_async`. Records carry their parts as attributes
(`close_operation`, `close_method`, `close_path`, `close_attempt`, `close_status`,
`close_seconds`, `close_request_id`), for handlers that write JSON. Queries, bodies and headers
are never logged.
"""

from __future__ import annotations

import logging
from typing import Final

logger: Final = logging.getLogger("close_async")


def log_response(
    operation: str | None,
    method: str,
    path: str,
    attempt: int,
    *,
    status: int,
    seconds: float,
    request_id: str | None,
) -> None:
    """Log a response at DEBUG; the caller has checked that somebody listens."""
    logger.debug(
        "%s %s answered %d in %.3f s",
        method,
        path,
        status,
        seconds,
        extra={
            "close_operation": operation,
            "close_method": method,
            "close_path": path,
            "close_attempt": attempt,
            "close_status": status,
            "close_seconds": seconds,
            "close_request_id": request_id,
        },
    )


def log_retry(
    operation: str | None,
    method: str,
    path: str,
    attempt: int,
    *,
    reason: str,
    wait: float,
    status: int | None,
) -> None:
    """Log at INFO that a call is tried again."""
    logger.info(
        "%s %s: %s, trying again in %.2f s",
        method,
        path,
        reason,
        wait,
        extra={
            "close_operation": operation,
            "close_method": method,
            "close_path": path,
            "close_attempt": attempt,
            "close_status": status,
            "close_seconds": wait,
        },
    )
