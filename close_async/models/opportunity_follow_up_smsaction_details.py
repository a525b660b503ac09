# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityFollowUpSMSActionDetails(Record):
    """OpportunityFollowUpSMSActionDetails, as Close sends or takes it."""

    contact_id: str
    message_draft: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "contact_id": Field("contact_id", STRING, required=True),
        "message_draft": Field("message_draft", STRING, required=True),
    }

    def __init__(
        self,
        *,
        contact_id: str | Unset = UNSET,
        message_draft: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "contact_id": contact_id,
                "message_draft": message_draft,
            },
            additional_properties,
        )
