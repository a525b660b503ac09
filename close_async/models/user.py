# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class User(Record):
    """A person who works with Close."""

    id: str = UNSET
    email: str = UNSET
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    image: str | None = UNSET
    """Address of the picture."""
    google_profile_image_url: str | None = UNSET
    last_used_timezone: str | None = UNSET
    """IANA time zone."""
    email_verified_at: dt.datetime | None = UNSET
    organizations: list[str] = UNSET
    """Ids of the organizations that you share with the user."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
