"""Changes between two interfaces, and how they are told: grouped, breaking ones first.

A change belongs to a subject (an operation's response, a model) and says what became of one of its
parts. Parts that share a fate are told together, and so are subjects that share a change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from typing import Final


class Level(IntEnum):
    """What a change asks of the next version's number."""

    PATCH = 1
    MINOR = 2
    MAJOR = 3


@dataclass(frozen=True)
class Change:
    """One part of one subject that is not what it was.

    Attributes:
        subject: What it is part of: `GET /lead/ response`.
        fate: What became of it: `added`, `removed`, `string → integer`.
        part: What it is called; empty where it is the subject itself.
        level: `MAJOR` where code written against the predecessor may stop working.
    """

    subject: str
    fate: str
    part: str
    level: Level

    @property
    def breaks(self) -> bool:
        """Whether code written against the predecessor may stop working."""
        return self.level == Level.MAJOR


NAMED: Final = 8
"""How many parts or subjects a line names before it counts the rest."""

ALIKE: Final = 0.6
"""How alike two names are that are taken for one renamed, from 0 to 1."""


def grouped(changes: Iterable[Change]) -> list[str]:
    """Return a line of Markdown for each group of changes, breaking ones first."""
    by_subject: dict[tuple[str, str, Level], list[str]] = {}
    for change in changes:
        parts = by_subject.setdefault((change.subject, change.fate, change.level), [])
        parts.append(change.part)
    by_change: dict[tuple[str, tuple[str, ...], Level], list[str]] = {}
    shown: dict[tuple[str, tuple[str, ...], Level], list[str]] = {}
    for (subject, fate, level), parts in by_subject.items():
        same = (fate, tuple(sorted({_leaf(part) for part in parts})), level)
        by_change.setdefault(same, []).append(subject)
        shown.setdefault(same, sorted(parts))
    lines = [
        (
            level,
            _listed(subjects),
            _line(_listed(subjects), fate, shown[fate, leaves, level], level),
        )
        for (fate, leaves, level), subjects in by_change.items()
    ]
    return [line for _, _, line in sorted(lines, key=lambda entry: (-entry[0], entry[1], entry[2]))]


def _line(subjects: str, fate: str, parts: Sequence[str], level: Level) -> str:
    mark = "**Breaking:** " if level == Level.MAJOR else ""
    names = _listed([f"`{part}`" for part in parts if part])
    return f"- {mark}{subjects}: {names + ' ' if names else ''}{fate}"


def _leaf(part: str) -> str:
    return part.replace("[]", "").rpartition(".")[2]


def _listed(names: Sequence[str]) -> str:
    kept = ", ".join(names[:NAMED])
    return kept if len(names) <= NAMED else f"{kept} and {len(names) - NAMED} more"


def markdown(title: str, changes: Iterable[Change]) -> str:
    """Return changes as a section of Markdown."""
    return f"### {title}\n\n" + "\n".join(grouped(changes)) + "\n"


def renamed(gone: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    """Return which of the parts that are gone is which of the new ones.

    Two are taken for one where both say the same and their names are alike, and no other pair of
    either is as much alike.

    Args:
        gone: What each part that is gone said, by its name.
        new: What each new one says.
    """
    pairs = sorted(
        (
            (SequenceMatcher(None, _leaf(old), _leaf(other)).ratio(), old, other)
            for old in gone
            for other in new
            if gone[old] == new[other] and _above(old) == _above(other)
        ),
        reverse=True,
    )
    found: dict[str, str] = {}
    for ratio, old, other in pairs:
        if ratio >= ALIKE and old not in found and other not in found.values():
            found[old] = other
    return found


def _above(part: str) -> str:
    return part.rpartition(".")[0]


def outermost(parts: Iterable[str]) -> list[str]:
    """Return the parts that are not within another one of them: `a`, of `a` and `a.b`."""
    known = set(parts)
    return sorted(part for part in known if not any(above in known for above in _around(part)))


def _around(part: str) -> Iterable[str]:
    while "." in part or part.endswith(("[]", "{}")):
        part = part[:-2] if part.endswith(("[]", "{}")) else part.rpartition(".")[0]
        yield part
