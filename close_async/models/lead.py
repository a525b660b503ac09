# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, JSON, STRING, Field, List, Map, Model, Union
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .address import Address
    from .any_task import AnyTask
    from .contact import Contact
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .opportunity import Opportunity
    from .rendered_integration_link import RenderedIntegrationLink


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Lead(CustomFieldsMixin, Record):
    """A company or person that may become a customer, with the contacts, opportunities and tasks that
    belong to it."""

    id: str
    object_type: str | None
    """`lead`, in answers of Advanced Filtering only."""
    name: str | None
    display_name: str
    """The name, or what stands for it where there is none."""
    description: str | None
    url: str | None
    """The company's web site."""
    html_url: str
    """The lead's page in Close."""
    status_id: str
    status_label: str
    """The status as people read it."""
    organization_id: str
    addresses: list[Address]
    contacts: list[Contact]
    contact_ids: list[str] | None
    """Ids of the contacts."""
    contacts_summary: str | None
    """The contacts' names in one text."""
    opportunities: list[Opportunity]
    tasks: list[AnyTask]
    """Open tasks only; completed ones are listed by the tasks resource with `view="archive"`."""
    integration_links: list[RenderedIntegrationLink] | None
    primary_address_summary: str | None
    """The first address in one line."""
    primary_email: ContactEmail | None
    primary_phone: ContactPhone | None
    localtime: dt.datetime | None
    """The time at the lead's place."""
    recent_calls: list[dict[str, Any]] | None
    """Recent calls, in short."""
    summaries: list[dict[str, Any]] | None
    """What Close has summed up about the lead."""
    source: str | None
    """How the lead came into Close."""
    created_by: str | None
    """Id of the user; null for what Close or an import made."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user."""
    updated_by_name: str | None
    date_created: dt.datetime
    date_updated: dt.datetime
    """Also moves when something that belongs to the lead changes."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "object_type": Field("__object_type", STRING),
        "name": Field("name", STRING, required=True),
        "display_name": Field("display_name", STRING, required=True),
        "description": Field("description", STRING, required=True),
        "url": Field("url", STRING, required=True),
        "html_url": Field("html_url", STRING, required=True),
        "status_id": Field("status_id", STRING, required=True),
        "status_label": Field("status_label", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "addresses": Field("addresses", List(Model("Address")), required=True),
        "contacts": Field("contacts", List(Model("Contact")), required=True),
        "contact_ids": Field("contact_ids", List(STRING)),
        "contacts_summary": Field("contacts_summary", STRING),
        "opportunities": Field("opportunities", List(Model("Opportunity")), required=True),
        "tasks": Field(
            "tasks",
            List(
                Union(
                    "_type",
                    {
                        "lead": "LeadTask",
                        "outgoing_call": "OutgoingCallTask",
                        "incoming_email": "IncomingEmailTask",
                        "email_followup": "EmailFollowupTask",
                        "missed_call": "MissedCallTask",
                        "voicemail": "VoicemailTask",
                        "answered_detached_call": "AnsweredDetachedCallTask",
                        "opportunity_due": "OpportunityDueTask",
                        "incoming_sms": "IncomingSmsTask",
                    },
                    "Task",
                )
            ),
            required=True,
        ),
        "integration_links": Field("integration_links", List(Model("RenderedIntegrationLink"))),
        "primary_address_summary": Field("primary_address_summary", STRING),
        "primary_email": Field("primary_email", Model("ContactEmail")),
        "primary_phone": Field("primary_phone", Model("ContactPhone")),
        "localtime": Field("localtime", DATETIME),
        "recent_calls": Field("recent_calls", List(Map(JSON))),
        "summaries": Field("summaries", List(Map(JSON))),
        "source": Field("source", STRING),
        "created_by": Field("created_by", STRING, required=True),
        "created_by_name": Field("created_by_name", STRING),
        "updated_by": Field("updated_by", STRING, required=True),
        "updated_by_name": Field("updated_by_name", STRING),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        display_name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        html_url: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        addresses: abc.Sequence[Address | abc.Mapping[str, object]] | Unset = UNSET,
        contacts: abc.Sequence[Contact | abc.Mapping[str, object]] | Unset = UNSET,
        contact_ids: abc.Sequence[str] | None | Unset = UNSET,
        contacts_summary: str | None | Unset = UNSET,
        opportunities: abc.Sequence[Opportunity | abc.Mapping[str, object]] | Unset = UNSET,
        tasks: abc.Sequence[AnyTask | abc.Mapping[str, object]] | Unset = UNSET,
        integration_links: abc.Sequence[RenderedIntegrationLink | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        primary_address_summary: str | None | Unset = UNSET,
        primary_email: ContactEmail | abc.Mapping[str, object] | None | Unset = UNSET,
        primary_phone: ContactPhone | abc.Mapping[str, object] | None | Unset = UNSET,
        localtime: dt.datetime | None | Unset = UNSET,
        recent_calls: abc.Sequence[abc.Mapping[str, object]] | None | Unset = UNSET,
        summaries: abc.Sequence[abc.Mapping[str, object]] | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "object_type": object_type,
                "name": name,
                "display_name": display_name,
                "description": description,
                "url": url,
                "html_url": html_url,
                "status_id": status_id,
                "status_label": status_label,
                "organization_id": organization_id,
                "addresses": addresses,
                "contacts": contacts,
                "contact_ids": contact_ids,
                "contacts_summary": contacts_summary,
                "opportunities": opportunities,
                "tasks": tasks,
                "integration_links": integration_links,
                "primary_address_summary": primary_address_summary,
                "primary_email": primary_email,
                "primary_phone": primary_phone,
                "localtime": localtime,
                "recent_calls": recent_calls,
                "summaries": summaries,
                "source": source,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
