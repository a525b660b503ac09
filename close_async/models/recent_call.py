# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class RecentCall(Record):
    """A recent call, in short."""

    id: str
    """Id of the call activity."""
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
    duration: int
    """Seconds."""
    finish_timestamp: dt.datetime
    """When the call ended."""
    dialer_id: str | None
    """The dialer that made the call, if one did."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "status": Field("status", STRING, required=True),
        "duration": Field("duration", INTEGER, required=True),
        "finish_timestamp": Field("finish_timestamp", DATETIME, required=True),
        "dialer_id": Field("dialer_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
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
        duration: int | Unset = UNSET,
        finish_timestamp: dt.datetime | Unset = UNSET,
        dialer_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "status": status,
                "duration": duration,
                "finish_timestamp": finish_timestamp,
                "dialer_id": dialer_id,
            },
            additional_properties,
        )
