# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class StatusReportTransition(Record):
    """A move between two statuses."""

    from_status_id: str | None
    """Null for those that were created."""
    from_status_label: str | None
    from_status_is_deleted: bool | None
    to_status_id: str
    to_status_label: str
    to_status_is_deleted: bool
    count: int
    query: str | None
    """A search for them, in the older query language."""
    leads_page_url: str | None
    """Path of Close's list of leads."""
    opportunities_page_url: str | None
    """Path of Close's list of opportunities; only of opportunities."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "from_status_id": Field("from_status_id", STRING),
        "from_status_label": Field("from_status_label", STRING),
        "from_status_is_deleted": Field("from_status_is_deleted", BOOLEAN),
        "to_status_id": Field("to_status_id", STRING, required=True),
        "to_status_label": Field("to_status_label", STRING, required=True),
        "to_status_is_deleted": Field("to_status_is_deleted", BOOLEAN, required=True),
        "count": Field("count", INTEGER, required=True),
        "query": Field("_query", STRING),
        "leads_page_url": Field("_leads_page_url", STRING),
        "opportunities_page_url": Field("_opportunities_page_url", STRING),
    }

    def __init__(
        self,
        *,
        from_status_id: str | None | Unset = UNSET,
        from_status_label: str | None | Unset = UNSET,
        from_status_is_deleted: bool | None | Unset = UNSET,
        to_status_id: str | Unset = UNSET,
        to_status_label: str | Unset = UNSET,
        to_status_is_deleted: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        leads_page_url: str | None | Unset = UNSET,
        opportunities_page_url: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "from_status_id": from_status_id,
                "from_status_label": from_status_label,
                "from_status_is_deleted": from_status_is_deleted,
                "to_status_id": to_status_id,
                "to_status_label": to_status_label,
                "to_status_is_deleted": to_status_is_deleted,
                "count": count,
                "query": query,
                "leads_page_url": leads_page_url,
                "opportunities_page_url": opportunities_page_url,
            },
            additional_properties,
        )
