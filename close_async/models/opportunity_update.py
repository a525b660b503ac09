# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATE_OR_DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .activity_attachment_input import ActivityAttachmentInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityUpdate(CustomFieldsMixin, Record):
    """What to change about an opportunity."""

    status_id: str | None
    """Id of an opportunity status."""
    user_id: str | None
    """Who works on the deal."""
    contact_id: str | None
    """The person that the deal is about."""
    note: str | None
    """Plain text."""
    attachments: list[ActivityAttachmentInput] | None
    value: int | None
    """Cents, per `value_period`."""
    value_period: Literal["annual", "monthly", "one_time"] | str | None
    confidence: int | None
    """Percent, 0 to 100."""
    date_won: dt.date | dt.datetime | None
    """The day on which the deal was won or is expected to close."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status_id": Field("status_id", STRING),
        "user_id": Field("user_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "note": Field("note", STRING),
        "attachments": Field("attachments", List(Model("ActivityAttachmentInput"))),
        "value": Field("value", INTEGER),
        "value_period": Field("value_period", STRING),
        "confidence": Field("confidence", INTEGER),
        "date_won": Field("date_won", DATE_OR_DATETIME),
    }

    def __init__(
        self,
        *,
        status_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | str | None | Unset = UNSET,
        confidence: int | None | Unset = UNSET,
        date_won: dt.date | dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status_id": status_id,
                "user_id": user_id,
                "contact_id": contact_id,
                "note": note,
                "attachments": attachments,
                "value": value,
                "value_period": value_period,
                "confidence": confidence,
                "date_won": date_won,
            },
            additional_properties,
        )
