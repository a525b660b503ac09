"""What the client and a rate limiter agree on: acquire a permit, send, tell the response, release.

A limiter is anything that satisfies `Limiter`. Two come with the package: `RateLimiter`, for one
process, and `RedisRateLimiter`, for several.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

__all__ = [
    "AccountLimits",
    "GroupLearnt",
    "GroupLimits",
    "LimitEvent",
    "Limiter",
    "OnEvent",
    "OperationHeld",
    "Permit",
    "Priority",
    "RateLimitsSnapshot",
    "Refused",
]

Priority: TypeAlias = Literal["interactive", "bulk"]
"""Who a call is for: a person who waits, or a job that has time."""


class Permit(Protocol):
    """The right to send one request, to be given back exactly once."""

    def observe(self, status: int, headers: Mapping[str, str], body: object = None) -> None:
        """Tell the limiter the response; `release` follows.

        Args:
            status: the HTTP status.
            headers: the response's headers, their names in lower case.
            body: the decoded body of a 429, if it was JSON.
        """

    def release(self) -> None:
        """End the request; without `observe`, it may or may not have reached the server."""

    def cancel(self) -> None:
        """End the request that certainly never left, as when no connection was made."""


class Limiter(Protocol):
    """Decides when a request may be sent."""

    async def acquire(
        self, operation: str, *, account: str, priority: Priority, deadline: float | None
    ) -> Permit:
        """Wait until one request of this operation may be sent.

        Args:
            operation: method and path template, as in "GET /lead/{id}/".
            account: a hash that stands for the key, never the key.
            priority: "interactive" calls go before "bulk" calls.
            deadline: when the call must be over, on the package's monotonic clock, in seconds.

        Raises:
            DeadlineExceeded: as soon as it is certain that the wait would pass the deadline.
        """
        ...

    def snapshot(self) -> RateLimitsSnapshot:
        """Return what is known about limits at this moment."""
        ...

    async def aclose(self) -> None:
        """Let go of what the limiter holds: connections, never permits."""


@dataclass(frozen=True, slots=True)
class GroupLimits:
    """One endpoint group, as far as it is known.

    Args:
        members: the operations in it, sorted.
        limit: calls per window, None before the first response that tells it.
        remaining: calls left in the current window, not counting those in flight.
        reset: seconds until the window ends, None while no window is known to run.
        window: the window's length in seconds, as far as seen.
        kind: "window" or "bucket" (refilled steadily), None until shown.
        waiting: calls that wait for this group.
        in_flight: calls sent and not over yet.
        may_share: further operations that could turn out to belong to this group.
    """

    members: tuple[str, ...]
    limit: int | None
    remaining: int | None
    reset: float | None
    window: float | None
    kind: Literal["window", "bucket"] | None
    waiting: int
    in_flight: int
    may_share: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OperationHeld:
    """One operation with a limit of its own, which no header announces.

    Args:
        operation: method and path template.
        limit: calls per window that were taken before it refused.
        window: the window's length in seconds, as far as it can be told.
        reset: seconds until it takes calls again, None if it does now.
    """

    operation: str
    limit: int | None
    window: float | None
    reset: float | None


@dataclass(frozen=True, slots=True)
class AccountLimits:
    """All endpoint groups of one key.

    Args:
        account: the hash that stands for the key.
        groups: the groups, those with most members first.
        held: the operations with stricter limits of their own.
        refused: 429 responses so far.
    """

    account: str
    groups: tuple[GroupLimits, ...]
    held: tuple[OperationHeld, ...]
    refused: int


@dataclass(frozen=True, slots=True)
class RateLimitsSnapshot:
    """What a limiter knows at one moment.

    Args:
        accounts: one entry per key that was used.
        shared: whether the state is shared with other processes at this moment.
    """

    accounts: tuple[AccountLimits, ...]
    shared: bool = False

    @property
    def groups(self) -> tuple[GroupLimits, ...]:
        """The groups of all keys."""
        return tuple(group for account in self.accounts for group in account.groups)


@dataclass(frozen=True, slots=True)
class GroupLearnt:
    """An endpoint group became known, or gained or lost members.

    Args:
        account: the hash that stands for the key.
        members: the operations that are now known to share the group, sorted.
        limit: calls per window, if told.
    """

    account: str
    members: tuple[str, ...]
    limit: int | None


@dataclass(frozen=True, slots=True)
class Refused:
    """The server answered 429.

    Args:
        account: the hash that stands for the key.
        operation: method and path template of the call.
        wait: seconds until the operation is tried again.
        group: the server's own identifier of the endpoint group, if it gave one.
        scope: "key" or "org", if the response said whose limit was hit.
    """

    account: str
    operation: str
    wait: float
    group: str | None
    scope: str | None


LimitEvent: TypeAlias = GroupLearnt | Refused
OnEvent: TypeAlias = Callable[[LimitEvent], None]
