# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, NUMBER, STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .status_report_links import StatusReportLinks


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class StatusReportOverview(Record):
    """One status over the time of the report."""

    status_id: str
    status_label: str
    status_is_deleted: bool
    started: int | None
    """In it at the beginning."""
    ended: int | None
    """In it at the end."""
    change: int | None
    """`ended` less `started`."""
    change_percent: float | None
    """Percent."""
    gained: int | None
    """Not in it at the beginning, but at the end."""
    lost: int | None
    """In it at the beginning, but not at the end."""
    entered: int | None
    """Came into it at some time."""
    left: int | None
    """Left it at some time."""
    queries: StatusReportLinks | None
    """Searches for the counted ones, in the older query language."""
    leads_page_urls: StatusReportLinks | None
    """Paths of Close's list of leads."""
    opportunities_page_urls: StatusReportLinks | None
    """Paths of Close's list of opportunities; only of opportunities."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status_id": Field("status_id", STRING, required=True),
        "status_label": Field("status_label", STRING, required=True),
        "status_is_deleted": Field("status_is_deleted", BOOLEAN, required=True),
        "started": Field("started", INTEGER),
        "ended": Field("ended", INTEGER),
        "change": Field("change", INTEGER),
        "change_percent": Field("change_percent", NUMBER),
        "gained": Field("gained", INTEGER),
        "lost": Field("lost", INTEGER),
        "entered": Field("entered", INTEGER),
        "left": Field("left", INTEGER),
        "queries": Field("_queries", Model("StatusReportLinks")),
        "leads_page_urls": Field("_leads_page_urls", Model("StatusReportLinks")),
        "opportunities_page_urls": Field("_opportunities_page_urls", Model("StatusReportLinks")),
    }

    def __init__(
        self,
        *,
        status_id: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_is_deleted: bool | Unset = UNSET,
        started: int | None | Unset = UNSET,
        ended: int | None | Unset = UNSET,
        change: int | None | Unset = UNSET,
        change_percent: float | None | Unset = UNSET,
        gained: int | None | Unset = UNSET,
        lost: int | None | Unset = UNSET,
        entered: int | None | Unset = UNSET,
        left: int | None | Unset = UNSET,
        queries: StatusReportLinks | abc.Mapping[str, object] | None | Unset = UNSET,
        leads_page_urls: StatusReportLinks | abc.Mapping[str, object] | None | Unset = UNSET,
        opportunities_page_urls: StatusReportLinks
        | abc.Mapping[str, object]
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status_id": status_id,
                "status_label": status_label,
                "status_is_deleted": status_is_deleted,
                "started": started,
                "ended": ended,
                "change": change,
                "change_percent": change_percent,
                "gained": gained,
                "lost": lost,
                "entered": entered,
                "left": left,
                "queries": queries,
                "leads_page_urls": leads_page_urls,
                "opportunities_page_urls": opportunities_page_urls,
            },
            additional_properties,
        )
