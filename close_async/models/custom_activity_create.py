# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import CustomFieldsMixin, Record


@model
class CustomActivityCreate(CustomFieldsMixin, Record):
    """A custom activity to create."""

    custom_activity_type_id: str
    lead_id: str
    status: Literal["draft", "published"] | str | None = UNSET
    """`published` unless given."""
    contact_id: str | None = UNSET
    user_id: str | None = UNSET
    pinned: bool | None = UNSET
    activity_at: dt.datetime | None = UNSET
    created_by: str | None = UNSET
    date_created: dt.datetime | None = UNSET
    organization_id: str | None = UNSET
