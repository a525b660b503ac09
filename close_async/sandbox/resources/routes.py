"""Every operation that the sandbox knows."""

from __future__ import annotations

from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources import (
    activities,
    contacts,
    custom_fields,
    custom_records,
    custom_schemas,
    custom_types,
    events,
    leads,
    notes,
    opportunities,
    outcomes,
    saved_searches,
    statuses,
    tasks,
    users,
)
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.search import data_search

RESOURCES: tuple[Resource, ...] = (outcomes.OUTCOMES,)
"""The resources that are declared; see `resource.py`."""

ROUTES: list[Route] = [
    *(route for resource in RESOURCES for route in resource.routes()),
    *leads.ROUTES,
    *contacts.ROUTES,
    *opportunities.ROUTES,
    *tasks.ROUTES,
    *activities.ROUTES,
    *notes.ROUTES,
    *statuses.ROUTES,
    *users.ROUTES,
    *custom_fields.ROUTES,
    *custom_schemas.ROUTES,
    *custom_types.ROUTES,
    *custom_records.ROUTES,
    *saved_searches.ROUTES,
    *data_search.ROUTES,
    *events.ROUTES,
]
