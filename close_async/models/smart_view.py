# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, JSON, STRING, Field, List, Map, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .smart_view_query import SmartViewQuery
    from .smart_view_sharing import SmartViewSharing


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmartView(Record):
    """A stored search."""

    id: str
    organization_id: str
    name: str
    description: str | None
    type: (
        Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | str
    )
    """The kind of object it finds."""
    query: str | None
    """The search in the older query language."""
    s_query: SmartViewQuery | None
    """The search, as in Advanced Filtering."""
    selected_fields: list[dict[str, Any]] | None
    """The columns that are shown."""
    user_id: str | None
    """Whose view it is."""
    is_shared: bool
    shared_with: list[str] | None
    """Users and groups who see it."""
    sharing_settings: SmartViewSharing | None
    is_user_dependent: bool | None
    """Whether it finds other things for each user."""
    used_recently: bool | None
    """Whether you used it lately."""
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING),
        "type": Field("type", STRING, required=True),
        "query": Field("query", STRING),
        "s_query": Field("s_query", Model("SmartViewQuery")),
        "selected_fields": Field("selected_fields", List(Map(JSON))),
        "user_id": Field("user_id", STRING),
        "is_shared": Field("is_shared", BOOLEAN, required=True),
        "shared_with": Field("shared_with", List(STRING)),
        "sharing_settings": Field("sharing_settings", Model("SmartViewSharing")),
        "is_user_dependent": Field("is_user_dependent", BOOLEAN),
        "used_recently": Field("used_recently", BOOLEAN),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | str
        | Unset = UNSET,
        query: str | None | Unset = UNSET,
        s_query: SmartViewQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        selected_fields: abc.Sequence[abc.Mapping[str, object]] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: abc.Sequence[str] | None | Unset = UNSET,
        sharing_settings: SmartViewSharing | abc.Mapping[str, object] | None | Unset = UNSET,
        is_user_dependent: bool | None | Unset = UNSET,
        used_recently: bool | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "organization_id": organization_id,
                "name": name,
                "description": description,
                "type": type,
                "query": query,
                "s_query": s_query,
                "selected_fields": selected_fields,
                "user_id": user_id,
                "is_shared": is_shared,
                "shared_with": shared_with,
                "sharing_settings": sharing_settings,
                "is_user_dependent": is_user_dependent,
                "used_recently": used_recently,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
