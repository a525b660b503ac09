"""The right to send one request, given by Redis; what became of it goes with a later question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from close_async._base import clock
from close_async.rate_limits.headers import parse_rate_limit, parse_refusal

if TYPE_CHECKING:
    from close_async.rate_limits.accounts import Flight
    from close_async.rate_limits.redis_courier import Courier

__all__ = ["RedisPermit"]


class RedisPermit:
    """The right to send one request, given by Redis."""

    __slots__ = ("_courier", "_flight", "_over", "_process", "_report", "_sent")

    def __init__(
        self,
        courier: Courier,
        flight: Flight,
        operation: str,
        process: str,
        over: int,
        left_in: str,
    ) -> None:
        self._courier = courier
        self._flight = flight
        self._process = process
        self._over = False
        self._sent = clock.monotonic()
        self._report: dict[str, Any] = {
            "operation": operation,
            "over": over,
            "slice": left_in,
            "kind": "lost",
        }

    def observe(self, status: int, headers: Mapping[str, str], body: object = None) -> None:
        """Tell the limiter the answer; `release` follows.

        Args:
            status: the HTTP status.
            headers: the answer's headers, their names in lower case.
            body: the decoded body of a 429, if it was JSON.
        """
        if self._over:
            return
        self._courier.learn(self._flight, status, headers, body)
        state = parse_rate_limit(headers)
        report = self._report
        if status == 429:
            refusal = parse_refusal(headers, body)
            if refusal.edge:
                report.update(kind="edge", wait=refusal.pause)
            elif state is not None and state.remaining == 0:
                report.update(kind="refused", limit=state.limit, reset=state.reset)
            else:
                span = self._courier.span_of(report["operation"])
                report.update(kind="held", wait=refusal.pause, span=span)
        elif state is not None:
            report.update(
                kind="read", limit=state.limit, remaining=state.remaining, reset=state.reset
            )
        else:
            report["kind"] = "silent"
        self._finish()

    def release(self) -> None:
        """End the request; without `observe`, it may or may not have reached the server."""
        if not self._over:
            self._courier.lose(self._flight, reached=True)
            self._finish()

    def cancel(self) -> None:
        """End the request that certainly never left."""
        if not self._over:
            self._courier.lose(self._flight, reached=False)
            self._report["kind"] = "cancelled"
            self._finish()

    def _finish(self) -> None:
        self._over = True
        self._report["sent"] = self._sent
        self._report["received"] = clock.monotonic()
        self._courier.report(self._report, self._process)
