# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class RenderedEmailTemplate(Record):
    """An email template filled in for one contact; empty where there is no such result."""

    subject: str | None
    body: str | None
    email: str | None
    """Email address of the contact."""
    contact_id: str | None
    contact_display_name: str | None
    lead_id: str | None
    lead_display_name: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "subject": Field("subject", STRING),
        "body": Field("body", STRING),
        "email": Field("email", STRING),
        "contact_id": Field("contact_id", STRING),
        "contact_display_name": Field("contact_display_name", STRING),
        "lead_id": Field("lead_id", STRING),
        "lead_display_name": Field("lead_display_name", STRING),
    }

    def __init__(
        self,
        *,
        subject: str | None | Unset = UNSET,
        body: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_display_name: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        lead_display_name: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "subject": subject,
                "body": body,
                "email": email,
                "contact_id": contact_id,
                "contact_display_name": contact_display_name,
                "lead_id": lead_id,
                "lead_display_name": lead_display_name,
            },
            additional_properties,
        )
