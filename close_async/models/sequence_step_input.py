# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SequenceStepInput(Record):
    """A step to add, or an `id` alone to keep one."""

    id: str | None = UNSET
    step_type: Literal["call", "email", "sms"] | str | None = UNSET
    """`email` unless given."""
    delay: int | None = UNSET
    """Seconds to wait after the step before."""
    required: bool | None = UNSET
    step_allowed_delay: int | None = UNSET
    email_template_id: str | None = UNSET
    """Of an e-mail step; the template has to be shared."""
    sms_template_id: str | None = UNSET
    """Of a text-message step; the template has to be shared."""
    threading: Literal["new_thread", "old_thread"] | str | None = UNSET
    """Of an e-mail step."""
