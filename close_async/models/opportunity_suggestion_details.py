# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class OpportunitySuggestionDetails(Record):
    """The particulars of a proposal; which are there depends on its `action`."""

    status_id: str | None = UNSET
    """To change the status."""
    close_date: dt.date | None = UNSET
    """To adjust the closing date."""
    contact_id: str | None = UNSET
    """To follow up."""
    message_draft: str | None = UNSET
    """To follow up by e-mail or text message."""
    subject_draft: str | None = UNSET
    """To follow up by e-mail."""
    call_plan: str | None = UNSET
    """To follow up by phone."""
