# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class Role(Record):
    """A set of permissions."""

    id: str = UNSET
    name: str = UNSET
    editable: bool = UNSET
    """Whether it can be changed; built-in roles cannot."""
    permissions: list[str] = UNSET
    """What the role allows, such as `bulk_edit`, `export` or `view_all_leads`."""
    visibility_user_lcf_behavior: Literal["allow_unassigned", "require_assignment"] | str | None = (
        UNSET
    )
    """Whether leads that are assigned to nobody are hidden or seen; null with the permission
    `view_all_leads`."""
    visibility_user_lcf_ids: list[str] | None = UNSET
    """Ids of the user fields of leads that say who sees a lead; null or empty with the permission
    `view_all_leads`."""
    organization_id: str | None = UNSET
    date_created: dt.datetime | None = UNSET
    date_updated: dt.datetime | None = UNSET
