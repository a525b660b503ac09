"""Where a follower of the event log stands, as something that can be saved.

A position is a moment, and what was given of the events from that moment on: everything older
was given and cannot change any more. Events that appear late, and updates of events that were
given, are told by it after a restart.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, cast

from close_async.errors import InvalidArgument
from close_async.pagination.timestamps import SECOND, microseconds, moment

Versions = dict[str, int]
"""The `date_updated`, in microseconds, of events that were given, by id."""


class Position:
    """A moment, and the events from then on that were given.

    Attributes:
        since: The moment, in microseconds since the epoch.
        given: Which version of which event was given.
    """

    __slots__ = ("given", "since")

    def __init__(self, since: int, given: Versions) -> None:
        self.since: int = since
        self.given: Versions = given

    @property
    def floor(self) -> int:
        """The second in which `since` lies: from there the log is read again."""
        return self.since - self.since % SECOND

    def advance(self, since: int) -> None:
        """Move on to `since`, if that is later."""
        self.since = max(self.since, since)

    def prune(self) -> None:
        """Forget events that will not be read again."""
        floor = self.floor
        self.given = {key: date for key, date in self.given.items() if date >= floor}

    def to_dict(self) -> dict[str, Any]:
        """Return the position as JSON values."""
        self.prune()
        return {
            "since": moment(self.since).isoformat(),
            "given": {key: moment(date).isoformat() for key, date in self.given.items()},
        }


def read_position(value: object) -> Position:
    """Return a saved position, or the one of an aware datetime.

    Raises:
        InvalidArgument: It is neither.
    """
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            raise InvalidArgument("position is a datetime without a time zone", field="position")
        return Position(_moment(value, "position"), {})
    if not isinstance(value, Mapping):
        raise InvalidArgument(
            "position must be what a stream's position was, or an aware datetime,"
            f" not {type(value).__name__}",
            field="position",
        )
    saved = cast("Mapping[str, object]", value)
    given = saved.get("given")
    if not isinstance(given, Mapping):
        raise InvalidArgument("position lacks what was given", field="position.given")
    versions = cast("Mapping[object, object]", given).items()
    since = _moment(saved.get("since"), "position.since")
    return Position(since, {str(key): _moment(date, "position.given") for key, date in versions})


def _moment(value: object, path: str) -> int:
    found = microseconds(value)
    if found is None:
        raise InvalidArgument(f"{path} is not a moment: {value!r}", field=path)
    return found
