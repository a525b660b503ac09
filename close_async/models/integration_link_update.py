# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class IntegrationLinkUpdate(Record):
    """What to change in an integration link."""

    name: str | None = UNSET
    """Text of the link."""
    url: str | None = UNSET
    """Template of the address, with placeholders such as `{{lead.display_name}}`."""
    type: Literal["contact", "lead", "opportunity"] | str | None = UNSET
    """What the link is shown on."""
