# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from ..queries import Query, Sort
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@model
class BulkSequenceSubscriptionCreate(Record):
    """A bulk sequence subscription to start."""

    s_query: SearchQuery | Query | abc.Mapping[str, object] | None = UNSET
    """The search, as in Advanced Filtering, where it is called `query`."""
    query: str | None = UNSET
    """A search in the older query language, instead of `s_query`."""
    sort: abc.Sequence[SearchSort | Sort | abc.Mapping[str, object]] | None = UNSET
    """The order in which to take the objects."""
    results_limit: int | None = UNSET
    """At most this many objects."""
    send_done_email: bool | None = UNSET
    """Whether to send an e-mail when it is done; true unless given."""
    action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"] | str
    sequence_id: str | None = UNSET
    """Needed with `subscribe`; all sequences otherwise, unless given."""
    contact_preference: Literal["contact", "lead"] | str | None = UNSET
    """Needed with `subscribe`. `lead`: the first address of the lead; `contact`: the first address of
    each contact."""
    sender_account_id: str | None = UNSET
    """Needed with `subscribe`."""
    sender_name: str | None = UNSET
    """Needed with `subscribe`."""
    sender_email: str | None = UNSET
    """Needed with `subscribe`."""
    calls_assigned_to: abc.Sequence[str] | None = UNSET
    """Ids of the users who make the calls."""
    from_phone_number_id: str | None = UNSET
    """The phone number to send from."""
