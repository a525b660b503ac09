# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class BlockedPhoneNumberSettingsUpdate(Record):
    """What to change in the settings for blocking calls."""

    reject_anonymous_inbound_calls: bool
    """Whether calls without a caller's number are refused."""
