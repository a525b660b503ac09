# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SequenceSubscriptionUpdate(Record):
    """What to change of a subscription."""

    status: Literal["active", "paused"] | str | None = UNSET
