# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field
from ..values.records import CustomFieldsMixin, Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomActivityCreate(CustomFieldsMixin, Record):
    """A custom activity to create."""

    custom_activity_type_id: str
    lead_id: str
    status: Literal["draft", "published"] | str | None
    """`published` unless given."""
    contact_id: str | None
    user_id: str | None
    pinned: bool | None
    activity_at: dt.datetime | None
    created_by: str | None
    date_created: dt.datetime | None
    organization_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "custom_activity_type_id": Field("custom_activity_type_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING, required=True),
        "status": Field("status", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "pinned": Field("pinned", BOOLEAN),
        "activity_at": Field("activity_at", DATETIME),
        "created_by": Field("created_by", STRING),
        "date_created": Field("date_created", DATETIME),
        "organization_id": Field("organization_id", STRING),
    }

    def __init__(
        self,
        *,
        custom_activity_type_id: str,
        lead_id: str,
        status: Literal["draft", "published"] | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "custom_activity_type_id": custom_activity_type_id,
                "lead_id": lead_id,
                "status": status,
                "contact_id": contact_id,
                "user_id": user_id,
                "pinned": pinned,
                "activity_at": activity_at,
                "created_by": created_by,
                "date_created": date_created,
                "organization_id": organization_id,
            },
            additional_properties,
        )
