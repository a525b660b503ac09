# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TypeAlias

from .answered_detached_call_task import AnsweredDetachedCallTask
from .email_followup_task import EmailFollowupTask
from .incoming_email_task import IncomingEmailTask
from .incoming_sms_task import IncomingSmsTask
from .lead_task import LeadTask
from .missed_call_task import MissedCallTask
from .opportunity_due_task import OpportunityDueTask
from .outgoing_call_task import OutgoingCallTask
from .task import Task
from .voicemail_task import VoicemailTask

AnyTask: TypeAlias = (
    LeadTask
    | OutgoingCallTask
    | IncomingEmailTask
    | EmailFollowupTask
    | MissedCallTask
    | VoicemailTask
    | AnsweredDetachedCallTask
    | OpportunityDueTask
    | IncomingSmsTask
    | Task
)
"""A task, as the class of its `type`."""
