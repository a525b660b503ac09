# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
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
    )
    justification: str
    """Why, in a sentence or two."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "action": Field("action", STRING, required=True),
        "justification": Field("justification", STRING, required=True),
    }

    def __init__(
        self,
        *,
        action: Literal[
            "adjust_close_date",
            "ask_someone_else_to_reach_out",
            "change_communication_method",
            "change_status",
            "follow_up",
            "mark_as_lost",
        ]
        | str
        | Unset = UNSET,
        justification: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "action": action,
                "justification": justification,
            },
            additional_properties,
        )
