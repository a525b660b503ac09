# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class RecentCall(Record):
    """A recent call, in short."""

    id: str = UNSET
    """Id of the call activity."""
    status: (
        Literal[
            "busy",
            "cancel",
            "completed",
            "created",
            "failed",
            "in-progress",
            "no-answer",
            "timeout",
        ]
        | str
    ) = UNSET
    duration: int = UNSET
    """Seconds."""
    finish_timestamp: dt.datetime = UNSET
    """When the call ended."""
    dialer_id: str | None = UNSET
    """The dialer that made the call, if one did."""
