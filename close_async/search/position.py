"""Where a search stands, as something that can be saved and gone on from in another process."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple, cast

from close_async._base import json
from close_async.errors import InvalidArgument

from .criteria import Criteria
from .phases import Phase, phase_of

VERSION: Final = 1
"""What the form of a position is numbered with."""

KEPT: Final = 12_000
"""Ids in a position at most, the newest ones: more than lie ahead of where a walk begins."""


class Position(NamedTuple):
    """What is left of a search.

    Attributes:
        search: A fingerprint of the search that it belongs to.
        phases: What is still to be walked.
        given: Ids of what was given of it already, the newest last.
    """

    search: str
    phases: tuple[Phase, ...]
    given: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the position as JSON values."""
        return {
            "version": VERSION,
            "search": self.search,
            "phases": [phase.to_dict() for phase in self.phases],
            "given": list(dict.fromkeys(self.given))[-KEPT:],
        }


class Mark:
    """Where a walk stands before a page: what is left, and what was given of it lately."""

    __slots__ = ("_count", "_given", "_phases", "_search")

    def __init__(self) -> None:
        self._search = ""
        self._phases: tuple[Phase, ...] = ()
        self._given: Sequence[str] = ()
        self._count = 0

    def set(self, search: str, phases: Iterable[Phase], given: Sequence[str]) -> None:
        """Say where the walk stands.

        Args:
            search: The fingerprint of the search.
            phases: What is still to be walked.
            given: The ids that were given lately; what is added to them later does not count.
        """
        self._search = search
        self._phases = tuple(phases)
        self._given = given
        self._count = len(given)

    def position(self, records: Iterable[Any]) -> dict[str, Any]:
        """Return the position once these records of the page were given, as JSON values."""
        given = (*self._given[: self._count], *(record.id for record in records))
        return Position(self._search, self._phases, given).to_dict()


def fingerprint(criteria: Criteria) -> str:
    """Return what tells a search from others: its query and order, not what it fetches."""
    asked = {"body": criteria.body(), "sort": [key.to_dict() for key in criteria.keys]}
    return hashlib.sha256(json.dumps(asked)).hexdigest()[:32]


def read_position(value: object) -> Position:
    """Return a position that was saved.

    Raises:
        InvalidArgument: It is something else.
    """
    if not isinstance(value, Mapping):
        raise InvalidArgument(
            f"position must be what search.position was, not {type(value).__name__}",
            field="position",
        )
    saved = cast("Mapping[str, object]", value)
    if saved.get("version") != VERSION:
        raise InvalidArgument(
            "position was not saved by a search of this version", field="position.version"
        )
    phases, given = saved.get("phases"), saved.get("given")
    if not isinstance(phases, list):
        raise InvalidArgument("position.phases must be a list", field="position.phases")
    if not isinstance(given, list) or not all(
        isinstance(one, str) for one in cast("list[object]", given)
    ):
        raise InvalidArgument("position.given must be a list of ids", field="position.given")
    return Position(
        str(saved.get("search")),
        tuple(phase_of(one) for one in cast("list[object]", phases)),
        tuple(cast("list[str]", given)),
    )
