"""The client as the rooms below it see it: what walks and jobs ask of whoever makes their calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from .operations import Caller

if TYPE_CHECKING:
    from typing import Self

    from close_async.rate_limits.base import Priority

    from .sender import Sender


class Client(Caller, Protocol):
    """What makes calls, shares its connections and limits, and can be had with other options."""

    @property
    def shared(self) -> Sender:
        """What all views of a client have in common; what is cached for them hangs on it."""
        ...

    def with_options(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        headers: Mapping[str, str] | None = ...,
        priority: Priority | None = ...,
    ) -> Self:
        """Return a client with other settings that shares connections, limits and budget."""
        ...

    def without_default_timeout(self) -> Self:
        """Return a client for walks, which have no deadline unless one was asked for."""
        ...
