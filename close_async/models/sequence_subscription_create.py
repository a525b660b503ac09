# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceSubscriptionCreate(Record):
    """A contact to subscribe."""

    sequence_id: str
    contact_id: str
    contact_email: str | None
    """The address to write to, one of the contact's."""
    sender_account_id: str | None
    """The connected account to send with; steps that send e-mail need it."""
    sender_name: str | None
    """Needed like `sender_account_id`."""
    sender_email: str | None
    """Needed like `sender_account_id`."""
    calls_assigned_to: list[str] | None
    """Ids of the users who make its calls."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "sequence_id": Field("sequence_id", STRING, required=True),
        "contact_id": Field("contact_id", STRING, required=True),
        "contact_email": Field("contact_email", STRING),
        "sender_account_id": Field("sender_account_id", STRING),
        "sender_name": Field("sender_name", STRING),
        "sender_email": Field("sender_email", STRING),
        "calls_assigned_to": Field("calls_assigned_to", List(STRING)),
    }

    def __init__(
        self,
        *,
        sequence_id: str,
        contact_id: str,
        contact_email: str | None | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        sender_name: str | None | Unset = UNSET,
        sender_email: str | None | Unset = UNSET,
        calls_assigned_to: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "sequence_id": sequence_id,
                "contact_id": contact_id,
                "contact_email": contact_email,
                "sender_account_id": sender_account_id,
                "sender_name": sender_name,
                "sender_email": sender_email,
                "calls_assigned_to": calls_assigned_to,
            },
            additional_properties,
        )
