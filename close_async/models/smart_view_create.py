# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, JSON, STRING, Field, List, Map, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .smart_view_query import SmartViewQuery
    from .smart_view_sharing_input import SmartViewSharingInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmartViewCreate(Record):
    """A smart view to create."""

    name: str
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
        | None
    )
    """The kind of object it finds; `lead` unless given."""
    description: str | None
    s_query: SmartViewQuery | None
    """The search, as in Advanced Filtering."""
    query: str | None
    """The search in the older query language, of leads only."""
    is_shared: bool | None
    """Whether the whole organization sees it."""
    sharing_settings: SmartViewSharingInput | None
    """Who else sees it."""
    is_user_dependent: bool | None
    """Whether it finds other things for each user, as a view of one's own leads does."""
    selected_fields: list[dict[str, Any]] | None
    """The columns to show."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "type": Field("type", STRING),
        "description": Field("description", STRING),
        "s_query": Field("s_query", Model("SmartViewQuery")),
        "query": Field("query", STRING),
        "is_shared": Field("is_shared", BOOLEAN),
        "sharing_settings": Field("sharing_settings", Model("SmartViewSharingInput")),
        "is_user_dependent": Field("is_user_dependent", BOOLEAN),
        "selected_fields": Field("selected_fields", List(Map(JSON))),
    }

    def __init__(
        self,
        *,
        name: str,
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
        | None
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        is_shared: bool | None | Unset = UNSET,
        sharing_settings: SmartViewSharingInput | abc.Mapping[str, object] | None | Unset = UNSET,
        is_user_dependent: bool | None | Unset = UNSET,
        selected_fields: abc.Sequence[abc.Mapping[str, object]] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "type": type,
                "description": description,
                "s_query": s_query,
                "query": query,
                "is_shared": is_shared,
                "sharing_settings": sharing_settings,
                "is_user_dependent": is_user_dependent,
                "selected_fields": selected_fields,
            },
            additional_properties,
        )
