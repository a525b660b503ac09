"""What jobs ask of a client."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Protocol

from close_async.core.client import Client

if TYPE_CHECKING:
    from close_async.custom_fields import CustomFields


class JobClient(Client, Protocol):
    """A client as jobs see it."""

    @property
    def base_url(self) -> str:
        """Where the API lives."""
        ...

    def custom_fields(self, object_type: str, /) -> Awaitable[CustomFields]:
        """Return the custom fields of an object type."""
        ...
