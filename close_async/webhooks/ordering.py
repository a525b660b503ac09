"""Which of two events of an object happened later, for copies of it that get them in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .handling import version_of

if TYPE_CHECKING:
    from close_async.models.any_event import AnyEvent

_RANKS: Final = {"created": 0, "deleted": 2}
"""What comes first and last of the events of one moment."""


def order_of(event: AnyEvent) -> int:
    """Return a number that is greater for what happened later to an object.

    Deliveries come in any order. A copy of an object stays right when it keeps the number of the
    event that it is from and takes an event only if its number is greater, deletions included.

    Args:
        event: An event, from a delivery or the event log.

    Raises:
        InvalidResponse: The event has no `date_updated`.
    """
    return version_of(event) * 4 + _RANKS.get(event.action, 1)
