# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ActivityMetric(Record):
    """Something that activity reports can count."""

    key: str = UNSET
    """How reports name it."""
    name: str = UNSET
    description: str = UNSET
