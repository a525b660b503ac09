"""What a job raises besides the errors of its calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from close_async.errors import CloseError

if TYPE_CHECKING:
    from .report import JobReport


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


class JournalError(CloseError):
    """A job's journal cannot be read or written."""


class JournalInUse(JournalError):
    """Another process, or another job of this one, holds the journal."""


class JournalMismatch(JournalError):
    """The file belongs to another job, to other arguments of the job, or is no journal."""
