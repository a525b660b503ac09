# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SendAs(Record):
    """A user's permission to send emails in another's name."""

    id: str = UNSET
    allowing_user_id: str = UNSET
    """Id of the user in whose name emails are sent."""
    allowed_user_id: str = UNSET
    """Id of the user who may send them."""
    organization_id: str = UNSET
