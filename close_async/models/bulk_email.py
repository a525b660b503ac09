# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@model
class BulkEmail(Record):
    """A bulk e-mail, under way or done."""

    id: str = UNSET
    organization_id: str = UNSET
    status: (
        Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
        | str
        | None
    ) = UNSET
    n_objects: int | None = UNSET
    """How many objects it will touch; null until they are counted."""
    n_objects_processed: int | None = UNSET
    """How many are done."""
    n_leads: int | None = UNSET
    """Older name of `n_objects`."""
    n_leads_processed: int = UNSET
    """Older name of `n_objects_processed`."""
    query: str | None = UNSET
    """The search in the older query language."""
    s_query: SearchQuery | None = UNSET
    """The search, as in Advanced Filtering."""
    sort: list[SearchSort] | None = UNSET
    """The order in which the objects are taken."""
    results_limit: int | None = UNSET
    """At most this many objects."""
    send_done_email: bool | None = UNSET
    date_created: dt.datetime | None = UNSET
    date_updated: dt.datetime | None = UNSET
    created_by: str | None = UNSET
    updated_by: str | None = UNSET
    template_id: str | None = UNSET
    contact_preference: Literal["all", "contact", "lead"] | str | None = UNSET
    """`lead`: the first address of the lead; `contact`: the first address of each contact."""
    sender: str | None = UNSET
    """An address, or a name and an address."""
    email_account_id: str | None = UNSET
    """The connected account that sends."""
