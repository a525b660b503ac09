# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field
from ..values.records import CustomFieldsMixin, Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomObject(CustomFieldsMixin, Record):
    """An instance of a custom object type; it belongs to one lead."""

    id: str
    name: str
    """Name that users see."""
    custom_object_type_id: str
    """Id of its custom object type (`cotype_…`)."""
    lead_id: str
    """Id of the lead that it belongs to."""
    organization_id: str
    created_by: str | None
    """Id of the user who created it."""
    updated_by: str | None
    """Id of the user who changed it last."""
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "custom_object_type_id": Field("custom_object_type_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "created_by": Field("created_by", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        custom_object_type_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "custom_object_type_id": custom_object_type_id,
                "lead_id": lead_id,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
