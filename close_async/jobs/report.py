"""Counting a job's outcomes while it runs, and the report it ends with."""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from close_async._base import clock
from close_async._base.logging import logger
from close_async.core.work import Work
from close_async.errors import CloseError

from .outcomes import STATUSES, Outcome, Status

KEPT: Final = 1_000
"""Failed outcomes, and unsure ones, that a report keeps; a journal has all of them."""

PROGRESS_INTERVAL: Final = 0.1
"""Seconds between two calls of `progress` at least."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is.

    Attributes:
        name: The job's name.
        total: How many items there are; `None` while nobody knows.
        done: Items carried out.
        unchanged: Items for which nothing had to be sent.
        skipped: Items left out, those that an earlier run did among them.
        failed: Items that failed.
        unsure: Items that may or may not have been carried out.
        calls: Requests sent, retries included.
        rate_limited: How many of them were refused with 429.
        seconds: Since the job began.
    """

    name: str
    total: int | None
    done: int
    unchanged: int
    skipped: int
    failed: int
    unsure: int
    calls: int
    rate_limited: int
    seconds: float

    @property
    def ended(self) -> int:
        """Items that have ended, in whatever way."""
        return self.done + self.unchanged + self.skipped + self.failed + self.unsure


ProgressCallback: TypeAlias = Callable[[Progress], Awaitable[None] | None]
"""What `progress=` takes; it may be asynchronous."""


@dataclass(slots=True)
class JobReport:
    """What became of a job; printing it gives a small table.

    Attributes:
        name: The job's name.
        done: Items carried out.
        unchanged: Items for which nothing had to be sent.
        skipped: Items left out, those that an earlier run did among them.
        failed: Items that failed; the next run on the same journal tries them again.
        unsure: Items that may or may not have been carried out.
        calls: Requests sent, retries included.
        rate_limited: How many of them were refused with 429.
        retries: How many were sent again for another reason.
        seconds: How long it took.
        interrupted: Whether it was stopped before its end.
        failures: The first 1,000 failed outcomes.
        doubts: The first 1,000 unsure outcomes.
        counts: What the kind of job counts besides, by name.
        notes: What the kind of job says besides, in sentences.
    """

    name: str
    done: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: int = 0
    unsure: int = 0
    calls: int = 0
    rate_limited: int = 0
    retries: int = 0
    seconds: float = 0.0
    interrupted: bool = False
    failures: list[Outcome[Any, Any]] = field(default_factory=list[Outcome[Any, Any]])
    doubts: list[Outcome[Any, Any]] = field(default_factory=list[Outcome[Any, Any]])
    counts: dict[str, int] = field(default_factory=dict[str, int])
    notes: list[str] = field(default_factory=list[str])

    @property
    def ok(self) -> bool:
        """Whether the job came to its end and nothing failed or is unsure."""
        return not (self.failed or self.unsure or self.interrupted)

    def raise_for_failures(self) -> JobReport:
        """Return the report, or raise if anything failed, is unsure, or was not come to.

        Raises:
            JobFailed: `report` is this report.
        """
        if not self.ok:
            parts = [f"{self.failed} failed"] if self.failed else []
            parts += [f"{self.unsure} unsure"] if self.unsure else []
            parts += ["stopped before its end"] if self.interrupted else []
            first = next(iter((*self.failures, *self.doubts)), None)
            also = f"; the first is {first}" if first is not None else ""
            raise JobFailed(f"{self.name}: {', '.join(parts)}{also}", report=self)
        return self

    def __str__(self) -> str:
        rows: list[tuple[str, str]] = [
            (status, f"{getattr(self, status):,}") for status in STATUSES
        ]
        rows += [(label, f"{number:,}") for label, number in self.counts.items()]
        rows += [("calls", f"{self.calls:,}"), ("429s", f"{self.rate_limited:,}")]
        rows += [("retries", f"{self.retries:,}"), ("seconds", f"{self.seconds:,.1f}")]
        width = max(len(value) for _, value in rows)
        lines = [self.name + (" (stopped before its end)" if self.interrupted else "")]
        lines += [f"  {label:<10}{value:>{width}}" for label, value in rows]
        lines += [f"  {outcome}" for outcome in (*self.failures[:5], *self.doubts[:5])]
        hidden = self.failed + self.unsure - len(self.failures[:5]) - len(self.doubts[:5])
        lines += [f"  and {hidden:,} more"] if hidden > 0 else []
        return "\n".join(lines + [f"  {note}" for note in self.notes])


class JobFailed(CloseError):
    """Some items of a job failed, or may or may not have been carried out.

    Attributes:
        report: What became of the job.
    """

    def __init__(
        self, message: str = "", *, report: JobReport | None = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.report: JobReport | None = report


class Tally:
    """Counts what a job does, tells its `progress`, and makes its report.

    A job takes one, sends its calls inside `with tally.work.here()`, gives it every outcome with
    `await tally.count(outcome)`, and returns `tally.report()` after `await tally.finish()`. What
    else it counts goes into `tally.counts["parts"] += 1`, sentences into `tally.notes`.

    Args:
        name: The job's name.
        total: How many items there are, where that is known.
        progress: The user's callback; one that fails is logged, and the job goes on.
    """

    def __init__(
        self, name: str, total: int | None = None, progress: ProgressCallback | None = None
    ) -> None:
        self.name: str = name
        self.total: int | None = total
        self.work: Work = Work()
        self.interrupted: bool = False
        self.counts: Counter[str] = Counter()
        self.notes: list[str] = []
        self._progress = progress
        self._began = clock.monotonic()
        self._told = float("-inf")
        self._counts: dict[Status, int] = dict.fromkeys(STATUSES, 0)
        self._failures: list[Outcome[Any, Any]] = []
        self._doubts: list[Outcome[Any, Any]] = []

    def __getitem__(self, status: Status) -> int:
        return self._counts[status]

    async def count(self, outcome: Outcome[Any, Any]) -> None:
        """Take note of an item's outcome."""
        self._counts[outcome.status] += 1
        kept = {"failed": self._failures, "unsure": self._doubts}.get(outcome.status)
        if kept is not None and len(kept) < KEPT:
            kept.append(outcome)
        await self.tell()

    async def add(self, status: Status, number: int) -> None:
        """Count several items at once, where no single one is worth an outcome."""
        self._counts[status] += number
        await self.tell()

    async def tell(self, *, at_once: bool = False) -> None:
        """Call `progress`, if it was not called a moment ago."""
        if self._progress is None:
            return
        now = clock.monotonic()
        if not at_once and now - self._told < PROGRESS_INTERVAL:
            return
        self._told = now
        try:
            told = self._progress(self.progress())
            if inspect.isawaitable(told):
                await told
        except Exception:
            logger.exception("the progress callback of the job %s failed", self.name)

    async def finish(self) -> None:
        """Call `progress` once more, at the end."""
        await self.tell(at_once=True)

    def progress(self) -> Progress:
        """Return how far the job is."""
        return Progress(
            self.name,
            self.total,
            **self._counts,
            calls=self.work.calls,
            rate_limited=self.work.rate_limited,
            seconds=clock.monotonic() - self._began,
        )

    def report(self) -> JobReport:
        """Return what has become of the job so far."""
        return JobReport(
            self.name,
            **self._counts,
            calls=self.work.calls,
            rate_limited=self.work.rate_limited,
            retries=self.work.retries,
            seconds=clock.monotonic() - self._began,
            interrupted=self.interrupted,
            failures=list(self._failures),
            doubts=list(self._doubts),
            counts=dict(self.counts),
            notes=list(self.notes),
        )
