# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailThreadSummaryFeedback(Record):
    """A user's opinion of a summary."""

    rating: Literal["negative", "positive"] | str = UNSET
    detail: str | None = UNSET
    given_at: dt.datetime = UNSET
