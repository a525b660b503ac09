# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class OutcomeUpdate(Record):
    """What to change in an outcome."""

    name: str | None = UNSET
    """Name that users choose it by."""
    description: str | None = UNSET
    """What it means and when to choose it."""
    type: Literal["custom", "vm-dropped"] | str | None = UNSET
    """`custom` is chosen by users; `vm-dropped` is set by Close on a call in which a recorded
    voicemail was dropped."""
    applies_to: abc.Sequence[Literal["calls", "meetings"] | str] | None = UNSET
    """Superseded: follows from `type`."""
