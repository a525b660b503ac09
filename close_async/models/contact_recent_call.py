# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from ..codecs import DATETIME, INTEGER, STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ContactRecentCall(Record):
    """ContactRecentCall, as Close sends or takes it."""

    dialer_id: str | None
    duration: int
    finish_timestamp: dt.datetime
    id: str
    status: (
        Literal[
            "busy",
            "cancel",
            "completed",
            "created",
            "failed",
            "in-progress",
            "no-answer",
            "timeout",
        ]
        | str
    )

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "dialer_id": Field("dialer_id", STRING, required=True),
        "duration": Field("duration", INTEGER, required=True),
        "finish_timestamp": Field("finish_timestamp", DATETIME, required=True),
        "id": Field("id", STRING, required=True),
        "status": Field("status", STRING, required=True),
    }

    def __init__(
        self,
        *,
        dialer_id: str | None | Unset = UNSET,
        duration: int | Unset = UNSET,
        finish_timestamp: dt.datetime | Unset = UNSET,
        id: str | Unset = UNSET,
        status: Literal[
            "busy",
            "cancel",
            "completed",
            "created",
            "failed",
            "in-progress",
            "no-answer",
            "timeout",
        ]
        | str
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "dialer_id": dialer_id,
                "duration": duration,
                "finish_timestamp": finish_timestamp,
                "id": id,
                "status": status,
            },
            additional_properties,
        )
