# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SharedSchedulingLinkAssociationDelete(Record):
    """The mapping to take back."""

    shared_scheduling_link_id: str | None = UNSET
    """Id of the shared link."""
    user_id: str | None = UNSET
    """Id of the user for whom it is mapped."""
    organization_id: str | None = UNSET
