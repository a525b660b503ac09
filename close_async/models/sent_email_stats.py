# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .sent_email_queries import SentEmailQueries


@model
class SentEmailStats(Record):
    """E-mails sent with one template; the row without a template counts all."""

    template_id: str | None = UNSET
    template_url: str | None = UNSET
    """Path of the template in Close's pages."""
    name: str = UNSET
    is_shared: bool = UNSET
    total: int = UNSET
    """Sent."""
    opened: int = UNSET
    percentage_opened: float = UNSET
    """Percent."""
    responded: int = UNSET
    percentage_responded: float = UNSET
    """Percent."""
    queries: SentEmailQueries | None = wire("_queries", default=UNSET)
    """Searches for what was counted."""
