# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SmartViewSharingInput(Record):
    """Who is to see a smart view."""

    whole_org: bool | None = UNSET
    user_ids: abc.Sequence[str] | None = UNSET
    group_ids: abc.Sequence[str] | None = UNSET
