# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import CustomFieldsMixin, Record


@model
class CustomActivityUpdate(CustomFieldsMixin, Record):
    """What to change of a custom activity."""

    status: Literal["draft", "published"] | str | None = UNSET
    contact_id: str | None = UNSET
    pinned: bool | None = UNSET
    activity_at: dt.datetime | None = UNSET
