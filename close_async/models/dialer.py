# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .dialer_user import DialerUser


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Dialer(Record):
    """A session in which Close calls a list of leads or contacts."""

    id: str
    type: Literal["power", "predictive"] | str
    """`power` calls one at a time; `predictive` calls several and connects the first who answers."""
    status: str
    """State of the session, such as `inactive`."""
    source_type: Literal["saved-search", "shared-entry"] | str
    """Kind of list: a smart view, or a list that was shared for the session."""
    source_value: str
    """Id of the list."""
    is_user_dependent: bool
    """Whether the list depends on who looks at it."""
    user_id: str
    """Id of the user who began it."""
    users: list[DialerUser]
    """The users who take part."""
    caller_id: str
    """Number that those who are called see, in E.164 form; may be empty."""
    ring_mode: str
    """Such as `more-voicemails`."""
    music_preference: str
    """Such as `tone1`."""
    saved_search_id: str | None
    """In older answers; `source_value` now."""
    saved_search_is_user_dependent: bool | None
    """In older answers; `is_user_dependent` now."""
    organization_id: str
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "status": Field("status", STRING, required=True),
        "source_type": Field("source_type", STRING, required=True),
        "source_value": Field("source_value", STRING, required=True),
        "is_user_dependent": Field("is_user_dependent", BOOLEAN, required=True),
        "user_id": Field("user_id", STRING, required=True),
        "users": Field("users", List(Model("DialerUser")), required=True),
        "caller_id": Field("caller_id", STRING, required=True),
        "ring_mode": Field("ring_mode", STRING, required=True),
        "music_preference": Field("music_preference", STRING, required=True),
        "saved_search_id": Field("saved_search_id", STRING),
        "saved_search_is_user_dependent": Field("saved_search_is_user_dependent", BOOLEAN),
        "organization_id": Field("organization_id", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: Literal["power", "predictive"] | str | Unset = UNSET,
        status: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | str | Unset = UNSET,
        source_value: str | Unset = UNSET,
        is_user_dependent: bool | Unset = UNSET,
        user_id: str | Unset = UNSET,
        users: abc.Sequence[DialerUser | abc.Mapping[str, object]] | Unset = UNSET,
        caller_id: str | Unset = UNSET,
        ring_mode: str | Unset = UNSET,
        music_preference: str | Unset = UNSET,
        saved_search_id: str | None | Unset = UNSET,
        saved_search_is_user_dependent: bool | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type,
                "status": status,
                "source_type": source_type,
                "source_value": source_value,
                "is_user_dependent": is_user_dependent,
                "user_id": user_id,
                "users": users,
                "caller_id": caller_id,
                "ring_mode": ring_mode,
                "music_preference": music_preference,
                "saved_search_id": saved_search_id,
                "saved_search_is_user_dependent": saved_search_is_user_dependent,
                "organization_id": organization_id,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
