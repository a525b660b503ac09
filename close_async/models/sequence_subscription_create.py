# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import STRING, Field, List
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceSubscriptionCreate(Record):
    """A contact to subscribe."""

    sequence_id: str
    contact_id: str
    contact_email: str
    """The address to write to, one of the contact's."""
    sender_account_id: str
    """The connected account to send with."""
    sender_name: str
    sender_email: str
    calls_assigned_to: list[str] | None
    """Users or groups who make its calls."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "sequence_id": Field("sequence_id", STRING, required=True),
        "contact_id": Field("contact_id", STRING, required=True),
        "contact_email": Field("contact_email", STRING, required=True),
        "sender_account_id": Field("sender_account_id", STRING, required=True),
        "sender_name": Field("sender_name", STRING, required=True),
        "sender_email": Field("sender_email", STRING, required=True),
        "calls_assigned_to": Field("calls_assigned_to", List(STRING)),
    }

    def __init__(
        self,
        *,
        sequence_id: str,
        contact_id: str,
        contact_email: str,
        sender_account_id: str,
        sender_name: str,
        sender_email: str,
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
