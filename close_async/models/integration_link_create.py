# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import model
from ..values.records import Record


@model
class IntegrationLinkCreate(Record):
    """A new integration link."""

    name: str
    """Text of the link."""
    url: str
    """Template of the address, with placeholders such as `{{lead.display_name}}`."""
    type: Literal["contact", "lead", "opportunity"] | str
    """What the link is shown on."""
