# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_metric import ActivityMetric


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityMetricList(Record):
    """The metrics that activity reports can count."""

    metrics: list[ActivityMetric]

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "metrics": Field("metrics", List(Model("ActivityMetric")), required=True),
    }

    def __init__(
        self,
        *,
        metrics: abc.Sequence[ActivityMetric | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "metrics": metrics,
            },
            additional_properties,
        )
