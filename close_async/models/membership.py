# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .user import User


@model
class Membership(Record):
    """A user's place in an organization."""

    id: str = UNSET
    user_id: str = UNSET
    organization_id: str | None = UNSET
    """Missing where the membership comes inside its organization."""
    role_id: str = UNSET
    """A built-in role (`admin`, `superuser`, `user`, `restricteduser`) or the id of one (`role_…`)."""
    role: str | None = UNSET
    """The built-in role, where it is one."""
    permissions_granted: list[str] = UNSET
    """What the user may do, such as `bulk_edit` or `export`."""
    auto_record_calls: Literal["disabled", "enabled", "unset"] | str | None = UNSET
    """Whether calls are recorded by themselves; `unset` is how it starts."""
    record_calls: bool | None = UNSET
    """Superseded by `auto_record_calls`."""
    track_email_opens: bool | None = UNSET
    """Whether Close notices when e-mails are opened."""
    default_caller_id: str | None = UNSET
    hangup_recording_url: str | None = UNSET
    primary_personal_number: str | None = UNSET
    """Id of the phone number."""
    is_free: bool | None = UNSET
    """Whether the seat costs nothing."""
    may_workflows_impersonate: bool | None = UNSET
    """Whether workflows may act in the user's name."""
    onboarding_status: str | None = UNSET
    """Such as `in-progress`."""
    plan_type: str | None = UNSET
    user: User | None = UNSET
    """Only when asked for by `expand`."""
    user_email: str | None = UNSET
    user_first_name: str | None = UNSET
    user_last_name: str | None = UNSET
    user_full_name: str | None = UNSET
    user_phone: str | None = UNSET
