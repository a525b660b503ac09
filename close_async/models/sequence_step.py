# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceStep(Record):
    """One step of a sequence."""

    id: str
    step_type: Literal["call", "email", "sms"] | str | None
    """What the step does."""
    delay: int
    """Seconds to wait after the step before."""
    required: bool | None
    """Whether it has to be done before the next step."""
    step_allowed_delay: int | None
    email_template_id: str | None
    """Of an e-mail step."""
    sms_template_id: str | None
    """Of a text-message step."""
    threading: Literal["new_thread", "old_thread"] | str | None
    """Whether an e-mail goes into the thread of the e-mails before it."""
    date_created: dt.datetime
    date_updated: dt.datetime
    created_by_id: str | None
    updated_by_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "step_type": Field("step_type", STRING),
        "delay": Field("delay", INTEGER, required=True),
        "required": Field("required", BOOLEAN),
        "step_allowed_delay": Field("step_allowed_delay", INTEGER),
        "email_template_id": Field("email_template_id", STRING),
        "sms_template_id": Field("sms_template_id", STRING),
        "threading": Field("threading", STRING),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by_id": Field("created_by_id", STRING),
        "updated_by_id": Field("updated_by_id", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        step_type: Literal["call", "email", "sms"] | str | None | Unset = UNSET,
        delay: int | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        step_allowed_delay: int | None | Unset = UNSET,
        email_template_id: str | None | Unset = UNSET,
        sms_template_id: str | None | Unset = UNSET,
        threading: Literal["new_thread", "old_thread"] | str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by_id: str | None | Unset = UNSET,
        updated_by_id: str | None | Unset = UNSET,
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
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by_id": created_by_id,
                "updated_by_id": updated_by_id,
            },
            additional_properties,
        )
