"""Work over many records: `close.jobs.map`, import, edit, delete; journals and reports.

The room, for whoever adds a job:

- `run.JobRun` carries out a function for each of many items: concurrency, journal, outcomes,
  progress, stopping. A job that is "one function for each record" is a function and a `JobRun`.
- `journal.Journal` is the SQLite file in which a job writes what it begins before it begins it. A
  job of another shape (parts of an export) opens one itself: `Journal.open(path, identity)`, then
  `begin`, `finish` for each piece, `remember` and `recall` for what else it must know again.
- `report.Tally` counts outcomes and requests, calls the user's `progress`, and makes the
  `JobReport` in the end.
- `identity.JobIdentity` says which job a journal belongs to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from close_async._base.lazy import attribute_loader

if TYPE_CHECKING:
    from .errors import JournalError, JournalInUse, JournalMismatch
    from .journal import JournalEntry, read_journal
    from .namespace import Jobs
    from .outcomes import Outcome, Skipped, Unchanged
    from .partitions import Partition
    from .report import JobFailed, JobReport, Progress
    from .run import JobRun

_HOMES: dict[str, str] = {
    **dict.fromkeys(("JournalError", "JournalInUse", "JournalMismatch"), ".errors"),
    **dict.fromkeys(("JournalEntry", "read_journal"), ".journal"),
    **dict.fromkeys(("Jobs",), ".namespace"),
    **dict.fromkeys(("Outcome", "Skipped", "Unchanged"), ".outcomes"),
    **dict.fromkeys(("Partition",), ".partitions"),
    **dict.fromkeys(("JobFailed", "JobReport", "Progress"), ".report"),
    **dict.fromkeys(("JobRun",), ".run"),
}

__all__ = [
    "JobFailed",
    "JobReport",
    "JobRun",
    "Jobs",
    "JournalEntry",
    "JournalError",
    "JournalInUse",
    "JournalMismatch",
    "Outcome",
    "Partition",
    "Progress",
    "Skipped",
    "Unchanged",
    "read_journal",
]

if not TYPE_CHECKING:  # a type checker would take any name for granted
    __getattr__, __dir__ = attribute_loader(__name__, _HOMES)
