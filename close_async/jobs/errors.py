"""What goes wrong with a job's journal."""

from __future__ import annotations

from close_async.errors import CloseError


class JournalError(CloseError):
    """A job's journal cannot be read or written."""


class JournalInUse(JournalError):
    """Another process, or another job of this one, holds the journal."""


class JournalMismatch(JournalError):
    """The file belongs to another job, to other arguments of the job, or is no journal."""
