"""Every operation that the sandbox knows."""

from __future__ import annotations

from close_async.sandbox import (
    activities,
    contacts,
    custom_fields,
    custom_schemas,
    leads,
    notes,
    search,
    statuses,
    users,
)
from close_async.sandbox.http import Route

ROUTES: list[Route] = [
    *leads.ROUTES,
    *contacts.ROUTES,
    *activities.ROUTES,
    *notes.ROUTES,
    *statuses.ROUTES,
    *users.ROUTES,
    *custom_fields.ROUTES,
    *custom_schemas.ROUTES,
    *search.ROUTES,
]
