# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import DATETIME, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailOpenInput(Record):
    """An opening to record."""

    opened_at: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "opened_at": Field("opened_at", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        opened_at: dt.datetime,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "opened_at": opened_at,
            },
            additional_properties,
        )
