# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .activity_attachment_input import ActivityAttachmentInput


@model
class OpportunityUpdate(CustomFieldsMixin, Record):
    """What to change about an opportunity."""

    status_id: str | None = UNSET
    """Id of an opportunity status."""
    user_id: str | None = UNSET
    """Who works on the deal."""
    contact_id: str | None = UNSET
    """The person that the deal is about."""
    note: str | None = UNSET
    """Plain text."""
    attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]] | None = UNSET
    value: int | None = UNSET
    """Cents, per `value_period`."""
    value_period: Literal["annual", "monthly", "one_time"] | str | None = UNSET
    confidence: int | None = UNSET
    """Percent, 0 to 100."""
    date_won: dt.date | dt.datetime | None = UNSET
    """The day on which the deal was won or is expected to close."""
