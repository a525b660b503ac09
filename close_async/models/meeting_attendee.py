# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingAttendee(Record):
    """Someone who was invited to a meeting."""

    email: str | None
    name: str | None
    contact_id: str | None
    """Set for a contact of the lead."""
    user_id: str | None
    """Set for a user of the organization."""
    status: Literal["maybe", "no", "noreply", "yes"] | str | None
    """The answer to the invitation."""
    is_organizer: bool | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "email": Field("email", STRING),
        "name": Field("name", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "status": Field("status", STRING),
        "is_organizer": Field("is_organizer", BOOLEAN),
    }

    def __init__(
        self,
        *,
        email: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        status: Literal["maybe", "no", "noreply", "yes"] | str | None | Unset = UNSET,
        is_organizer: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "email": email,
                "name": name,
                "contact_id": contact_id,
                "user_id": user_id,
                "status": status,
                "is_organizer": is_organizer,
            },
            additional_properties,
        )
