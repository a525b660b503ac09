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
class BulkEmailCreate(Record):
    """A bulk e-mail to start."""

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
    template_id: str
    contact_preference: Literal["all", "contact", "lead"] | str | None
    """`lead`: the first address of the lead; `contact`: the first address of each contact."""
    sender: str | None
    """An address, or a name and an address."""
    email_account_id: str | None
    """The connected account to send with."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "s_query": Field("s_query", Model("SearchQuery")),
        "query": Field("query", STRING),
        "sort": Field("sort", List(Model("SearchSort"))),
        "results_limit": Field("results_limit", INTEGER),
        "send_done_email": Field("send_done_email", BOOLEAN),
        "template_id": Field("template_id", STRING, required=True),
        "contact_preference": Field("contact_preference", STRING),
        "sender": Field("sender", STRING),
        "email_account_id": Field("email_account_id", STRING),
    }

    def __init__(
        self,
        *,
        s_query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        send_done_email: bool | None | Unset = UNSET,
        template_id: str,
        contact_preference: Literal["all", "contact", "lead"] | str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "s_query": s_query,
                "query": query,
                "sort": sort,
                "results_limit": results_limit,
                "send_done_email": send_done_email,
                "template_id": template_id,
                "contact_preference": contact_preference,
                "sender": sender,
                "email_account_id": email_account_id,
            },
            additional_properties,
        )
