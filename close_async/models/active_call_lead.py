# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ActiveCallLead(Record):
    """The lead that somebody is in a call with."""

    id: str = UNSET
    display_name: str = UNSET
