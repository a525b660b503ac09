"""One thing that a job changes, for people to read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is different.

    Attributes:
        field: What it is: `"name"`, `"contacts.emails"`, `"custom.cf_…"`.
        before: What Close has; `None` for what is new, or was not looked at.
        after: What it is to have.
    """

    field: str
    before: object
    after: object

    def __str__(self) -> str:
        return f"{self.field}: {self.before!r:.80} → {self.after!r:.80}"
