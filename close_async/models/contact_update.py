# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .contact_url import ContactUrl


@model
class ContactUpdate(CustomFieldsMixin, Record):
    """What to change about a contact."""

    lead_id: str | None = UNSET
    """The lead that the contact belongs to."""
    name: str | None = UNSET
    """At most 1,000 characters."""
    title: str | None = UNSET
    """The person's job; at most 1,000 characters."""
    emails: abc.Sequence[ContactEmail | abc.Mapping[str, object]] | None = UNSET
    """At most 100."""
    phones: abc.Sequence[ContactPhone | abc.Mapping[str, object]] | None = UNSET
    """At most 100, best in E.164 form."""
    urls: abc.Sequence[ContactUrl | abc.Mapping[str, object]] | None = UNSET
    """At most 100."""
    timezone: str | None = UNSET
    """IANA time zone, such as `America/Denver`."""
