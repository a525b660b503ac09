# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SmartViewSharing(Record):
    """Who sees a smart view."""

    whole_org: bool = UNSET
    user_ids: list[str] = UNSET
    group_ids: list[str] = UNSET
    created_at: dt.datetime | None = UNSET
    created_by_id: str | None = UNSET
    updated_at: dt.datetime | None = UNSET
    updated_by_id: str | None = UNSET
