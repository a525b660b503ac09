# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .sent_email_stats import SentEmailStats


@model
class SentEmailsReport(Record):
    """Sent e-mails by template."""

    sent_email_stats: list[SentEmailStats] = UNSET
