"""Every operation that the sandbox knows."""

from __future__ import annotations

from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources import (
    activities,
    api_keys,
    bulk_actions,
    calls,
    comments,
    contacts,
    custom_fields,
    custom_records,
    custom_schemas,
    custom_types,
    email_templates,
    email_threads,
    emails,
    events,
    exports,
    files,
    leads,
    meetings,
    notes,
    opportunities,
    outcomes,
    roles,
    saved_searches,
    sms,
    sms_templates,
    statuses,
    tasks,
    users,
    webhooks,
    whatsapp_messages,
)
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.search import data_search

RESOURCES: tuple[Resource, ...] = (
    *bulk_actions.BULK_ACTIONS.values(),
    activities.CREATIONS,
    activities.LEAD_MERGES,
    activities.TASK_COMPLETIONS,
    calls.CALLS,
    comments.COMMENTS,
    comments.THREADS,
    email_templates.EMAIL_TEMPLATES,
    email_threads.EMAIL_THREADS,
    emails.EMAILS,
    exports.EXPORTS,
    meetings.MEETINGS,
    notes.NOTES,
    outcomes.OUTCOMES,
    roles.ROLES,
    sms.SMS,
    sms_templates.SMS_TEMPLATES,
    webhooks.WEBHOOKS,
    whatsapp_messages.WHATSAPP_MESSAGES,
)
"""The resources that are declared; see `resource.py`."""

ROUTES: list[Route] = [
    *(route for resource in RESOURCES for route in resource.routes()),
    *leads.ROUTES,
    *contacts.ROUTES,
    *opportunities.ROUTES,
    *tasks.ROUTES,
    *activities.ROUTES,
    *statuses.ROUTES,
    *users.ROUTES,
    *custom_fields.ROUTES,
    *custom_schemas.ROUTES,
    *custom_types.ROUTES,
    *custom_records.ROUTES,
    *saved_searches.ROUTES,
    *data_search.ROUTES,
    *events.ROUTES,
    *exports.ROUTES,
    *files.ROUTES,
    *api_keys.ROUTES,
]
