# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Creation(Record):
    """The creation of a lead."""

    id: str
    type: str
    """Always `Created`."""
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
    source: (
        Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | str
        | None
    )
    """How the lead came into Close."""
    import_id: str | None
    """The import it came with."""

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
        "source": Field("source", STRING),
        "import_id": Field("import_id", STRING),
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
        source: Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | str
        | None
        | Unset = UNSET,
        import_id: str | None | Unset = UNSET,
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
                "source": source,
                "import_id": import_id,
            },
            additional_properties,
        )
