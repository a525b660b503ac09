# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceStepInput(Record):
    """A step to add, or an `id` alone to keep one."""

    id: str | None
    step_type: Literal["call", "email", "sms"] | str | None
    """`email` unless given."""
    delay: int | None
    """Seconds to wait after the step before."""
    required: bool | None
    step_allowed_delay: int | None
    email_template_id: str | None
    """Of an e-mail step; the template has to be shared."""
    sms_template_id: str | None
    """Of a text-message step; the template has to be shared."""
    threading: Literal["new_thread", "old_thread"] | str | None
    """Of an e-mail step."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING),
        "step_type": Field("step_type", STRING),
        "delay": Field("delay", INTEGER),
        "required": Field("required", BOOLEAN),
        "step_allowed_delay": Field("step_allowed_delay", INTEGER),
        "email_template_id": Field("email_template_id", STRING),
        "sms_template_id": Field("sms_template_id", STRING),
        "threading": Field("threading", STRING),
    }

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        step_type: Literal["call", "email", "sms"] | str | None | Unset = UNSET,
        delay: int | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        step_allowed_delay: int | None | Unset = UNSET,
        email_template_id: str | None | Unset = UNSET,
        sms_template_id: str | None | Unset = UNSET,
        threading: Literal["new_thread", "old_thread"] | str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "step_type": step_type,
                "delay": delay,
                "required": required,
                "step_allowed_delay": step_allowed_delay,
                "email_template_id": email_template_id,
                "sms_template_id": sms_template_id,
                "threading": threading,
            },
            additional_properties,
        )
