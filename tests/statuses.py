"""Counts the responses that a client gets."""

from __future__ import annotations

from collections import Counter

from close_async.core.hooks import ResponseEvent


class Statuses:
    """Counts responses by status."""

    def __init__(self) -> None:
        self.count: Counter[int] = Counter()

    def __call__(self, event: ResponseEvent) -> None:
        self.count[event.status_code] += 1
