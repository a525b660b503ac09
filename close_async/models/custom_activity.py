# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .activity_comment_summary import ActivityCommentSummary


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomActivity(CustomFieldsMixin, Record):
    """An activity of a type that the organization has defined; its fields are custom fields."""

    id: str
    type: str
    """Always `CustomActivity`."""
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
    """When it took place; users may change it."""
    date_created: dt.datetime
    """When it was recorded in Close."""
    date_updated: dt.datetime
    created_by: str | None
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user who changed it last."""
    updated_by_name: str | None
    custom_activity_type_id: str
    status: Literal["draft", "published"] | str
    last_published_at: dt.datetime | None
    pinned: bool | None
    """Whether it stands above the lead's other activities."""
    pinned_at: dt.datetime | None
    mentions: list[str] | None
    """Ids of the users whom its text fields mention."""
    mentions_updated_at: dt.datetime | None
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
    """How it came into Close."""
    comment_summary: ActivityCommentSummary | None

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
        "custom_activity_type_id": Field("custom_activity_type_id", STRING, required=True),
        "status": Field("status", STRING, required=True),
        "last_published_at": Field("last_published_at", DATETIME),
        "pinned": Field("pinned", BOOLEAN),
        "pinned_at": Field("pinned_at", DATETIME),
        "mentions": Field("mentions", List(STRING)),
        "mentions_updated_at": Field("mentions_updated_at", DATETIME),
        "source": Field("source", STRING),
        "comment_summary": Field("comment_summary", Model("ActivityCommentSummary")),
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
        custom_activity_type_id: str | Unset = UNSET,
        status: Literal["draft", "published"] | str | Unset = UNSET,
        last_published_at: dt.datetime | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        pinned_at: dt.datetime | None | Unset = UNSET,
        mentions: abc.Sequence[str] | None | Unset = UNSET,
        mentions_updated_at: dt.datetime | None | Unset = UNSET,
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
        comment_summary: ActivityCommentSummary | abc.Mapping[str, object] | None | Unset = UNSET,
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
                "custom_activity_type_id": custom_activity_type_id,
                "status": status,
                "last_published_at": last_published_at,
                "pinned": pinned,
                "pinned_at": pinned_at,
                "mentions": mentions,
                "mentions_updated_at": mentions_updated_at,
                "source": source,
                "comment_summary": comment_summary,
            },
            additional_properties,
        )
