"""What is logged, and how secrets are kept out of logs, errors and representations.

Everything goes to the logger `close_async`. Records carry their parts as attributes
(`close_operation`, `close_method`, `close_path`, `close_attempt`, `close_status`,
`close_seconds`, `close_request_id`), for handlers that write JSON. Queries, bodies and headers
are never logged.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from typing import Final

logger: Final = logging.getLogger("close_async")

MASK: Final = "***"

_CREDENTIALS: Final = re.compile(r"\b(Basic|Bearer)(\s+|%20|\+)[A-Za-z0-9._~+/=%-]+", re.IGNORECASE)


def redact(text: str, secrets: Iterable[str]) -> str:
    """Return `text` with every secret masked, and whatever looks like an authorization header.

    Args:
        text: Something that came from elsewhere and might repeat what was sent.
        secrets: The secrets of this client.
    """
    for secret in secrets:
        text = text.replace(secret, MASK)
    return _CREDENTIALS.sub(rf"\1 {MASK}", text)


def shows_secret(failure: BaseException | None, secrets: Iterable[str]) -> bool:
    """Return whether the text of an exception, or of one that it came from, holds a secret."""
    secrets = tuple(secrets)
    seen: set[int] = set()
    while failure is not None and id(failure) not in seen:
        text = str(failure)
        if redact(text, secrets) != text:
            return True
        seen.add(id(failure))
        failure = failure.__cause__ or failure.__context__
    return False


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
