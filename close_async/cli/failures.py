"""What goes wrong, as one sentence and an exit code that scripts can use."""

from __future__ import annotations

import sys
from typing import Final, cast

DONE: Final = 0
FAILED: Final = 1
"""The call failed, or some records of a job did."""
USAGE: Final = 2
"""The arguments cannot be used; nothing was sent."""
NO_ACCESS: Final = 3
"""There is no key, it is not accepted, or it may not do this."""
INTERRUPTED: Final = 130
"""Ctrl-C."""
CLOSED_PIPE: Final = 141
"""Whoever read the output has gone, as `head` does."""

_NO_KEY: Final = (
    "no API key: set the environment variable CLOSE_API_KEY; keys are made in Close under"
    " Settings > Developer > API Keys"
)


def complain(message: str) -> None:
    """Say on stderr what is wrong."""
    print(f"close-async: {' '.join(message.split())}", file=sys.stderr)


def explained(error: BaseException) -> tuple[str, int]:
    """Return the sentence for an error, and the exit code."""
    from close_async.errors import (
        AuthenticationError,
        CloseError,
        ConnectionFailed,
        InvalidArgument,
        MissingCredentials,
        OAuthError,
        PermissionDeniedError,
        PlanLimitError,
    )

    while isinstance(error, BaseExceptionGroup):
        error = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
    if isinstance(error, MissingCredentials):
        return _NO_KEY, NO_ACCESS
    if isinstance(error, AuthenticationError | OAuthError | PermissionDeniedError | PlanLimitError):
        return str(error), NO_ACCESS
    if isinstance(error, InvalidArgument):
        return str(error), USAGE
    if isinstance(error, ConnectionFailed):
        from close_async.core.settings import base_url_of

        return f"{base_url_of(None)}: {error}", FAILED
    if isinstance(error, CloseError):
        return str(error), FAILED
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename is not None else ""
        return f"{place}{error.strerror or error}", FAILED
    if isinstance(error, ImportError):
        return str(error), FAILED
    return f"{type(error).__name__}: {error} (a fault of this command; --debug shows where)", FAILED
