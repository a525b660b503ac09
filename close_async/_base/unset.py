"""`UNSET`: the mark of an argument that was not given, and therefore is not sent."""

from __future__ import annotations

from typing import Any, Final, Literal, final


@final
class Unset:
    """The type of `UNSET`, the mark of an argument that was not given."""

    __slots__ = ()
    _instance: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final[Any] = Unset()
"""Not given, therefore not sent; `None` is given, and clears. To type checkers it may stand for a
value of any type: it is the default of every field that a model does not ask for."""
