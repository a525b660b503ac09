# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .user import User


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Membership(Record):
    """A user's place in an organization."""

    id: str
    user_id: str
    organization_id: str | None
    """Missing where the membership comes inside its organization."""
    role_id: str
    """A built-in role (`admin`, `superuser`, `user`, `restricteduser`) or the id of one (`role_…`)."""
    role: str | None
    """The built-in role, where it is one."""
    permissions_granted: list[str]
    """What the user may do, such as `bulk_edit` or `export`."""
    auto_record_calls: Literal["disabled", "enabled", "unset"] | str | None
    """Whether calls are recorded by themselves; `unset` is how it starts."""
    record_calls: bool | None
    """Superseded by `auto_record_calls`."""
    track_email_opens: bool | None
    """Whether Close notices when e-mails are opened."""
    default_caller_id: str | None
    hangup_recording_url: str | None
    primary_personal_number: str | None
    """Id of the phone number."""
    is_free: bool | None
    """Whether the seat costs nothing."""
    may_workflows_impersonate: bool | None
    """Whether workflows may act in the user's name."""
    onboarding_status: str | None
    """Such as `in-progress`."""
    plan_type: str | None
    user: User | None
    """Only when asked for by `expand`."""
    user_email: str | None
    user_first_name: str | None
    user_last_name: str | None
    user_full_name: str | None
    user_phone: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "user_id": Field("user_id", STRING, required=True),
        "organization_id": Field("organization_id", STRING),
        "role_id": Field("role_id", STRING, required=True),
        "role": Field("role", STRING),
        "permissions_granted": Field("permissions_granted", List(STRING), required=True),
        "auto_record_calls": Field("auto_record_calls", STRING),
        "record_calls": Field("record_calls", BOOLEAN),
        "track_email_opens": Field("track_email_opens", BOOLEAN),
        "default_caller_id": Field("default_caller_id", STRING),
        "hangup_recording_url": Field("hangup_recording_url", STRING),
        "primary_personal_number": Field("primary_personal_number", STRING),
        "is_free": Field("is_free", BOOLEAN),
        "may_workflows_impersonate": Field("may_workflows_impersonate", BOOLEAN),
        "onboarding_status": Field("onboarding_status", STRING),
        "plan_type": Field("plan_type", STRING),
        "user": Field("user", Model("User")),
        "user_email": Field("user_email", STRING),
        "user_first_name": Field("user_first_name", STRING),
        "user_last_name": Field("user_last_name", STRING),
        "user_full_name": Field("user_full_name", STRING),
        "user_phone": Field("user_phone", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        role_id: str | Unset = UNSET,
        role: str | None | Unset = UNSET,
        permissions_granted: abc.Sequence[str] | Unset = UNSET,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | str | None | Unset = UNSET,
        record_calls: bool | None | Unset = UNSET,
        track_email_opens: bool | None | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        primary_personal_number: str | None | Unset = UNSET,
        is_free: bool | None | Unset = UNSET,
        may_workflows_impersonate: bool | None | Unset = UNSET,
        onboarding_status: str | None | Unset = UNSET,
        plan_type: str | None | Unset = UNSET,
        user: User | abc.Mapping[str, object] | None | Unset = UNSET,
        user_email: str | None | Unset = UNSET,
        user_first_name: str | None | Unset = UNSET,
        user_last_name: str | None | Unset = UNSET,
        user_full_name: str | None | Unset = UNSET,
        user_phone: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "user_id": user_id,
                "organization_id": organization_id,
                "role_id": role_id,
                "role": role,
                "permissions_granted": permissions_granted,
                "auto_record_calls": auto_record_calls,
                "record_calls": record_calls,
                "track_email_opens": track_email_opens,
                "default_caller_id": default_caller_id,
                "hangup_recording_url": hangup_recording_url,
                "primary_personal_number": primary_personal_number,
                "is_free": is_free,
                "may_workflows_impersonate": may_workflows_impersonate,
                "onboarding_status": onboarding_status,
                "plan_type": plan_type,
                "user": user,
                "user_email": user_email,
                "user_first_name": user_first_name,
                "user_last_name": user_last_name,
                "user_full_name": user_full_name,
                "user_phone": user_phone,
            },
            additional_properties,
        )
