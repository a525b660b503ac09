# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record


@model
class TaskFilter(Record):
    """The filters of the task list, in a body; those not named here go by their wire names too."""

    id: str | None = UNSET
    id_in: str | None = wire("id__in", default=UNSET)
    """Ids, comma separated."""
    lead_id: str | None = UNSET
    assigned_to: str | None = UNSET
    """Id of a user."""
    is_complete: bool | None = UNSET
    type: str | None = wire("_type", default=UNSET)
    """A task type, or `all`."""
    type_in: str | None = wire("_type__in", default=UNSET)
    """Task types, comma separated."""
    view: Literal["archive", "future", "inbox"] | str | None = UNSET
