# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class IntegrationLink(Record):
    """A link to another tool, as the organization has defined it."""

    id: str = UNSET
    name: str = UNSET
    """Text of the link."""
    url: str = UNSET
    """Template of the address, with placeholders such as `{{lead.display_name}}`."""
    type: Literal["contact", "lead", "opportunity"] | str = UNSET
    """What the link is shown on."""
    organization_id: str = UNSET
    created_by: str | None = UNSET
    """Id of the user who created it."""
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime | None = UNSET
    date_updated: dt.datetime | None = UNSET
