"""What one process knows of the limits it shares: whether it does, with how many, under which name.

All event loops of a process have it in common, and with it the local limiter that learns from
every answer and takes over when Redis is gone.
"""

from __future__ import annotations

import logging
import os
import secrets
import weakref
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from close_async.rate_limits.base import (
    AccountLimits,
    GroupLimits,
    OnEvent,
    RateLimitsSnapshot,
)
from close_async.rate_limits.limiter import RateLimiter

if TYPE_CHECKING:
    from close_async.rate_limits.redis_courier import Courier

__all__ = ["Sharing"]

_log: Final = logging.getLogger("close_async")


class Sharing:
    """Whether limits are shared at this moment, and what is needed to go on without.

    Attributes:
        local: learns from every answer, and decides alone while Redis is gone.
        alone: whether Redis is gone.
        pairs: by account, which operations Redis has told apart or taken together, to be given
            back to a Redis that has lost it: by one operation and the other.
        silence: seconds after which a process that was not heard of counts as dead.
        couriers: who carries calls to Redis, for all keys and event loops.
    """

    __slots__ = ("_name", "_pid", "_processes", "alone", "couriers", "local", "pairs", "silence")

    def __init__(self, on_event: OnEvent | None, silence: float) -> None:
        self.local: RateLimiter = RateLimiter(on_event=on_event)
        self.alone: bool = False
        self.silence: float = silence
        self.pairs: dict[str, dict[str, dict[str, float]]] = {}
        self.couriers: weakref.WeakSet[Courier] = weakref.WeakSet()
        self._processes: dict[str, int] = {}
        self._name = ""
        self._pid = 0

    @property
    def process(self) -> str:
        """What this process is called in Redis.

        Another name after `fork`, and after Redis was gone: calls that ended meanwhile were never
        reported, and expire with the old name.
        """
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._name = secrets.token_hex(8)
        return self._name

    def heard(self, account: str, processes: int) -> None:
        """Note how many processes share a key, for when Redis is gone."""
        self._processes[account] = max(1, processes)

    def lost(self, error: Exception) -> None:
        """Go on alone with this process's share, and say so once."""
        self._pid = 0
        if self.alone:
            return
        self.alone = True
        for account, processes in self._processes.items():
            self.local.set_share(account, 1.0 / processes)
        _log.warning(
            "Redis does not answer (%s): each process keeps to its last known share of the "
            "rate limits until it does",
            type(error).__name__,
        )

    def found(self) -> None:
        """Share again, and say so once."""
        if not self.alone:
            return
        self.alone = False
        for account in self._processes:
            self.local.set_share(account, 1.0)
        _log.info("Redis answers again: the rate limits are shared")

    def snapshot(self) -> RateLimitsSnapshot:
        """Return what this process knows, with its calls that wait for Redis."""
        waiting: dict[str, Counter[str]] = {}
        for courier in tuple(self.couriers):
            waiting.setdefault(courier.account, Counter()).update(courier.waiting())
        accounts = {account.account: account for account in self.local.snapshot().accounts}
        for name, counts in waiting.items():
            known = accounts.get(name, AccountLimits(name, (), (), 0))
            accounts[name] = replace(known, groups=_with_waiting(known.groups, counts))
        return RateLimitsSnapshot(tuple(accounts.values()), shared=not self.alone)


def _with_waiting(groups: tuple[GroupLimits, ...], counts: Counter[str]) -> tuple[GroupLimits, ...]:
    known = {member for group in groups for member in group.members}
    return (
        *(
            replace(group, waiting=group.waiting + sum(counts[name] for name in group.members))
            for group in groups
        ),
        *(
            GroupLimits((name,), None, None, None, None, None, count, 0, ())
            for name, count in sorted(counts.items())
            if count and name not in known
        ),
    )
