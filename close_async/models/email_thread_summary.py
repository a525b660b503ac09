# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_thread_summary_feedback import EmailThreadSummaryFeedback


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailThreadSummary(Record):
    """A summary of a thread, written by Close."""

    status: str
    summary_text: str | None
    summary_html: str | None
    generated_at: dt.datetime | None
    expired_at: dt.datetime | None
    updated_at: dt.datetime
    feedback: EmailThreadSummaryFeedback | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status": Field("status", STRING, required=True),
        "summary_text": Field("summary_text", STRING),
        "summary_html": Field("summary_html", STRING),
        "generated_at": Field("generated_at", DATETIME),
        "expired_at": Field("expired_at", DATETIME),
        "updated_at": Field("updated_at", DATETIME, required=True),
        "feedback": Field("feedback", Model("EmailThreadSummaryFeedback")),
    }

    def __init__(
        self,
        *,
        status: str | Unset = UNSET,
        summary_text: str | None | Unset = UNSET,
        summary_html: str | None | Unset = UNSET,
        generated_at: dt.datetime | None | Unset = UNSET,
        expired_at: dt.datetime | None | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        feedback: EmailThreadSummaryFeedback | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status": status,
                "summary_text": summary_text,
                "summary_html": summary_html,
                "generated_at": generated_at,
                "expired_at": expired_at,
                "updated_at": updated_at,
                "feedback": feedback,
            },
            additional_properties,
        )
