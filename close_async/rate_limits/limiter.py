"""The rate limiter of one process: all of the allowance, and no 429.

What it believes and why stands on one page, `docs/rate-limits-theory.md`. The decisions are made
by `account`, a state machine that never waits. This module waits: there is no background task. Of
the calls that wait, one, the leader, also watches the clock and lets the others go; when it leaves
or is cancelled, the next one takes over.
"""

from __future__ import annotations

import logging
import math
import os
import threading
import weakref
from collections.abc import Callable, Iterable, Mapping

import anyio

from close_async._base import clock
from close_async._base.loops import current_loop
from close_async.errors import DeadlineExceeded

from .account import Account
from .base import LimitEvent, OnEvent, Permit, Priority, RateLimitsSnapshot
from .operation import Flight, Waiter

__all__ = ["AccountState", "RateLimiter"]

_log = logging.getLogger("close_async")


class _Waiting:
    """A waiting call, and how to wake the task it belongs to, from any thread."""

    __slots__ = ("event", "loop", "sleeps_until", "waiter")

    def __init__(self, waiter: Waiter, loop: object) -> None:
        self.waiter: Waiter = waiter
        self.loop: object = loop
        self.event: anyio.Event = anyio.Event()
        self.sleeps_until: float = -math.inf

    def wake(self, from_loop: object) -> None:
        """Wake the task; do nothing if its event loop is gone."""
        if from_loop is self.loop:
            self.event.set()
            return
        schedule = getattr(self.loop, "call_soon_threadsafe", None) or getattr(
            self.loop, "run_sync_soon", None
        )
        if schedule is not None:
            try:
                schedule(self.event.set)
            except RuntimeError:
                _log.debug("a call that waited for a rate limit is gone with its event loop")

    @property
    def loop_is_gone(self) -> bool:
        """Whether the task can never run again."""
        is_closed = getattr(self.loop, "is_closed", None)
        return bool(is_closed is not None and is_closed())


class AccountState:
    """The account of one key, and the tasks that wait for it.

    Attributes:
        account: what is known, and which calls wait.
        tasks: the tasks behind the calls that wait.
        leader: the one of them that watches the clock.
        listeners: called after calls were let go, or could not be.
    """

    def __init__(self, name: str) -> None:
        self.account: Account = Account(name)
        self.tasks: dict[Waiter, _Waiting] = {}
        self.leader: _Waiting | None = None
        self.listeners: list[Callable[[], None]] = []

    def dispatch(self, loop: object, now: float) -> None:
        """Let go of what may leave, and see to it that someone watches the clock."""
        queues = self.account.queues
        for waiter in queues.dispatch(now):
            waiting = self.tasks.get(waiter)
            if waiting is not None:
                waiting.wake(loop)
        leader = self.leader
        if leader is None or leader.waiter.gone:
            self.leader = leader = next(
                (task for task in self.tasks.values() if not task.waiter.gone), None
            )
            if leader is not None and leader.sleeps_until > queues.ask_at:
                leader.wake(loop)
        elif queues.ask_at < leader.sleeps_until:
            leader.wake(loop)
        for listener in tuple(self.listeners):
            listener()

    def clear_dead(self, loop: object) -> None:
        """Drop the calls whose event loop was closed while they waited."""
        if self.leader is None or self.leader.loop is loop:
            return
        dead = [task for task in self.tasks.values() if task.loop_is_gone]
        for task in dead:
            self.account.queues.abandon(task.waiter)
            del self.tasks[task.waiter]
        if self.leader in dead:
            self.leader = None


class _Permit:
    """The right to send one request, given by a `RateLimiter`."""

    __slots__ = ("_flight", "_limiter", "_state")

    def __init__(self, limiter: RateLimiter, state: AccountState, flight: Flight) -> None:
        self._limiter = limiter
        self._state = state
        self._flight = flight

    def observe(self, status: int, headers: Mapping[str, str], body: object = None) -> None:
        """Tell the limiter the response; `release` follows.

        Args:
            status: the HTTP status.
            headers: the response's headers, their names in lower case.
            body: the decoded body of a 429, if it was JSON.
        """
        if not self._flight.over:
            self._limiter.observed(self._state, self._flight, status, headers, body)

    def release(self) -> None:
        """End the request; without `observe`, it may or may not have reached the server."""
        self._limiter.released(self._state, self._flight, reached=True)

    def cancel(self) -> None:
        """End the request that certainly never left, as when no connection was made."""
        self._limiter.released(self._state, self._flight, reached=False)


