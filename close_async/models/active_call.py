# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .active_call_lead import ActiveCallLead


@model
class ActiveCall(Record):
    """A call that is going on."""

    id: str = UNSET
    """Id of the call activity."""
    lead: ActiveCallLead | None = UNSET
    """Who is called."""
    method: str | None = UNSET
    """How the call was made, such as `regular`."""
