# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SchedulingLink(Record):
    """A scheduling link, of one user or shared by the organization."""

    id: str = UNSET
    name: str = UNSET
    """Name that Close shows."""
    description: str | None = UNSET
    """Explanation that Close shows."""
    url: str | None = UNSET
    """Address where the time is booked; null for a shared link, which leads each user to one of their
    own."""
    type: Literal["SHARED", "USER"] | str = UNSET
    """Whether it belongs to a user or is shared."""
    source: Literal["CALENDLY", "MANUAL", "THIRD_PARTY"] | str = UNSET
    """Who manages it: users, an OAuth application, or Close's connection to Calendly."""
    source_id: str | None = UNSET
    """Id of the link in the tool that made it."""
    source_type: str | None = UNSET
    """Short word for the kind of link, in the words of the tool that made it; Close shows it."""
    duration_in_minutes: int | None = UNSET
    """Length of the meetings, in minutes."""
    template_tag: str | None = UNSET
    """Name of the placeholder that stands for a shared link in templates."""
    user_id: str | None = UNSET
    """Id of the user whom it belongs to; null for a shared link."""
    oauth_client_id: str | None = UNSET
    """Id of the OAuth application that manages it; missing for a shared link."""
    organization_id: str = UNSET
