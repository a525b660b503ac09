"""Why something changes: who did it and with which request, as the event log tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


class Cause(Protocol):
    """What the store has to know of whoever changes something; a request is one."""

    @property
    def user_id(self) -> str | None:
        """The user who did it; None is the system."""
        ...

    @property
    def api_key_id(self) -> str | None:
        """The API key that it was done with."""
        ...

    @property
    def request_id(self) -> str | None:
        """The request that it was done by."""
        ...

    @property
    def meta(self) -> Mapping[str, Any]:
        """What the event says besides: method and path of the request, a bulk action's id."""
        ...


@dataclass(frozen=True, slots=True)
class SystemCause:
    """A change that no request asked for: time passed, a message came in, a bulk action runs.

    Args:
        user_id: in whose name it is done; None is the system's own.
        meta: what the event says besides.
    """

    user_id: str | None = None
    meta: Mapping[str, Any] = field(default_factory=dict[str, Any])
    api_key_id: str | None = None
    request_id: str | None = None
