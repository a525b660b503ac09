# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_comment_summary import ActivityCommentSummary
    from .email import Email
    from .email_identity import EmailIdentity
    from .email_preview import EmailPreview
    from .email_thread_importance import EmailThreadImportance
    from .email_thread_summary import EmailThreadSummary


@model
class EmailThread(Record):
    """A conversation by e-mail."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `EmailThread`."""
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    """The lead in whose feed the activity stands."""
    contact_id: str | None = UNSET
    """The contact it was with."""
    user_id: str | None = UNSET
    """The user to whom it is credited."""
    user_name: str | None = UNSET
    users: list[str] = UNSET
    """Ids of the users who took part."""
    activity_at: dt.datetime | None = UNSET
    """When its latest message was sent or received."""
    date_created: dt.datetime = UNSET
    """When it was recorded in Close."""
    date_updated: dt.datetime = UNSET
    created_by: str | None = UNSET
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    updated_by_name: str | None = UNSET
    latest_normalized_subject: str | None = UNSET
    """The subject without `Re:` and the like."""
    n_emails: int | None = UNSET
    """Number of messages."""
    participants: list[EmailIdentity] | None = UNSET
    emails: list[Email] | None = UNSET
    """The messages, without their bodies."""
    latest_emails: list[EmailPreview] | None = UNSET
    """Short forms of the latest messages; lists may send these instead of `emails`."""
    summary: EmailThreadSummary | None = UNSET
    importance: EmailThreadImportance | None = UNSET
    comment_summary: ActivityCommentSummary | None = UNSET
