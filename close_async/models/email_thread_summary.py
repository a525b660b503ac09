# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_thread_summary_feedback import EmailThreadSummaryFeedback


@model
class EmailThreadSummary(Record):
    """A summary of a thread, written by Close."""

    status: str = UNSET
    summary_text: str | None = UNSET
    summary_html: str | None = UNSET
    generated_at: dt.datetime | None = UNSET
    expired_at: dt.datetime | None = UNSET
    updated_at: dt.datetime = UNSET
    feedback: EmailThreadSummaryFeedback | None = UNSET
