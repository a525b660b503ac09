"""Taking a document in: read, held against the standard, stripped to its interface."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from custom_hooks.document import Document

from .loading import read
from .strip import strip
from .validation import validate


@dataclass
class Taken:
    """A document's interface, and what was left out of it for good."""

    document: Document
    notes: list[str] = field(default_factory=list[str])


def take(source: str | Path, skipped: Collection[tuple[str, str]] = ()) -> Taken:
    """Return the interface of the document at a file or URL.

    Args:
        source: The file or URL.
        skipped: Operations, as path and method, that our overlays leave out.

    Raises:
        RunFailed: It cannot be read, is not valid, or holds what cannot be expressed.
    """
    document = read(source)
    validate(document)
    notes: list[str] = []
    return Taken(strip(document, skipped, notes.append), notes)
