# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class MembershipCreate(Record):
    """Who joins the organization."""

    email: str
    role_id: str
    """A built-in role (`superuser`, `user`, `restricteduser`) or the id of one that may not manage the
    organization."""
