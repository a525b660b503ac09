# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model, wire
from ..values.records import Record


@model
class MembershipFilter(Record):
    """Which memberships."""

    id_in: str = wire("id__in")
    """Ids, comma separated."""
