# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityFollowUpCallActionDetails(Record):
    """OpportunityFollowUpCallActionDetails, as Close sends or takes it."""

    call_plan: str
    contact_id: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "call_plan": Field("call_plan", STRING, required=True),
        "contact_id": Field("contact_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        call_plan: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "call_plan": call_plan,
                "contact_id": contact_id,
            },
            additional_properties,
        )
