# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model, wire
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .contact_subscription import ContactSubscription
    from .contact_url import ContactUrl
    from .recent_call import RecentCall
    from .rendered_integration_link import RenderedIntegrationLink


@model
class Contact(CustomFieldsMixin, Record):
    """A person of a lead."""

    id: str = UNSET
    object_type: str | None = wire("__object_type", default=UNSET)
    """`contact`, in responses of Advanced Filtering only."""
    lead_id: str | None = UNSET
    """Missing where the contact comes inside its lead or was just created."""
    organization_id: str = UNSET
    name: str | None = UNSET
    display_name: str = UNSET
    """The name, or what stands for it where there is none."""
    title: str | None = UNSET
    """The person's job."""
    emails: list[ContactEmail] = UNSET
    phones: list[ContactPhone] = UNSET
    urls: list[ContactUrl] | None = UNSET
    timezone: str | None = UNSET
    """IANA time zone."""
    timezone_source: str | None = UNSET
    """Where Close knows the time zone from."""
    integration_links: list[RenderedIntegrationLink] | None = UNSET
    lead_suggestions_operation_id: str | None = UNSET
    """The run of lead suggestions that made the contact."""
    recent_calls: list[RecentCall] | None = UNSET
    subscriptions: list[ContactSubscription] | None = UNSET
    """The workflows that the contact is in or was in."""
    created_by: str | None = UNSET
    """Id of the user; null for what Close or an import made."""
    updated_by: str | None = UNSET
    """Id of the user."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
