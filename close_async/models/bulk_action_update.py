# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import model
from ..values.records import Record


@model
class BulkActionUpdate(Record):
    """What to do with a bulk action that is under way."""

    status: Literal["paused", "resuming"] | str
