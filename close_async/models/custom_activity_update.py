# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field
from ..values.records import CustomFieldsMixin, Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomActivityUpdate(CustomFieldsMixin, Record):
    """What to change of a custom activity."""

    status: Literal["draft", "published"] | str | None
    contact_id: str | None
    pinned: bool | None
    activity_at: dt.datetime | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status": Field("status", STRING),
        "contact_id": Field("contact_id", STRING),
        "pinned": Field("pinned", BOOLEAN),
        "activity_at": Field("activity_at", DATETIME),
    }

    def __init__(
        self,
        *,
        status: Literal["draft", "published"] | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status": status,
                "contact_id": contact_id,
                "pinned": pinned,
                "activity_at": activity_at,
            },
            additional_properties,
        )
