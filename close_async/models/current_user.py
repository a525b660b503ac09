# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .connected_account import ConnectedAccount
    from .membership import Membership
    from .organization import Organization
    from .user_phone_number import UserPhoneNumber


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CurrentUser(Record):
    """The user whom the key or token belongs to."""

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
    organizations: list[Organization]
    memberships: list[Membership]
    email_accounts: list[ConnectedAccount]
    phone_numbers: list[UserPhoneNumber]
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
        "organizations": Field("organizations", List(Model("Organization")), required=True),
        "memberships": Field("memberships", List(Model("Membership")), required=True),
        "email_accounts": Field("email_accounts", List(Model("ConnectedAccount")), required=True),
        "phone_numbers": Field("phone_numbers", List(Model("UserPhoneNumber")), required=True),
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
        organizations: abc.Sequence[Organization | abc.Mapping[str, object]] | Unset = UNSET,
        memberships: abc.Sequence[Membership | abc.Mapping[str, object]] | Unset = UNSET,
        email_accounts: abc.Sequence[ConnectedAccount | abc.Mapping[str, object]] | Unset = UNSET,
        phone_numbers: abc.Sequence[UserPhoneNumber | abc.Mapping[str, object]] | Unset = UNSET,
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
                "memberships": memberships,
                "email_accounts": email_accounts,
                "phone_numbers": phone_numbers,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
