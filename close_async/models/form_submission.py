# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import Any, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, JSON, STRING, Field, List, Map
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FormSubmission(Record):
    """A form that someone filled in on a web page."""

    id: str
    type: str
    """Always `FormSubmission`."""
    organization_id: str
    lead_id: str | None
    """The lead in whose feed the activity stands."""
    contact_id: str | None
    """The contact it was with."""
    user_id: str | None
    """The user to whom it is credited."""
    user_name: str | None
    users: list[str]
    """Ids of the users who took part."""
    activity_at: dt.datetime | None
    """When it took place, which may differ from when it was recorded."""
    date_created: dt.datetime
    """When it was recorded in Close."""
    date_updated: dt.datetime
    created_by: str | None
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user who changed it last."""
    updated_by_name: str | None
    form_id: str
    form_name: str | None
    form_configuration_id: str
    """The version of the form."""
    values: dict[str, Any]
    """What was filled in by field id: text, true or false, or null."""
    values_by_name: dict[str, Any]
    """The same by the name of the field."""
    origin: str | None
    """The site that the form was on."""
    source_url: str | None
    """The page that the form was on."""
    source_url_normalized: str | None
    """That page without scheme and query."""
    ip_address: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "user_name": Field("user_name", STRING),
        "users": Field("users", List(STRING), required=True),
        "activity_at": Field("activity_at", DATETIME),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by": Field("created_by", STRING),
        "created_by_name": Field("created_by_name", STRING),
        "updated_by": Field("updated_by", STRING),
        "updated_by_name": Field("updated_by_name", STRING),
        "form_id": Field("form_id", STRING, required=True),
        "form_name": Field("form_name", STRING),
        "form_configuration_id": Field("form_configuration_id", STRING, required=True),
        "values": Field("values", Map(JSON), required=True),
        "values_by_name": Field("values_by_name", Map(JSON), required=True),
        "origin": Field("origin", STRING),
        "source_url": Field("source_url", STRING),
        "source_url_normalized": Field("source_url_normalized", STRING),
        "ip_address": Field("ip_address", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        users: abc.Sequence[str] | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        form_id: str | Unset = UNSET,
        form_name: str | None | Unset = UNSET,
        form_configuration_id: str | Unset = UNSET,
        values: abc.Mapping[str, object] | Unset = UNSET,
        values_by_name: abc.Mapping[str, object] | Unset = UNSET,
        origin: str | None | Unset = UNSET,
        source_url: str | None | Unset = UNSET,
        source_url_normalized: str | None | Unset = UNSET,
        ip_address: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type,
                "organization_id": organization_id,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "user_id": user_id,
                "user_name": user_name,
                "users": users,
                "activity_at": activity_at,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "form_id": form_id,
                "form_name": form_name,
                "form_configuration_id": form_configuration_id,
                "values": values,
                "values_by_name": values_by_name,
                "origin": origin,
                "source_url": source_url,
                "source_url_normalized": source_url_normalized,
                "ip_address": ip_address,
            },
            additional_properties,
        )
