# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..codecs import DATETIME, Field
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ReportRange(Record):
    """A stretch of time."""

    start: datetime.datetime
    end: datetime.datetime

    __fields__: ClassVar[Mapping[str, Field]] = {
        "start": Field("start", DATETIME, required=True),
        "end": Field("end", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        additional_properties: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "start": start,
                "end": end,
            },
            additional_properties,
        )
