# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class BlockedPhoneNumberCreate(Record):
    """The phone number to block."""

    phone: str
    """The number in E.164 form (`+16505550100`)."""
    reason: str
    """Why it is blocked."""
