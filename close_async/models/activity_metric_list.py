# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_metric import ActivityMetric


@model
class ActivityMetricList(Record):
    """The metrics that activity reports can count."""

    metrics: list[ActivityMetric] = UNSET
