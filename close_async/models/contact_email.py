# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ContactEmail(Record):
    """An e-mail address of a contact."""

    email: str = UNSET
    type: str = UNSET
    """What the address is for; `office` is usual."""
    is_unsubscribed: bool = UNSET
    """Whether the contact has opted out of automated e-mails to this address."""
