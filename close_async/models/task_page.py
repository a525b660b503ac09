# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, Field, List, Union
from ..values.records import Page

if TYPE_CHECKING:
    from .any_task import AnyTask


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TaskPage(Page):
    """One page of tasks."""

    data: list[AnyTask]
    has_more: bool
    """Whether a further page follows."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field(
            "data",
            List(
                Union(
                    "_type",
                    {
                        "lead": "LeadTask",
                        "outgoing_call": "OutgoingCallTask",
                        "incoming_email": "IncomingEmailTask",
                        "email_followup": "EmailFollowupTask",
                        "missed_call": "MissedCallTask",
                        "voicemail": "VoicemailTask",
                        "answered_detached_call": "AnsweredDetachedCallTask",
                        "opportunity_due": "OpportunityDueTask",
                        "incoming_sms": "IncomingSmsTask",
                    },
                    "Task",
                )
            ),
            required=True,
        ),
        "has_more": Field("has_more", BOOLEAN, required=True),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[AnyTask | abc.Mapping[str, object]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
            },
            additional_properties,
        )
