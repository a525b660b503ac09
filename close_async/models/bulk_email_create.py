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
class BulkEmailCreate(Record):
    """A bulk e-mail to start."""

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
    template_id: str
    contact_preference: Literal["all", "contact", "lead"] | str | None = UNSET
    """`lead`: the first address of the lead; `contact`: the first address of each contact."""
    sender: str | None = UNSET
    """An address, or a name and an address."""
    email_account_id: str | None = UNSET
    """The connected account to send with."""
