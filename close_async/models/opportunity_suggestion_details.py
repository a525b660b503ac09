# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATE, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunitySuggestionDetails(Record):
    """The particulars of a proposal; which are there depends on its `action`."""

    status_id: str | None
    """To change the status."""
    close_date: dt.date | None
    """To adjust the closing date."""
    contact_id: str | None
    """To follow up."""
    message_draft: str | None
    """To follow up by e-mail or text message."""
    subject_draft: str | None
    """To follow up by e-mail."""
    call_plan: str | None
    """To follow up by phone."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status_id": Field("status_id", STRING),
        "close_date": Field("close_date", DATE),
        "contact_id": Field("contact_id", STRING),
        "message_draft": Field("message_draft", STRING),
        "subject_draft": Field("subject_draft", STRING),
        "call_plan": Field("call_plan", STRING),
    }

    def __init__(
        self,
        *,
        status_id: str | None | Unset = UNSET,
        close_date: dt.date | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        message_draft: str | None | Unset = UNSET,
        subject_draft: str | None | Unset = UNSET,
        call_plan: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status_id": status_id,
                "close_date": close_date,
                "contact_id": contact_id,
                "message_draft": message_draft,
                "subject_draft": subject_draft,
                "call_plan": call_plan,
            },
            additional_properties,
        )
