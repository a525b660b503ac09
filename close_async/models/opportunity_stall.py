# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_stall_action import OpportunityStallAction


@model
class OpportunityStall(Record):
    """Why a deal has come to a standstill."""

    communication_issue: (
        Literal["cant_get_in_touch", "no_communication_attempts", "no_issue"] | str
    ) = UNSET
    next_action: OpportunityStallAction = UNSET
