# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OutcomeUpdate(Record):
    """What to change in an outcome."""

    name: str | None
    """Name that users choose it by."""
    description: str | None
    """What it means and when to choose it."""
    type: Literal["custom", "vm-dropped"] | str | None
    """`custom` is chosen by users; `vm-dropped` is set by Close on a call in which a recorded
    voicemail was dropped."""
    applies_to: list[Literal["calls", "meetings"] | str] | None
    """Superseded: follows from `type`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "description": Field("description", STRING),
        "type": Field("type", STRING),
        "applies_to": Field("applies_to", List(STRING)),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type: Literal["custom", "vm-dropped"] | str | None | Unset = UNSET,
        applies_to: abc.Sequence[Literal["calls", "meetings"] | str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "description": description,
                "type": type,
                "applies_to": applies_to,
            },
            additional_properties,
        )
