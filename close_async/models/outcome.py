# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class Outcome(Record):
    """A result that a call or meeting can have."""

    id: str = UNSET
    name: str = UNSET
    """Name that users choose it by."""
    description: str | None = UNSET
    """What it means and when to choose it."""
    type: Literal["custom", "vm-dropped"] | str = UNSET
    """`custom` is chosen by users; `vm-dropped` is set by Close on a call in which a recorded
    voicemail was dropped."""
    applies_to: list[Literal["calls", "meetings"] | str] | None = UNSET
    """What it can be set on; it follows from `type`: both for `custom`, calls only for `vm-dropped`."""
    organization_id: str = UNSET
    created_by: str | None = UNSET
    """Id of the user who created it."""
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
