# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..codecs import DATETIME, STRING, Field, List, Model
from ..operations import UNSET, Unset
from ..records import Record

if TYPE_CHECKING:
    from .basic_subscription_info_for_contact import BasicSubscriptionInfoForContact
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .contact_recent_call import ContactRecentCall
    from .contact_url import ContactUrl
    from .rendered_integration_link import RenderedIntegrationLink


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Contact(Record):
    """Contact, as Close sends or takes it."""

    created_by: str | None
    date_created: dt.datetime
    date_updated: dt.datetime
    display_name: str
    emails: list[ContactEmail] | None
    id: str
    integration_links: list[RenderedIntegrationLink] | None
    lead_id: str | None
    lead_suggestions_operation_id: str | None
    name: str | None
    organization_id: str
    phones: list[ContactPhone] | None
    recent_calls: list[ContactRecentCall] | None
    subscriptions: list[BasicSubscriptionInfoForContact] | None
    timezone: str | None
    timezone_source: str | None
    title: str | None
    updated_by: str | None
    urls: list[ContactUrl] | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "created_by": Field("created_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "display_name": Field("display_name", STRING, required=True),
        "emails": Field("emails", List(Model("ContactEmail"))),
        "id": Field("id", STRING, required=True),
        "integration_links": Field("integration_links", List(Model("RenderedIntegrationLink"))),
        "lead_id": Field("lead_id", STRING),
        "lead_suggestions_operation_id": Field("lead_suggestions_operation_id", STRING),
        "name": Field("name", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "phones": Field("phones", List(Model("ContactPhone"))),
        "recent_calls": Field("recent_calls", List(Model("ContactRecentCall"))),
        "subscriptions": Field("subscriptions", List(Model("BasicSubscriptionInfoForContact"))),
        "timezone": Field("timezone", STRING),
        "timezone_source": Field("timezone_source", STRING),
        "title": Field("title", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "urls": Field("urls", List(Model("ContactUrl"))),
    }

    def __init__(
        self,
        *,
        created_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        display_name: str | Unset = UNSET,
        emails: abc.Sequence[ContactEmail | abc.Mapping[str, object]] | None | Unset = UNSET,
        id: str | Unset = UNSET,
        integration_links: abc.Sequence[RenderedIntegrationLink | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        lead_suggestions_operation_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        phones: abc.Sequence[ContactPhone | abc.Mapping[str, object]] | None | Unset = UNSET,
        recent_calls: abc.Sequence[ContactRecentCall | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        subscriptions: abc.Sequence[BasicSubscriptionInfoForContact | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        timezone_source: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        urls: abc.Sequence[ContactUrl | abc.Mapping[str, object]] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "created_by": created_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "display_name": display_name,
                "emails": emails,
                "id": id,
                "integration_links": integration_links,
                "lead_id": lead_id,
                "lead_suggestions_operation_id": lead_suggestions_operation_id,
                "name": name,
                "organization_id": organization_id,
                "phones": phones,
                "recent_calls": recent_calls,
                "subscriptions": subscriptions,
                "timezone": timezone,
                "timezone_source": timezone_source,
                "title": title,
                "updated_by": updated_by,
                "urls": urls,
            },
            additional_properties,
        )
