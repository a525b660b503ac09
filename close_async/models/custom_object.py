# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import CustomFieldsMixin, Record


@model
class CustomObject(CustomFieldsMixin, Record):
    """An instance of a custom object type; it belongs to one lead."""

    id: str = UNSET
    name: str = UNSET
    """Name that users see."""
    custom_object_type_id: str = UNSET
    """Id of its custom object type (`cotype_…`)."""
    lead_id: str = UNSET
    """Id of the lead that it belongs to."""
    organization_id: str = UNSET
    created_by: str | None = UNSET
    """Id of the user who created it."""
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
