# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_comment_summary import ActivityCommentSummary
    from .email import Email
    from .email_identity import EmailIdentity
    from .email_preview import EmailPreview
    from .email_thread_importance import EmailThreadImportance
    from .email_thread_summary import EmailThreadSummary


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailThread(Record):
    """A conversation by e-mail."""

    id: str
    type: str
    """Always `EmailThread`."""
    organization_id: str
    lead_id: str | None
    """The lead in whose feed the activity stands."""
    contact_id: str | None
    """The contact it was with."""
    user_id: str | None
    """The user to whom it is credited."""
    user_name: str | None
    users: list[str]
    """Ids of the users who took part."""
    activity_at: dt.datetime | None
    """When its latest message was sent or received."""
    date_created: dt.datetime
    """When it was recorded in Close."""
    date_updated: dt.datetime
    created_by: str | None
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user who changed it last."""
    updated_by_name: str | None
    latest_normalized_subject: str | None
    """The subject without `Re:` and the like."""
    n_emails: int | None
    """Number of messages."""
    participants: list[EmailIdentity] | None
    emails: list[Email] | None
    """The messages, without their bodies."""
    latest_emails: list[EmailPreview] | None
    """Short forms of the latest messages; lists may send these instead of `emails`."""
    summary: EmailThreadSummary | None
    importance: EmailThreadImportance | None
    comment_summary: ActivityCommentSummary | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "user_name": Field("user_name", STRING),
        "users": Field("users", List(STRING), required=True),
        "activity_at": Field("activity_at", DATETIME),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by": Field("created_by", STRING),
        "created_by_name": Field("created_by_name", STRING),
        "updated_by": Field("updated_by", STRING),
        "updated_by_name": Field("updated_by_name", STRING),
        "latest_normalized_subject": Field("latest_normalized_subject", STRING),
        "n_emails": Field("n_emails", INTEGER),
        "participants": Field("participants", List(Model("EmailIdentity"))),
        "emails": Field("emails", List(Model("Email"))),
        "latest_emails": Field("latest_emails", List(Model("EmailPreview"))),
        "summary": Field("summary", Model("EmailThreadSummary")),
        "importance": Field("importance", Model("EmailThreadImportance")),
        "comment_summary": Field("comment_summary", Model("ActivityCommentSummary")),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        users: abc.Sequence[str] | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        latest_normalized_subject: str | None | Unset = UNSET,
        n_emails: int | None | Unset = UNSET,
        participants: abc.Sequence[EmailIdentity | abc.Mapping[str, object]] | None | Unset = UNSET,
        emails: abc.Sequence[Email | abc.Mapping[str, object]] | None | Unset = UNSET,
        latest_emails: abc.Sequence[EmailPreview | abc.Mapping[str, object]] | None | Unset = UNSET,
        summary: EmailThreadSummary | abc.Mapping[str, object] | None | Unset = UNSET,
        importance: EmailThreadImportance | abc.Mapping[str, object] | None | Unset = UNSET,
        comment_summary: ActivityCommentSummary | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type,
                "organization_id": organization_id,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "user_id": user_id,
                "user_name": user_name,
                "users": users,
                "activity_at": activity_at,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "latest_normalized_subject": latest_normalized_subject,
                "n_emails": n_emails,
                "participants": participants,
                "emails": emails,
                "latest_emails": latest_emails,
                "summary": summary,
                "importance": importance,
                "comment_summary": comment_summary,
            },
            additional_properties,
        )
