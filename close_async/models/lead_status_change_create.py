# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadStatusChangeCreate(Record):
    """A lead status change to log."""

    lead_id: str
    old_status_id: str
    new_status_id: str
    date_created: dt.datetime | None
    """When it happened."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "lead_id": Field("lead_id", STRING, required=True),
        "old_status_id": Field("old_status_id", STRING, required=True),
        "new_status_id": Field("new_status_id", STRING, required=True),
        "date_created": Field("date_created", DATETIME),
    }

    def __init__(
        self,
        *,
        lead_id: str,
        old_status_id: str,
        new_status_id: str,
        date_created: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "lead_id": lead_id,
                "old_status_id": old_status_id,
                "new_status_id": new_status_id,
                "date_created": date_created,
            },
            additional_properties,
        )
