# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_suggestion_details import OpportunitySuggestionDetails


@model
class OpportunitySuggestion(Record):
    """What Close proposes to do next about a deal."""

    action: (
        Literal[
            "adjust_close_date",
            "change_status",
            "follow_up_call",
            "follow_up_email",
            "follow_up_sms",
        ]
        | str
    ) = UNSET
    details: OpportunitySuggestionDetails | None = UNSET
    justification: str = UNSET
    """Why, in a sentence or two."""
