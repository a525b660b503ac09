# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_stall_action import OpportunityStallAction


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityStall(Record):
    """Why a deal has come to a standstill."""

    communication_issue: Literal["cant_get_in_touch", "no_communication_attempts", "no_issue"] | str
    next_action: OpportunityStallAction

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "communication_issue": Field("communication_issue", STRING, required=True),
        "next_action": Field("next_action", Model("OpportunityStallAction"), required=True),
    }

    def __init__(
        self,
        *,
        communication_issue: Literal["cant_get_in_touch", "no_communication_attempts", "no_issue"]
        | str
        | Unset = UNSET,
        next_action: OpportunityStallAction | abc.Mapping[str, object] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "communication_issue": communication_issue,
                "next_action": next_action,
            },
            additional_properties,
        )
