# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import (
    DATE_OR_DATETIME,
    DATETIME,
    INTEGER,
    JSON,
    STRING,
    Field,
    List,
    Map,
    Model,
)
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .activity_attachment_input import ActivityAttachmentInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityCreate(CustomFieldsMixin, Record):
    """What a new opportunity is made from."""

    lead_id: str | None
    """The lead that the deal belongs to; without it a new lead is created."""
    pipeline_id: str | None
    """The pipeline; without `status_id` its first status is taken."""
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
    created_by: str | None
    """Id of the user to record as its maker."""
    date_created: dt.datetime | None
    """When the deal was made, for imports."""
    custom_fields: dict[str, Any] | None
    """Custom fields in one object; the `custom.{id}` keys do the same."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "lead_id": Field("lead_id", STRING),
        "pipeline_id": Field("pipeline_id", STRING),
        "status_id": Field("status_id", STRING),
        "user_id": Field("user_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "note": Field("note", STRING),
        "attachments": Field("attachments", List(Model("ActivityAttachmentInput"))),
        "value": Field("value", INTEGER),
        "value_period": Field("value_period", STRING),
        "confidence": Field("confidence", INTEGER),
        "date_won": Field("date_won", DATE_OR_DATETIME),
        "created_by": Field("created_by", STRING),
        "date_created": Field("date_created", DATETIME),
        "custom_fields": Field("custom_fields", Map(JSON)),
    }

    def __init__(
        self,
        *,
        lead_id: str | None | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
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
        created_by: str | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        custom_fields: abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "lead_id": lead_id,
                "pipeline_id": pipeline_id,
                "status_id": status_id,
                "user_id": user_id,
                "contact_id": contact_id,
                "note": note,
                "attachments": attachments,
                "value": value,
                "value_period": value_period,
                "confidence": confidence,
                "date_won": date_won,
                "created_by": created_by,
                "date_created": date_created,
                "custom_fields": custom_fields,
            },
            additional_properties,
        )
