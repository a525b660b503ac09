# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .form_field import FormField


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Form(Record):
    """A form for web pages, built in Close."""

    id: str
    organization_id: str
    name: str
    is_archived: bool
    field_definitions: list[FormField]
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "is_archived": Field("is_archived", BOOLEAN, required=True),
        "field_definitions": Field("field_definitions", List(Model("FormField")), required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        field_definitions: abc.Sequence[FormField | abc.Mapping[str, object]] | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "organization_id": organization_id,
                "name": name,
                "is_archived": is_archived,
                "field_definitions": field_definitions,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
