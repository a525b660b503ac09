# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Outcome(Record):
    """A result that a call or meeting can have."""

    id: str
    name: str
    """Name that users choose it by."""
    description: str | None
    """What it means and when to choose it."""
    type: Literal["custom", "vm-dropped"] | str
    """`custom` is chosen by users; `vm-dropped` is set by Close on a call in which a recorded
    voicemail was dropped."""
    applies_to: list[Literal["calls", "meetings"] | str]
    """What it can be set on; it follows from `type`: both for `custom`, calls only for `vm-dropped`."""
    organization_id: str
    created_by: str | None
    """Id of the user who created it."""
    updated_by: str | None
    """Id of the user who changed it last."""
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "applies_to": Field("applies_to", List(STRING), required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "created_by": Field("created_by", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type: Literal["custom", "vm-dropped"] | str | Unset = UNSET,
        applies_to: abc.Sequence[Literal["calls", "meetings"] | str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "description": description,
                "type": type,
                "applies_to": applies_to,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
