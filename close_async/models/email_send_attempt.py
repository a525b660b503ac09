# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailSendAttempt(Record):
    """A failed attempt to send an e-mail."""

    date: str | None = UNSET
    error_class: str | None = UNSET
    error_message: str | None = UNSET
