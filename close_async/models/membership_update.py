# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MembershipUpdate(Record):
    """What to change about a membership."""

    role_id: str | None = UNSET
    """A built-in role (`admin`, `superuser`, `user`, `restricteduser`) or the id of one (`role_…`)."""
    auto_record_calls: Literal["disabled", "enabled", "unset"] | str | None = UNSET
    """Whether calls are recorded by themselves; `unset` is how it starts."""
    track_email_opens: bool | None = UNSET
    """Whether Close notices when e-mails are opened."""
    default_caller_id: str | None = UNSET
    hangup_recording_url: str | None = UNSET
    may_workflows_impersonate: bool | None = UNSET
    """Whether workflows may act in the user's name."""