class RateLimiter:
    """Keeps the calls of one process within the rate limits, per endpoint group and key.

    One limiter may serve several clients, event loops and threads; made at import time, it works
    in whichever loop uses it, also after `fork`.

    Args:
        on_event: called with a `GroupLearnt` or a `Refused`, once the call that learnt it is over
            for the limiter, so that it may make calls of its own.

    https://developer.close.com/topics/rate-limits/
    """

    def __init__(self, *, on_event: OnEvent | None = None) -> None:
        self._on_event = on_event
        self._states: dict[str, AccountState] = {}
        self.lock: threading.RLock = threading.RLock()
        _limiters.add(self)

    async def acquire(
        self,
        operation: str,
        *,
        account: str,
        priority: Priority = "interactive",
        deadline: float | None = None,
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
        state = self._states.get(account) or self.state_of(account)
        queues = state.account.queues
        if not queues.waiting:
            with self.lock:
                flight = queues.try_now(operation, priority, clock.monotonic())
            if flight is not None:
                return _Permit(self, state, flight)
        return _Permit(self, state, await self._wait(state, operation, priority, deadline))

    def snapshot(self) -> RateLimitsSnapshot:
        """Return what is known about limits at this moment."""
        now = clock.monotonic()
        with self.lock:
            return RateLimitsSnapshot(
                tuple(state.account.snapshot(now) for state in self._states.values())
            )

    async def aclose(self) -> None:
        """Do nothing: a limiter of one process holds nothing that needs closing."""

    def state_of(self, account: str) -> AccountState:
        """Return what is known of one key."""
        state = self._states.get(account)
        return (
            state if state is not None else self._states.setdefault(account, AccountState(account))
        )

    async def _wait(
        self, state: AccountState, operation: str, priority: Priority, deadline: float | None
    ) -> Flight:
        queues = state.account.queues
        loop = current_loop()
        now = clock.monotonic()
        with self.lock:
            state.clear_dead(loop)
            waiter = queues.enqueue(operation, priority, deadline)
            waiting = state.tasks[waiter] = _Waiting(waiter, loop)
            state.dispatch(loop, now)
            if deadline is not None and not waiter.gone:
                wait = queues.least_wait(waiter, now)
                if now + wait > deadline:
                    queues.abandon(waiter)
                    waiter.wait = wait
        try:
            while not waiter.gone:
                self._warn(state)
                await self._sleep(state, waiting, deadline)
                now = clock.monotonic()
                with self.lock:
                    state.dispatch(loop, now)
                    if deadline is not None and now >= deadline and not waiter.gone:
                        waiter.wait = queues.next_chance(waiter, now)
                        queues.abandon(waiter)
        except BaseException:
            with self.lock:
                queues.abandon(waiter)
                if waiter.flight is not None:
                    state.account.lose(waiter.flight, reached=False, now=clock.monotonic())
            raise
        finally:
            with self.lock:
                state.tasks.pop(waiter, None)
                if state.leader is waiting:
                    state.leader = None
                if waiter.flight is None or state.leader is None:
                    state.dispatch(loop, clock.monotonic())
        if waiter.flight is None:
            left = max(0.0, (deadline or 0.0) - clock.monotonic())
            raise _refusal(operation, waiter.wait or 0.0, left)
        return waiter.flight

    async def _sleep(self, state: AccountState, waiting: _Waiting, deadline: float | None) -> None:
        """Sleep until woken, until the deadline, or as the leader until the time to ask again."""
        if waiting.event.is_set():
            waiting.event = anyio.Event()
            return
        until = math.inf if deadline is None else deadline
        if state.leader is None:
            state.leader = waiting
        if state.leader is waiting:
            until = min(until, state.account.queues.ask_at)
        waiting.sleeps_until = until
        if until == math.inf:
            await waiting.event.wait()
        else:
            with clock.deadline_scope(until):
                await waiting.event.wait()
        waiting.sleeps_until = -math.inf
        if waiting.event.is_set():
            waiting.event = anyio.Event()

    def _warn(self, state: AccountState) -> None:
        """Say once that calls will stand still for long."""
        standstill = state.account.queues.standstill
        if standstill is not None:
            state.account.queues.standstill = None
            _log.warning(
                "%s waits for %.0f s, as what shares its rate limit does: it is used up until then",
                *standstill,
            )

    def observed(
        self,
        state: AccountState,
        flight: Flight,
        status: int,
        headers: Mapping[str, str],
        body: object,
    ) -> None:
        """Take in the response to a call of this limiter's own permits."""
        with self.lock:
            state.account.observe(flight, status, headers, body, clock.monotonic())
            if state.account.queues.waiting:
                state.dispatch(_loop_or_none(), clock.monotonic())

    def released(self, state: AccountState, flight: Flight, reached: bool) -> None:
        """Take in the end of a call of this limiter's own permits, and tell what it taught."""
        events: list[LimitEvent] = []
        if not flight.over or state.account.events:
            with self.lock:
                state.account.lose(flight, reached, clock.monotonic())
                if state.account.queues.waiting:
                    state.dispatch(_loop_or_none(), clock.monotonic())
                events, state.account.events = state.account.events, []
        self._warn(state)
        if events and self._on_event is not None:
            for event in events:
                try:
                    self._on_event(event)
                except Exception:
                    _log.exception("the on_event callback of the rate limiter failed")

    def after_fork(self) -> None:
        """Start without the parent's waiting calls, and with a lock that nobody holds."""
        self.lock = threading.RLock()
        for state in self._states.values():
            state.tasks.clear()
            state.leader = None
            state.account.queues.forget_calls()


_limiters: weakref.WeakSet[RateLimiter] = weakref.WeakSet()


def _after_fork(limiters: Iterable[RateLimiter] = _limiters) -> None:
    for limiter in limiters:
        limiter.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _loop_or_none() -> object:
    try:
        return current_loop()
    except (RuntimeError, ImportError):
        return None


def _refusal(operation: str, wait: float, left: float) -> DeadlineExceeded:
    """Return the error for a call that would have to wait too long.

    Args:
        operation: method and path template.
        wait: seconds that it would have to wait.
        left: seconds until its deadline.
    """
    return DeadlineExceeded(
        f"{operation} would wait {wait:.2f} s for the rate limit, "
        f"and {left:.2f} s are left before its deadline",
        retry_after=wait,
    )
