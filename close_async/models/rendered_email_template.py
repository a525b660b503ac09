# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class RenderedEmailTemplate(Record):
    """An email template filled in for one contact; empty where there is no such result."""

    subject: str | None = UNSET
    body: str | None = UNSET
    email: str | None = UNSET
    """Email address of the contact."""
    contact_id: str | None = UNSET
    contact_display_name: str | None = UNSET
    lead_id: str | None = UNSET
    lead_display_name: str | None = UNSET
