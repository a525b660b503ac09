# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_suggestion_details import OpportunitySuggestionDetails


@define(init=False, eq=False, repr=False, getstate_setstate=False)
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
    )
    details: OpportunitySuggestionDetails | None
    justification: str
    """Why, in a sentence or two."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "action": Field("action", STRING, required=True),
        "details": Field("details", Model("OpportunitySuggestionDetails"), required=True),
        "justification": Field("justification", STRING, required=True),
    }

    def __init__(
        self,
        *,
        action: Literal[
            "adjust_close_date",
            "change_status",
            "follow_up_call",
            "follow_up_email",
            "follow_up_sms",
        ]
        | str
        | Unset = UNSET,
        details: OpportunitySuggestionDetails | abc.Mapping[str, object] | None | Unset = UNSET,
        justification: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "action": action,
                "details": details,
                "justification": justification,
            },
            additional_properties,
        )
