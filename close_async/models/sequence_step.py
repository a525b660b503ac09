# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SequenceStep(Record):
    """One step of a sequence."""

    id: str = UNSET
    step_type: Literal["call", "email", "sms"] | str | None = UNSET
    """What the step does."""
    delay: int = UNSET
    """Seconds to wait after the step before."""
    required: bool | None = UNSET
    """Whether it has to be done before the next step."""
    step_allowed_delay: int | None = UNSET
    email_template_id: str | None = UNSET
    """Of an e-mail step."""
    sms_template_id: str | None = UNSET
    """Of a text-message step."""
    threading: Literal["new_thread", "old_thread"] | str | None = UNSET
    """Whether an e-mail goes into the thread of the e-mails before it."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
    created_by_id: str | None = UNSET
    updated_by_id: str | None = UNSET
