# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SharedSchedulingLinkAssociation(Record):
    """Where a shared scheduling link leads for one user."""

    shared_scheduling_link_id: str = UNSET
    """Id of the shared link."""
    user_id: str | None = UNSET
    """Id of the user for whom it is mapped."""
    user_scheduling_link_id: str | None = UNSET
    """Id of the user's own link that it leads to."""
    url: str | None = UNSET
    """Address that it leads to."""
    organization_id: str = UNSET
