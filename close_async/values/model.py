"""`@model`: what makes a class of annotated fields into a record.

A model says each field once: its name, its type, its words.

    @model
    class Note(Record):
        id: str = UNSET
        type: str | None = wire("_type", default=UNSET)
        date_created: dt.datetime = UNSET

The annotation says how a value is read and written (see `annotations`); it is resolved when the
class is first used. What has no default must be given to the constructor. attrs makes the slots and
the constructor, and `attrs.fields(Note)` lists the fields; `dataclass_transform` tells the same to
type checkers, which know attrs but not that a default stands for "not given".
"""

from __future__ import annotations

from typing import Any, Final, Literal, TypeVar, dataclass_transform

import attrs

from close_async._base.unset import UNSET

T = TypeVar("T")

__all__ = ["UNIT", "UNSET", "WIRE", "model", "wire"]

WIRE: Final = "wire"
"""The key in a field's metadata under which its key in JSON stands, where that is another."""

UNIT: Final = "unit"
"""The key in a field's metadata under which the unit of its numbers stands, where one is known."""


def wire(name: str, *, default: Any = attrs.NOTHING, unit: Literal["cents"] | None = None) -> Any:
    """Say under which key a field stands in JSON, where that is not its own name.

    Args:
        name: The key.
        default: `UNSET` for a field that need not be given to the constructor.
        unit: `"cents"` for money, as a number or as a decimal number in text.
    """
    return attrs.field(default=default, metadata={WIRE: name, UNIT: unit})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(wire,))
def model(cls: type[T]) -> type[T]:
    """Make a record of a class whose annotations are its fields."""
    # Records compare, print, copy and pickle themselves: they know what they were read from.
    made: type[T] = attrs.define(
        cls, auto_attribs=True, kw_only=True, eq=False, repr=False, getstate_setstate=False
    )
    return made
