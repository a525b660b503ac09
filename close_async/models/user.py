# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class User(Record):
    """A person who works with Close."""

    id: str
    email: str
    first_name: str | None
    last_name: str | None
    image: str | None
    """Address of the picture."""
    google_profile_image_url: str | None
    last_used_timezone: str | None
    """IANA time zone."""
    email_verified_at: dt.datetime | None
    organizations: list[str]
    """Ids of the organizations that you share with the user."""
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "email": Field("email", STRING, required=True),
        "first_name": Field("first_name", STRING, required=True),
        "last_name": Field("last_name", STRING, required=True),
        "image": Field("image", STRING, required=True),
        "google_profile_image_url": Field("google_profile_image_url", STRING),
        "last_used_timezone": Field("last_used_timezone", STRING),
        "email_verified_at": Field("email_verified_at", DATETIME),
        "organizations": Field("organizations", List(STRING), required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        image: str | None | Unset = UNSET,
        google_profile_image_url: str | None | Unset = UNSET,
        last_used_timezone: str | None | Unset = UNSET,
        email_verified_at: dt.datetime | None | Unset = UNSET,
        organizations: abc.Sequence[str] | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "image": image,
                "google_profile_image_url": google_profile_image_url,
                "last_used_timezone": last_used_timezone,
                "email_verified_at": email_verified_at,
                "organizations": organizations,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
