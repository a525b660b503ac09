"""Calls that leave and come back at given times, for an account that is looked at by itself."""

from __future__ import annotations

from close_async.rate_limits.account import Account
from close_async.rate_limits.group import Group
from close_async.rate_limits.operation import Flight

__all__ = ["Calls", "known"]


class Calls:
    """An account, and calls that leave and come back at given times."""

    def __init__(self) -> None:
        self.account = Account("a")

    def leave(self, name: str = "a", at: float = 10.0, *, bulk: bool = False) -> Flight:
        flight = self.account.queues.try_now(name, "bulk" if bulk else "interactive", at)
        assert flight is not None, f"{name} may not leave at {at}"
        return flight

    def back(
        self, flight: Flight, remaining: int, reset: float, at: float, limit: int = 40
    ) -> None:
        headers = {"ratelimit": f"limit={limit}, remaining={remaining}, reset={reset:.4f}"}
        self.account.observe(flight, 200, headers, None, at)

    def call(
        self, name: str, remaining: int, end: float, at: float, limit: int = 40, took: float = 0.1
    ) -> None:
        """Make a call whose window ends at `end`."""
        self.back(self.leave(name, at), remaining, end - at - took / 2, at + took, limit)

    def group(self, name: str = "a") -> Group:
        return self.account.queues.operations[name].group

    def can(self, name: str, at: float, *, bulk: bool = False) -> bool:
        flight = self.account.queues.try_now(name, "bulk" if bulk else "interactive", at)
        if flight is not None:
            self.account.lose(flight, reached=False, now=at)
        return flight is not None


def known(calls: Calls, *names: str) -> None:
    """Let a server be known to count windows."""
    for name in names:
        calls.call(name, 39, 18.0, 10.0)
    calls.account.queues.rounding.kind = "window"
    for name in names:
        calls.group(name).kind = "window"
