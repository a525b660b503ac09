"""The rate limiter of one process: all of the allowance, and no 429.

What is known. Close counts the calls of each key per endpoint group: a set of operations, each a
method and a path. A group takes so many calls per window. Most answers carry a `RateLimit` header
that tells the limit, the calls remaining and the seconds until the window ends.

What is secret. Which operations form a group; whether windows start at a group's first call, or
at round times, or whether there is no window but a bucket that fills steadily; how `reset` is
rounded; how many calls are made by other programs with the same key; and limits of single
operations, stricter than their group's, of which nothing is told before a 429.

What each header means, and does not. `remaining` was true when the server answered, not when the
answer arrives: calls in flight may or may not be in it, so they are taken off until the smallest
`remaining` of the window has been seen. `reset` places the end of the window between two moments,
as far apart as the call took (and as rounding took off), and every answer narrows that
(`edges`). Within a window `remaining` never grows; where it does, the "window" is a bucket, and
how fast it grows is counted, not guessed. The trio `ratelimit-limit/-remaining/-reset` belongs to
another limiter at the edge, which knows no groups; it counts only on a 429 that shows its
`ratelimit-remaining: 0`.

What follows from that.

- Before the first answer only a few calls leave. The first answer of a window lets go of all that
  the window takes. A new window is opened by one call, whose answer tells what the window holds:
  nothing has to be assumed about it, and waiting one answer wastes nothing of a window.
- An operation that is new may belong to any group, so its calls count in all of them, and it
  needs room in all of them, until answers prove it apart (`placing`). Its first call goes before
  all others, and after a window and a half even if that room is not certain: it must not starve.
- The next window should be opened the moment the last one ends, which is known only to lie in an
  interval. While more calls wait than the window takes, its last few are kept and sent one after
  the other across that interval: each one either still fits the old window or opens the new one,
  and neither can be refused. Where they land also shows how `reset` is rounded.
- A bucket that is used like a window never shows that it has gained calls, so the last call waits
  until its answer can show it, as long as that is not known (`refills`).
- An answer that is lost may have been counted: it is taken off until a later answer includes it.
- What others on the key take is measured from what is missing between two readings, once it is
  certain that they are there, and as many calls are kept for them as they will make until the next
  reading (`others`).
- A limit that no header announces would refuse all calls that its group has left. So of the calls
  of an operation beyond what was certainly taken in a window before, only a few are under way at a
  time: two, and a quarter of what was taken (`own_limits`).

What can go wrong. Others on the key may take more than they did so far, and a hidden limit shows
itself only by a 429; then the call waits as told and is sent again, and whatever can be learnt from
the 429 is learnt. A header that tells nonsense is ignored.

The decisions are made by `accounts`, a state machine that never waits. This module waits: there
is no background task. Of the calls that wait, one, the leader, also watches the clock and lets
the others go; when it leaves or is cancelled, the next one takes over.
"""

from __future__ import annotations

import logging
import math
import os
import threading
import weakref
from collections.abc import Iterable, Mapping

import anyio

from close_async._base import clock
from close_async._base.loops import current_loop
from close_async.errors import DeadlineExceeded
from close_async.rate_limits.accounts import Account, Flight, Waiter
from close_async.rate_limits.base import OnEvent, Permit, Priority, RateLimitsSnapshot

__all__ = ["RateLimiter", "refusal"]

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


class _Desk:
    """The account of one key, and the tasks that wait at it."""

    __slots__ = ("account", "leader", "tasks")

    def __init__(self, name: str) -> None:
        self.account: Account = Account(name)
        self.tasks: dict[Waiter, _Waiting] = {}
        self.leader: _Waiting | None = None


