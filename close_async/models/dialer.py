# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .dialer_user import DialerUser


@model
class Dialer(Record):
    """A session in which Close calls a list of leads or contacts."""

    id: str = UNSET
    type: Literal["power", "predictive"] | str = UNSET
    """`power` calls one at a time; `predictive` calls several and connects the first who answers."""
    status: str = UNSET
    """State of the session, such as `inactive`."""
    source_type: Literal["saved-search", "shared-entry"] | str = UNSET
    """Kind of list: a smart view, or a list that was shared for the session."""
    source_value: str = UNSET
    """Id of the list."""
    target_type: str | None = UNSET
    """What is called, leads or contacts; in live responses only."""
    is_user_dependent: bool = UNSET
    """Whether the list depends on who looks at it."""
    user_id: str = UNSET
    """Id of the user who began it."""
    users: list[DialerUser] = UNSET
    """The users who take part."""
    caller_id: str = UNSET
    """Number that those who are called see, in E.164 form; may be empty."""
    ring_mode: str = UNSET
    """Such as `more-voicemails`."""
    music_preference: str = UNSET
    """Such as `tone1`."""
    saved_search_id: str | None = UNSET
    """In older responses; `source_value` now."""
    saved_search_is_user_dependent: bool | None = UNSET
    """In older responses; `is_user_dependent` now."""
    organization_id: str = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
