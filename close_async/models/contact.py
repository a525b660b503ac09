# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List, Model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .contact_subscription import ContactSubscription
    from .contact_url import ContactUrl
    from .recent_call import RecentCall
    from .rendered_integration_link import RenderedIntegrationLink


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Contact(CustomFieldsMixin, Record):
    """A person of a lead."""

    id: str
    object_type: str | None
    """`contact`, in answers of Advanced Filtering only."""
    lead_id: str | None
    """Missing where the contact comes inside its lead or was just created."""
    organization_id: str
    name: str | None
    display_name: str
    """The name, or what stands for it where there is none."""
    title: str | None
    """The person's job."""
    emails: list[ContactEmail]
    phones: list[ContactPhone]
    urls: list[ContactUrl] | None
    timezone: str | None
    """IANA time zone."""
    timezone_source: str | None
    """Where Close knows the time zone from."""
    integration_links: list[RenderedIntegrationLink] | None
    lead_suggestions_operation_id: str | None
    """The run of lead suggestions that made the contact."""
    recent_calls: list[RecentCall] | None
    subscriptions: list[ContactSubscription] | None
    """The workflows that the contact is in or was in."""
    created_by: str | None
    """Id of the user; null for what Close or an import made."""
    updated_by: str | None
    """Id of the user."""
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "object_type": Field("__object_type", STRING),
        "lead_id": Field("lead_id", STRING),
        "organization_id": Field("organization_id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "display_name": Field("display_name", STRING, required=True),
        "title": Field("title", STRING, required=True),
        "emails": Field("emails", List(Model("ContactEmail")), required=True),
        "phones": Field("phones", List(Model("ContactPhone")), required=True),
        "urls": Field("urls", List(Model("ContactUrl"))),
        "timezone": Field("timezone", STRING),
        "timezone_source": Field("timezone_source", STRING),
        "integration_links": Field("integration_links", List(Model("RenderedIntegrationLink"))),
        "lead_suggestions_operation_id": Field("lead_suggestions_operation_id", STRING),
        "recent_calls": Field("recent_calls", List(Model("RecentCall"))),
        "subscriptions": Field("subscriptions", List(Model("ContactSubscription"))),
        "created_by": Field("created_by", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        display_name: str | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: abc.Sequence[ContactEmail | abc.Mapping[str, object]] | Unset = UNSET,
        phones: abc.Sequence[ContactPhone | abc.Mapping[str, object]] | Unset = UNSET,
        urls: abc.Sequence[ContactUrl | abc.Mapping[str, object]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        timezone_source: str | None | Unset = UNSET,
        integration_links: abc.Sequence[RenderedIntegrationLink | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        lead_suggestions_operation_id: str | None | Unset = UNSET,
        recent_calls: abc.Sequence[RecentCall | abc.Mapping[str, object]] | None | Unset = UNSET,
        subscriptions: abc.Sequence[ContactSubscription | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "object_type": object_type,
                "lead_id": lead_id,
                "organization_id": organization_id,
                "name": name,
                "display_name": display_name,
                "title": title,
                "emails": emails,
                "phones": phones,
                "urls": urls,
                "timezone": timezone,
                "timezone_source": timezone_source,
                "integration_links": integration_links,
                "lead_suggestions_operation_id": lead_suggestions_operation_id,
                "recent_calls": recent_calls,
                "subscriptions": subscriptions,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
