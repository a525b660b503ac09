# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..codecs import DATETIME, INTEGER, JSON, STRING, Field, List, Map, Model
from ..operations import UNSET, Unset
from ..records import Record

if TYPE_CHECKING:
    from .attachment_in import AttachmentIn


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateOpportunity(Record):
    """CreateOpportunity, as Close sends or takes it."""

    attachments: list[AttachmentIn] | None
    confidence: int | None
    contact_id: str | None
    created_by: str | None
    custom_fields: dict[str, Any] | None
    date_created: dt.datetime | None
    date_won: dt.datetime | None
    lead_id: str | None
    note: str | None
    pipeline_id: str | None
    status_id: str | None
    user_id: str | None
    value: int | None
    value_period: Literal["annual", "monthly", "one_time"] | str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "attachments": Field("attachments", List(Model("AttachmentIn"))),
        "confidence": Field("confidence", INTEGER),
        "contact_id": Field("contact_id", STRING),
        "created_by": Field("created_by", STRING),
        "custom_fields": Field("custom_fields", Map(JSON)),
        "date_created": Field("date_created", DATETIME),
        "date_won": Field("date_won", DATETIME),
        "lead_id": Field("lead_id", STRING),
        "note": Field("note", STRING),
        "pipeline_id": Field("pipeline_id", STRING),
        "status_id": Field("status_id", STRING),
        "user_id": Field("user_id", STRING),
        "value": Field("value", INTEGER),
        "value_period": Field("value_period", STRING),
    }

    def __init__(
        self,
        *,
        attachments: abc.Sequence[AttachmentIn | abc.Mapping[str, object]] | None | Unset = UNSET,
        confidence: int | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        custom_fields: abc.Mapping[str, object] | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        date_won: dt.datetime | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        status_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "attachments": attachments,
                "confidence": confidence,
                "contact_id": contact_id,
                "created_by": created_by,
                "custom_fields": custom_fields,
                "date_created": date_created,
                "date_won": date_won,
                "lead_id": lead_id,
                "note": note,
                "pipeline_id": pipeline_id,
                "status_id": status_id,
                "user_id": user_id,
                "value": value,
                "value_period": value_period,
            },
            additional_properties,
        )
