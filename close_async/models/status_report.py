# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .status_report_overview import StatusReportOverview
    from .status_report_transition import StatusReportTransition


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class StatusReport(Record):
    """How leads or opportunities moved between statuses. A report over all time lacks what needs a
    beginning."""

    status_overview: list[StatusReportOverview]
    status_transitions: list[StatusReportTransition]
    """Every move, counted by its ends."""
    status_transitions_summary: list[StatusReportTransition]
    """From where each was at the beginning to where it is at the end."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status_overview": Field(
            "status_overview", List(Model("StatusReportOverview")), required=True
        ),
        "status_transitions": Field(
            "status_transitions", List(Model("StatusReportTransition")), required=True
        ),
        "status_transitions_summary": Field(
            "status_transitions_summary", List(Model("StatusReportTransition")), required=True
        ),
    }

    def __init__(
        self,
        *,
        status_overview: abc.Sequence[StatusReportOverview | abc.Mapping[str, object]]
        | Unset = UNSET,
        status_transitions: abc.Sequence[StatusReportTransition | abc.Mapping[str, object]]
        | Unset = UNSET,
        status_transitions_summary: abc.Sequence[StatusReportTransition | abc.Mapping[str, object]]
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status_overview": status_overview,
                "status_transitions": status_transitions,
                "status_transitions_summary": status_transitions_summary,
            },
            additional_properties,
        )
