# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SequenceSubscriptionCreate(Record):
    """A contact to subscribe."""

    sequence_id: str
    contact_id: str
    contact_email: str | None = UNSET
    """The address to write to, one of the contact's."""
    sender_account_id: str | None = UNSET
    """The connected account to send with; steps that send e-mail need it."""
    sender_name: str | None = UNSET
    """Needed like `sender_account_id`."""
    sender_email: str | None = UNSET
    """Needed like `sender_account_id`."""
    calls_assigned_to: abc.Sequence[str] | None = UNSET
    """Ids of the users who make its calls."""
