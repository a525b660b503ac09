# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_status import OpportunityStatus


@model
class Pipeline(Record):
    """A named, ordered group of opportunity statuses."""

    id: str = UNSET
    name: str = UNSET
    organization_id: str = UNSET
    statuses: list[OpportunityStatus] = UNSET
    """In the order in which Close shows them."""
    created_by: str | None = UNSET
    updated_by: str | None = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
