# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class BlockedPhoneNumberSettings(Record):
    """The organization's settings for blocking calls."""

    reject_anonymous_inbound_calls: bool = UNSET
    """Whether calls without a caller's number are refused."""
