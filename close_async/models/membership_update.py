# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MembershipUpdate(Record):
    """What to change about a membership."""

    role_id: str | None
    """A built-in role (`admin`, `superuser`, `user`, `restricteduser`) or the id of one (`role_…`)."""
    auto_record_calls: Literal["disabled", "enabled", "unset"] | str | None
    """Whether calls are recorded by themselves; `unset` is how it starts."""
    track_email_opens: bool | None
    """Whether Close notices when e-mails are opened."""
    default_caller_id: str | None
    hangup_recording_url: str | None
    may_workflows_impersonate: bool | None
    """Whether workflows may act in the user's name."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "role_id": Field("role_id", STRING),
        "auto_record_calls": Field("auto_record_calls", STRING),
        "track_email_opens": Field("track_email_opens", BOOLEAN),
        "default_caller_id": Field("default_caller_id", STRING),
        "hangup_recording_url": Field("hangup_recording_url", STRING),
        "may_workflows_impersonate": Field("may_workflows_impersonate", BOOLEAN),
    }

    def __init__(
        self,
        *,
        role_id: str | None | Unset = UNSET,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | str | None | Unset = UNSET,
        track_email_opens: bool | None | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "role_id": role_id,
                "auto_record_calls": auto_record_calls,
                "track_email_opens": track_email_opens,
                "default_caller_id": default_caller_id,
                "hangup_recording_url": hangup_recording_url,
                "may_workflows_impersonate": may_workflows_impersonate,
            },
            additional_properties,
        )
