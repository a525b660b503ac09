# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class IntegrationLink(Record):
    """A link to another tool, as the organization has defined it."""

    id: str
    name: str
    """Text of the link."""
    url: str
    """Template of the address, with placeholders such as `{{lead.display_name}}`."""
    type: Literal["contact", "lead", "opportunity"] | str
    """What the link is shown on."""
    organization_id: str
    created_by: str | None
    """Id of the user who created it."""
    updated_by: str | None
    """Id of the user who changed it last."""
    date_created: dt.datetime | None
    date_updated: dt.datetime | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "url": Field("url", STRING, required=True),
        "type": Field("type", STRING, required=True),
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
        url: str | Unset = UNSET,
        type: Literal["contact", "lead", "opportunity"] | str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        date_updated: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "url": url,
                "type": type,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
