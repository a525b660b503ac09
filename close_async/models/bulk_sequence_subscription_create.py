# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class BulkSequenceSubscriptionCreate(Record):
    """A bulk sequence subscription to start."""

    s_query: SearchQuery | None
    """The search, as in Advanced Filtering, where it is called `query`."""
    query: str | None
    """A search in the older query language, instead of `s_query`."""
    sort: list[SearchSort] | None
    """The order in which to take the objects."""
    results_limit: int | None
    """At most this many objects."""
    send_done_email: bool | None
    """Whether to send an e-mail when it is done; true unless given."""
    action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"] | str
    sequence_id: str | None
    """Needed with `subscribe`; all sequences otherwise, unless given."""
    contact_preference: Literal["contact", "lead"] | str | None
    """Needed with `subscribe`. `lead`: the first address of the lead; `contact`: the first address of
    each contact."""
    sender_account_id: str | None
    """Needed with `subscribe`."""
    sender_name: str | None
    """Needed with `subscribe`."""
    sender_email: str | None
    """Needed with `subscribe`."""
    calls_assigned_to: list[str] | None
    """Ids of the users who make the calls."""
    from_phone_number_id: str | None
    """The phone number to send from."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "s_query": Field("s_query", Model("SearchQuery")),
        "query": Field("query", STRING),
        "sort": Field("sort", List(Model("SearchSort"))),
        "results_limit": Field("results_limit", INTEGER),
        "send_done_email": Field("send_done_email", BOOLEAN),
        "action_type": Field("action_type", STRING, required=True),
        "sequence_id": Field("sequence_id", STRING),
        "contact_preference": Field("contact_preference", STRING),
        "sender_account_id": Field("sender_account_id", STRING),
        "sender_name": Field("sender_name", STRING),
        "sender_email": Field("sender_email", STRING),
        "calls_assigned_to": Field("calls_assigned_to", List(STRING)),
        "from_phone_number_id": Field("from_phone_number_id", STRING),
    }

    def __init__(
        self,
        *,
        s_query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        send_done_email: bool | None | Unset = UNSET,
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"] | str,
        sequence_id: str | None | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | str | None | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        sender_name: str | None | Unset = UNSET,
        sender_email: str | None | Unset = UNSET,
        calls_assigned_to: abc.Sequence[str] | None | Unset = UNSET,
        from_phone_number_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "s_query": s_query,
                "query": query,
                "sort": sort,
                "results_limit": results_limit,
                "send_done_email": send_done_email,
                "action_type": action_type,
                "sequence_id": sequence_id,
                "contact_preference": contact_preference,
                "sender_account_id": sender_account_id,
                "sender_name": sender_name,
                "sender_email": sender_email,
                "calls_assigned_to": calls_assigned_to,
                "from_phone_number_id": from_phone_number_id,
            },
            additional_properties,
        )
