# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..values.model import UNSET, model, wire
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .address import Address
    from .any_task import AnyTask
    from .contact import Contact
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .opportunity import Opportunity
    from .rendered_integration_link import RenderedIntegrationLink


@model
class Lead(CustomFieldsMixin, Record):
    """A company or person that may become a customer, with the contacts, opportunities and tasks that
    belong to it."""

    id: str = UNSET
    object_type: str | None = wire("__object_type", default=UNSET)
    """`lead`, in responses of Advanced Filtering only."""
    name: str | None = UNSET
    display_name: str = UNSET
    """The name, or what stands for it where there is none."""
    description: str | None = UNSET
    url: str | None = UNSET
    """The company's web site."""
    html_url: str = UNSET
    """The lead's page in Close."""
    status_id: str = UNSET
    status_label: str = UNSET
    """The status as people read it."""
    organization_id: str = UNSET
    addresses: list[Address] = UNSET
    contacts: list[Contact] = UNSET
    """Close has deprecated it; the contacts resource lists them."""
    contact_ids: list[str] | None = UNSET
    """Ids of the contacts."""
    contacts_summary: str | None = UNSET
    """The contacts' names in one text."""
    opportunities: list[Opportunity] = UNSET
    """Close has deprecated it; the opportunities resource lists them."""
    tasks: list[AnyTask] = UNSET
    """Open tasks only; completed ones are listed by the tasks resource with `view="archive"`."""
    integration_links: list[RenderedIntegrationLink] | None = UNSET
    primary_address_summary: str | None = UNSET
    """The first address in one line."""
    primary_email: ContactEmail | None = UNSET
    primary_phone: ContactPhone | None = UNSET
    localtime: dt.datetime | None = UNSET
    """The time at the lead's place."""
    recent_calls: list[dict[str, Any]] | None = UNSET
    """Recent calls, in short."""
    summaries: list[dict[str, Any]] | None = UNSET
    """What Close has summed up about the lead."""
    source: str | None = UNSET
    """How the lead came into Close."""
    created_by: str | None = UNSET
    """Id of the user; null for what Close or an import made."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user."""
    updated_by_name: str | None = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
    """Also moves when something that belongs to the lead changes."""
