# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class StatusReportLinks(Record):
    """A search or a path for each number of a status."""

    started: str | None = UNSET
    ended: str | None = UNSET
    gained: str | None = UNSET
    lost: str | None = UNSET
    entered: str | None = UNSET
    left: str | None = UNSET
