# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_filter import OpportunityFilter


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityExportCreate(Record):
    """Which opportunities to export, and how."""

    format: Literal["csv", "json"] | str
    params: OpportunityFilter | None
    """Which opportunities; all of them if not given."""
    date_format: Literal["excel", "iso8601", "original"] | str | None
    """How a CSV file writes times: with microseconds and offset (as if not given), ISO 8601 without
    microseconds, or UTC with a 12-hour clock."""
    fields: list[str] | None
    """Only these fields go into the file; all of them if not given."""
    include_activities: bool | None
    """Add the activities."""
    include_addresses: bool | None
    include_custom_objects: bool | None
    include_smart_fields: bool | None
    """Add the calculated fields."""
    send_done_email: bool | None
    """Whether an e-mail tells that the export is done; it does unless told otherwise."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "format": Field("format", STRING, required=True),
        "params": Field("params", Model("OpportunityFilter")),
        "date_format": Field("date_format", STRING),
        "fields": Field("fields", List(STRING)),
        "include_activities": Field("include_activities", BOOLEAN),
        "include_addresses": Field("include_addresses", BOOLEAN),
        "include_custom_objects": Field("include_custom_objects", BOOLEAN),
        "include_smart_fields": Field("include_smart_fields", BOOLEAN),
        "send_done_email": Field("send_done_email", BOOLEAN),
    }

    def __init__(
        self,
        *,
        format: Literal["csv", "json"] | str,
        params: OpportunityFilter | abc.Mapping[str, object] | None | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | str | None | Unset = UNSET,
        fields: abc.Sequence[str] | None | Unset = UNSET,
        include_activities: bool | None | Unset = UNSET,
        include_addresses: bool | None | Unset = UNSET,
        include_custom_objects: bool | None | Unset = UNSET,
        include_smart_fields: bool | None | Unset = UNSET,
        send_done_email: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "format": format,
                "params": params,
                "date_format": date_format,
                "fields": fields,
                "include_activities": include_activities,
                "include_addresses": include_addresses,
                "include_custom_objects": include_custom_objects,
                "include_smart_fields": include_smart_fields,
                "send_done_email": send_done_email,
            },
            additional_properties,
        )
