# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import DATETIME, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ReportRange(Record):
    """A stretch of time."""

    start: dt.datetime
    end: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "start": Field("start", DATETIME, required=True),
        "end": Field("end", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        start: dt.datetime,
        end: dt.datetime,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "start": start,
                "end": end,
            },
            additional_properties,
        )