class LocalPermit:
    """The right to send one request, given by a `RateLimiter`."""

    __slots__ = ("_desk", "_flight", "_limiter")

    def __init__(self, limiter: RateLimiter, desk: _Desk, flight: Flight) -> None:
        self._limiter = limiter
        self._desk = desk
        self._flight = flight

    def observe(self, status: int, headers: Mapping[str, str], body: object = None) -> None:
        """Tell the limiter the answer; `release` follows.

        Args:
            status: the HTTP status.
            headers: the answer's headers, their names in lower case.
            body: the decoded body of a 429, if it was JSON.
        """
        if not self._flight.over:
            self._limiter.observed(self._desk, self._flight, status, headers, body)

    def release(self) -> None:
        """End the request; without `observe`, it may or may not have reached the server."""
        self._limiter.released(self._desk, self._flight, reached=True)

    def cancel(self) -> None:
        """End the request that certainly never left, as when no connection was made."""
        self._limiter.released(self._desk, self._flight, reached=False)


class RateLimiter:
    """Keeps the calls of one process within the rate limits, per endpoint group and key.

    One limiter may serve several clients, event loops and threads; made at import time, it works
    in whichever loop uses it, also after `fork`.

    Args:
        on_event: called, in the task that learnt it, with a `GroupLearnt` or a `Refused`.

    https://developer.close.com/topics/rate-limits/
    """

    def __init__(self, *, on_event: OnEvent | None = None) -> None:
        self._on_event = on_event
        self._desks: dict[str, _Desk] = {}
        self._lock = threading.RLock()
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
            DeadlineExceeded: at once, if the wait would pass the deadline.
        """
        desk = self._desks.get(account) or self._desk(account)
        if not desk.account.waiting:
            with self._lock:
                flight = desk.account.try_now(operation, priority, clock.monotonic())
            if flight is not None:
                return LocalPermit(self, desk, flight)
        return LocalPermit(self, desk, await self._wait(desk, operation, priority, deadline))

    def snapshot(self) -> RateLimitsSnapshot:
        """Return what is known about limits at this moment."""
        now = clock.monotonic()
        with self._lock:
            return RateLimitsSnapshot(
                tuple(desk.account.snapshot(now) for desk in self._desks.values())
            )

    async def aclose(self) -> None:
        """Do nothing: a limiter of one process holds nothing that needs closing."""

    def depart(self, account: str, operation: str) -> Flight:
        """Count a call that another limiter has let go, so as to learn from its answer."""
        with self._lock:
            return self._desk(account).account.depart(operation, clock.monotonic())

    def observe_elsewhere(
        self, account: str, flight: Flight, status: int, headers: Mapping[str, str], body: object
    ) -> None:
        """Take in the answer to a call that another limiter has let go."""
        if not flight.over:
            self.observed(self._desk(account), flight, status, headers, body)

    def lose_elsewhere(self, account: str, flight: Flight, reached: bool) -> None:
        """Take in that a call which another limiter has let go was not answered."""
        self.released(self._desk(account), flight, reached)

    def span_of(self, account: str, operation: str) -> float | None:
        """Return the length of an operation's window in seconds, as far as seen."""
        with self._lock:
            return self._desk(account).account.span_of(operation)

    def rounding_of(self, account: str) -> tuple[float, float, bool]:
        """Return how early and how late a window may end, and whether there are windows at all."""
        rounding = self._desk(account).account.rounding
        return rounding.early, rounding.late, rounding.kind == "window"

    def set_share(self, account: str, share: float) -> None:
        """Keep to this part of every window, as one process of several."""
        self._desk(account).account.rounding.share = share

    def _desk(self, account: str) -> _Desk:
        desk = self._desks.get(account)
        return desk if desk is not None else self._desks.setdefault(account, _Desk(account))

    async def _wait(
        self, desk: _Desk, operation: str, priority: Priority, deadline: float | None
    ) -> Flight:
        account = desk.account
        loop = current_loop()
        now = clock.monotonic()
        with self._lock:
            self._clear_dead(desk, loop)
            waiter = account.enqueue(operation, priority, deadline)
            waiting = desk.tasks[waiter] = _Waiting(waiter, loop)
            self._pump(desk, loop, now)
            if deadline is not None and not waiter.gone:
                wait = account.least_wait(waiter, now)
                if now + wait > deadline:
                    account.abandon(waiter)
                    waiter.wait = wait
        try:
            while not waiter.gone:
                await self._sleep(desk, waiting, deadline)
                now = clock.monotonic()
                with self._lock:
                    self._pump(desk, loop, now)
                    if deadline is not None and now >= deadline and not waiter.gone:
                        waiter.wait = account.least_wait(waiter, now)
                        account.abandon(waiter)
        except BaseException:
            with self._lock:
                account.abandon(waiter)
                if waiter.flight is not None:
                    account.lose(waiter.flight, reached=False, now=clock.monotonic())
            raise
        finally:
            with self._lock:
                desk.tasks.pop(waiter, None)
                if desk.leader is waiting:
                    desk.leader = None
                if waiter.flight is None or desk.leader is None:
                    self._pump(desk, loop, clock.monotonic())
        if waiter.flight is None:
            left = max(0.0, (deadline or 0.0) - clock.monotonic())
            raise refusal(operation, waiter.wait or 0.0, left)
        return waiter.flight

    async def _sleep(self, desk: _Desk, waiting: _Waiting, deadline: float | None) -> None:
        """Sleep until woken, until the deadline, or as the leader until the time to ask again."""
        if waiting.event.is_set():
            waiting.event = anyio.Event()
            return
        until = math.inf if deadline is None else deadline
        if desk.leader is None:
            desk.leader = waiting
        if desk.leader is waiting:
            until = min(until, desk.account.ask_at)
        waiting.sleeps_until = until
        if until == math.inf:
            await waiting.event.wait()
        else:
            with clock.deadline_scope(until):
                await waiting.event.wait()
        waiting.sleeps_until = -math.inf
        if waiting.event.is_set():
            waiting.event = anyio.Event()

    def _pump(self, desk: _Desk, loop: object, now: float) -> None:
        """Let go of what may leave, and see to it that someone watches the clock."""
        for waiter in desk.account.pump(now):
            waiting = desk.tasks.get(waiter)
            if waiting is not None:
                waiting.wake(loop)
        leader = desk.leader
        if leader is None or leader.waiter.gone:
            desk.leader = leader = next(
                (task for task in desk.tasks.values() if not task.waiter.gone), None
            )
            if leader is not None and leader.sleeps_until > desk.account.ask_at:
                leader.wake(loop)
        elif desk.account.ask_at < leader.sleeps_until:
            leader.wake(loop)

    def observed(
        self,
        desk: _Desk,
        flight: Flight,
        status: int,
        headers: Mapping[str, str],
        body: object,
    ) -> None:
        """Take in the answer to a call of this limiter's own permits."""
        with self._lock:
            desk.account.observe(flight, status, headers, body, clock.monotonic())
            events, desk.account.events = desk.account.events, []
            if desk.account.waiting:
                self._pump(desk, _loop_or_none(), clock.monotonic())
        if events and self._on_event is not None:
            for event in events:
                try:
                    self._on_event(event)
                except Exception:
                    _log.exception("the on_event callback of the rate limiter failed")

    def released(self, desk: _Desk, flight: Flight, reached: bool) -> None:
        """Take in the end of a call of this limiter's own permits."""
        if flight.over:
            return
        with self._lock:
            desk.account.lose(flight, reached, clock.monotonic())
            if desk.account.waiting:
                self._pump(desk, _loop_or_none(), clock.monotonic())

    def _clear_dead(self, desk: _Desk, loop: object) -> None:
        """Drop the calls whose event loop was closed while they waited."""
        if desk.leader is None or desk.leader.loop is loop:
            return
        dead = [task for task in desk.tasks.values() if task.loop_is_gone]
        for task in dead:
            desk.account.abandon(task.waiter)
            del desk.tasks[task.waiter]
        if desk.leader in dead:
            desk.leader = None

    def after_fork(self) -> None:
        """Start without the parent's waiting calls, and with a lock that nobody holds."""
        self._lock = threading.RLock()
        for desk in self._desks.values():
            desk.tasks.clear()
            desk.leader = None
            desk.account.forget_calls()


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


def refusal(operation: str, wait: float, left: float) -> DeadlineExceeded:
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
