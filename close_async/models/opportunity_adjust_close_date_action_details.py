# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import DATE, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityAdjustCloseDateActionDetails(Record):
    """OpportunityAdjustCloseDateActionDetails, as Close sends or takes it."""

    close_date: dt.date

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "close_date": Field("close_date", DATE, required=True),
    }

    def __init__(
        self,
        *,
        close_date: dt.date | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "close_date": close_date,
            },
            additional_properties,
        )
