# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class SendAsCreate(Record):
    """A new permission."""

    allowing_user_id: str
    """Id of the user in whose name emails are sent."""
    allowed_user_id: str
    """Id of the user who may send them."""
