# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SentEmailQueries(Record):
    """Searches for counted e-mails, in the older query language."""

    total: str | None = UNSET
    opened: str | None = UNSET
    responded: str | None = UNSET
