# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class BlockedPhoneNumber(Record):
    """A phone number that is blocked."""

    id: str = UNSET
    phone: str = UNSET
    """The number in E.164 form (`+16505550100`)."""
    reason: str = UNSET
    """Why it is blocked."""
    organization_id: str = UNSET
    created_by: str = UNSET
    """Id of the user who created it."""
    updated_by: str = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
