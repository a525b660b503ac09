"""The kinds of activities: their `_type`, their path under `/activity/`, their events."""

from __future__ import annotations

PATHS = {
    "Note": "note",
    "Call": "call",
    "Email": "email",
    "EmailThread": "emailthread",
    "SMS": "sms",
    "WhatsAppMessage": "whatsapp_message",
    "Meeting": "meeting",
    "Created": "created",
    "LeadMerge": "lead_merge",
    "TaskCompleted": "task_completed",
    "LeadStatusChange": "status_change/lead",
    "OpportunityStatusChange": "status_change/opportunity",
    "CustomActivity": "custom",
    "FormSubmission": "form_submission",
    "ImportUpdate": "import_update",
}
"""The path of each kind under `/activity/`."""

EVENTS = {
    "Note": "activity.note",
    "Call": "activity.call",
    "Email": "activity.email",
    "EmailThread": "activity.email_thread",
    "SMS": "activity.sms",
    "WhatsAppMessage": "activity.whatsapp_message",
    "Meeting": "activity.meeting",
    "Created": "activity.created",
    "LeadMerge": "lead_merge",
    "TaskCompleted": "activity.task_completed",
    "LeadStatusChange": "activity.lead_status_change",
    "OpportunityStatusChange": "activity.opportunity_status_change",
    "CustomActivity": "activity.custom_activity",
    "FormSubmission": "activity.form_submission",
    "ImportUpdate": "activity.import_update",
}
"""The `object_type` of each kind's events, which is also its object type in searches."""

WITHOUT_EVENTS = frozenset({"activity.created"})
"""What the event log does not tell of; that a lead was created, it tells of the lead."""
