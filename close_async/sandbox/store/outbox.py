"""What would have left the sandbox for the world: e-mails, text messages, calls, in their order.

Nothing is ever sent. A test reads here what would have been.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

MessageKind: TypeAlias = Literal["email", "sms", "whatsapp", "call", "phone_number", "webhook"]


@dataclass(frozen=True, slots=True)
class Message:
    """One thing that would have reached somebody.

    Args:
        kind: what it is.
        to: whom it would have reached: addresses or numbers.
        sender: the address or number it would have come from.
        body: its text, as it would have been read.
        subject: of an e-mail.
        object_id: the record that it belongs to.
        lead_id: the lead of that record.
        date: when it would have left.
        more: what is special to the kind, such as `cc` and `attachments`.
    """

    kind: MessageKind
    to: tuple[str, ...]
    sender: str | None = None
    body: str = ""
    subject: str | None = None
    object_id: str | None = None
    lead_id: str | None = None
    date: str = ""
    more: Mapping[str, Any] = field(default_factory=dict[str, Any])
