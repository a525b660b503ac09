"""What was changed since a record was read, as an update takes it."""

from __future__ import annotations

from typing import Any

from .encoding import Encodable


class Changes(dict[str, Any]):
    """The keys that an update has to send, with the record that they were changed in."""

    __slots__ = ("record",)

    def __init__(self, values: dict[str, Any], record: Encodable) -> None:
        super().__init__(values)
        self.record: Encodable = record

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)
