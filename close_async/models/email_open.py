# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailOpen(Record):
    """One opening of an e-mail."""

    opened_at: dt.datetime = UNSET
    opened_by: str | None = UNSET
    ip_address: str | None = UNSET
    user_agent: str | None = UNSET
