# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TypeAlias

from .activity import Activity
from .call import Call
from .creation import Creation
from .custom_activity import CustomActivity
from .email import Email
from .email_thread import EmailThread
from .form_submission import FormSubmission
from .import_update import ImportUpdate
from .lead_merge_activity import LeadMergeActivity
from .lead_status_change import LeadStatusChange
from .meeting import Meeting
from .note import Note
from .opportunity_status_change import OpportunityStatusChange
from .sms import Sms
from .task_completion import TaskCompletion
from .whats_app_message import WhatsAppMessage

AnyActivity: TypeAlias = (
    Note
    | Call
    | Email
    | EmailThread
    | Sms
    | WhatsAppMessage
    | Meeting
    | CustomActivity
    | Creation
    | FormSubmission
    | LeadStatusChange
    | OpportunityStatusChange
    | LeadMergeActivity
    | TaskCompletion
    | ImportUpdate
    | Activity
)
"""An activity, as the class of its `type`."""
