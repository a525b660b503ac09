# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class OpportunityStallAction(Record):
    """What to do about a standstill."""

    action: (
        Literal[
            "adjust_close_date",
            "ask_someone_else_to_reach_out",
            "change_communication_method",
            "change_status",
            "follow_up",
            "mark_as_lost",
        ]
        | str
    ) = UNSET
    justification: str = UNSET
    """Why, in a sentence or two."""
