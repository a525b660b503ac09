# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SchedulingLink(Record):
    """A scheduling link, of one user or shared by the organization."""

    id: str
    name: str
    """Name that Close shows."""
    description: str | None
    """Explanation that Close shows."""
    url: str | None
    """Address where the time is booked; null for a shared link, which leads each user to one of their
    own."""
    type: Literal["SHARED", "USER"] | str
    """Whether it belongs to a user or is shared."""
    source: Literal["CALENDLY", "MANUAL", "THIRD_PARTY"] | str
    """Who manages it: users, an OAuth application, or Close's connection to Calendly."""
    source_id: str | None
    """Id of the link in the tool that made it."""
    source_type: str | None
    """Short word for the kind of link, in the words of the tool that made it; Close shows it."""
    duration_in_minutes: int | None
    """Length of the meetings, in minutes."""
    template_tag: str | None
    """Name of the placeholder that stands for a shared link in templates."""
    user_id: str | None
    """Id of the user whom it belongs to; null for a shared link."""
    oauth_client_id: str | None
    """Id of the OAuth application that manages it; missing for a shared link."""
    organization_id: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING, required=True),
        "url": Field("url", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "source": Field("source", STRING, required=True),
        "source_id": Field("source_id", STRING, required=True),
        "source_type": Field("source_type", STRING, required=True),
        "duration_in_minutes": Field("duration_in_minutes", INTEGER, required=True),
        "template_tag": Field("template_tag", STRING, required=True),
        "user_id": Field("user_id", STRING, required=True),
        "oauth_client_id": Field("oauth_client_id", STRING),
        "organization_id": Field("organization_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        type: Literal["SHARED", "USER"] | str | Unset = UNSET,
        source: Literal["CALENDLY", "MANUAL", "THIRD_PARTY"] | str | Unset = UNSET,
        source_id: str | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        template_tag: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        oauth_client_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "description": description,
                "url": url,
                "type": type,
                "source": source,
                "source_id": source_id,
                "source_type": source_type,
                "duration_in_minutes": duration_in_minutes,
                "template_tag": template_tag,
                "user_id": user_id,
                "oauth_client_id": oauth_client_id,
                "organization_id": organization_id,
            },
            additional_properties,
        )
