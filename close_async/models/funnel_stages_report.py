# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .funnel_stages_row import FunnelStagesRow


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FunnelStagesReport(Page):
    """A pipeline by stage."""

    data: list[FunnelStagesRow]
    """One row per user."""
    aggregations: FunnelStagesRow | None
    """Over all users."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("FunnelStagesRow")), required=True),
        "aggregations": Field("aggregations", Model("FunnelStagesRow")),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[FunnelStagesRow | abc.Mapping[str, object]] | Unset = UNSET,
        aggregations: FunnelStagesRow | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "aggregations": aggregations,
            },
            additional_properties,
        )
