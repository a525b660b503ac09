# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import Any, ClassVar, Literal

from attrs import define

from ..codecs import JSON, STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunitySuggestedAction(Record):
    """OpportunitySuggestedAction, as Close sends or takes it."""

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
    details: Any | None
    justification: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "action": Field("action", STRING, required=True),
        "details": Field("details", JSON, required=True),
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
        details: Any | None | Unset = UNSET,
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
