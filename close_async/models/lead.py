# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..codecs import DATETIME, JSON, STRING, Field, List, Map, Model
from ..operations import UNSET, Unset
from ..records import Record

if TYPE_CHECKING:
    from .contact import Contact
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .lead_address import LeadAddress
    from .opportunity import Opportunity
    from .rendered_integration_link import RenderedIntegrationLink


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Lead(Record):
    """Lead, as Close sends or takes it."""

    addresses: list[LeadAddress] | None
    contact_ids: list[str]
    contacts: list[Contact] | None
    contacts_summary: str | None
    created_by: str | None
    created_by_name: str | None
    date_created: dt.datetime
    date_updated: dt.datetime
    description: str | None
    display_name: str | None
    html_url: str
    id: str
    integration_links: list[RenderedIntegrationLink] | None
    localtime: dt.datetime | None
    name: str | None
    opportunities: list[Opportunity] | None
    organization_id: str
    primary_address_summary: str | None
    primary_email: ContactEmail | None
    primary_phone: ContactPhone | None
    recent_calls: list[dict[str, Any]] | None
    source: str | None
    status_id: str
    status_label: str | None
    summaries: list[dict[str, Any]] | None
    tasks: list[dict[str, Any]] | None
    updated_by: str | None
    updated_by_name: str | None
    url: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "addresses": Field("addresses", List(Model("LeadAddress"))),
        "contact_ids": Field("contact_ids", List(STRING), required=True),
        "contacts": Field("contacts", List(Model("Contact"))),
        "contacts_summary": Field("contacts_summary", STRING),
        "created_by": Field("created_by", STRING, required=True),
        "created_by_name": Field("created_by_name", STRING),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "description": Field("description", STRING, required=True),
        "display_name": Field("display_name", STRING),
        "html_url": Field("html_url", STRING, required=True),
        "id": Field("id", STRING, required=True),
        "integration_links": Field("integration_links", List(Model("RenderedIntegrationLink"))),
        "localtime": Field("localtime", DATETIME),
        "name": Field("name", STRING, required=True),
        "opportunities": Field("opportunities", List(Model("Opportunity"))),
        "organization_id": Field("organization_id", STRING, required=True),
        "primary_address_summary": Field("primary_address_summary", STRING),
        "primary_email": Field("primary_email", Model("ContactEmail")),
        "primary_phone": Field("primary_phone", Model("ContactPhone")),
        "recent_calls": Field("recent_calls", List(Map(JSON))),
        "source": Field("source", STRING),
        "status_id": Field("status_id", STRING, required=True),
        "status_label": Field("status_label", STRING),
        "summaries": Field("summaries", List(Map(JSON))),
        "tasks": Field("tasks", List(Map(JSON))),
        "updated_by": Field("updated_by", STRING, required=True),
        "updated_by_name": Field("updated_by_name", STRING),
        "url": Field("url", STRING, required=True),
    }

    def __init__(
        self,
        *,
        addresses: abc.Sequence[LeadAddress | abc.Mapping[str, object]] | None | Unset = UNSET,
        contact_ids: abc.Sequence[str] | Unset = UNSET,
        contacts: abc.Sequence[Contact | abc.Mapping[str, object]] | None | Unset = UNSET,
        contacts_summary: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        description: str | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        html_url: str | Unset = UNSET,
        id: str | Unset = UNSET,
        integration_links: abc.Sequence[RenderedIntegrationLink | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        localtime: dt.datetime | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        opportunities: abc.Sequence[Opportunity | abc.Mapping[str, object]] | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        primary_address_summary: str | None | Unset = UNSET,
        primary_email: ContactEmail | abc.Mapping[str, object] | None | Unset = UNSET,
        primary_phone: ContactPhone | abc.Mapping[str, object] | None | Unset = UNSET,
        recent_calls: abc.Sequence[abc.Mapping[str, object]] | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_label: str | None | Unset = UNSET,
        summaries: abc.Sequence[abc.Mapping[str, object]] | None | Unset = UNSET,
        tasks: abc.Sequence[abc.Mapping[str, object]] | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "addresses": addresses,
                "contact_ids": contact_ids,
                "contacts": contacts,
                "contacts_summary": contacts_summary,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "date_created": date_created,
                "date_updated": date_updated,
                "description": description,
                "display_name": display_name,
                "html_url": html_url,
                "id": id,
                "integration_links": integration_links,
                "localtime": localtime,
                "name": name,
                "opportunities": opportunities,
                "organization_id": organization_id,
                "primary_address_summary": primary_address_summary,
                "primary_email": primary_email,
                "primary_phone": primary_phone,
                "recent_calls": recent_calls,
                "source": source,
                "status_id": status_id,
                "status_label": status_label,
                "summaries": summaries,
                "tasks": tasks,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "url": url,
            },
            additional_properties,
        )
