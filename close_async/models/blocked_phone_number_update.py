# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class BlockedPhoneNumberUpdate(Record):
    """What to change in a blocked phone number."""

    reason: str
    """Why it is blocked."""
