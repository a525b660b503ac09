# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from ..codecs import BOOLEAN, DATE_OR_DATETIME, STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class BulkUpdateNotifications(Record):
    """BulkUpdateNotifications, as Close sends or takes it."""

    assigned_to: str | None
    date: dt.date | dt.datetime | None
    is_complete: bool | None
    organization_id: str | None
    priority: Literal["high", "medium"] | str | None
    resolution: Literal["abandoned", "skipped"] | str | None
    text: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "assigned_to": Field("assigned_to", STRING),
        "date": Field("date", DATE_OR_DATETIME),
        "is_complete": Field("is_complete", BOOLEAN),
        "organization_id": Field("organization_id", STRING),
        "priority": Field("priority", STRING),
        "resolution": Field("resolution", STRING),
        "text": Field("text", STRING),
    }

    def __init__(
        self,
        *,
        assigned_to: str | None | Unset = UNSET,
        date: dt.date | dt.datetime | None | Unset = UNSET,
        is_complete: bool | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | str | None | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "assigned_to": assigned_to,
                "date": date,
                "is_complete": is_complete,
                "organization_id": organization_id,
                "priority": priority,
                "resolution": resolution,
                "text": text,
            },
            additional_properties,
        )
