# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EventMeta(Record):
    """What else is known about an event."""

    request_method: str | None
    """HTTP method of the request that caused it."""
    request_path: str | None
    """Path of the request that caused it."""
    bulk_action_id: str | None
    """The bulk action that caused it."""
    merge_source_lead_id: str | None
    """The lead that was merged away."""
    merge_destination_lead_id: str | None
    """The lead that it was merged into."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "request_method": Field("request_method", STRING),
        "request_path": Field("request_path", STRING),
        "bulk_action_id": Field("bulk_action_id", STRING),
        "merge_source_lead_id": Field("merge_source_lead_id", STRING),
        "merge_destination_lead_id": Field("merge_destination_lead_id", STRING),
    }

    def __init__(
        self,
        *,
        request_method: str | None | Unset = UNSET,
        request_path: str | None | Unset = UNSET,
        bulk_action_id: str | None | Unset = UNSET,
        merge_source_lead_id: str | None | Unset = UNSET,
        merge_destination_lead_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "request_method": request_method,
                "request_path": request_path,
                "bulk_action_id": bulk_action_id,
                "merge_source_lead_id": merge_source_lead_id,
                "merge_destination_lead_id": merge_destination_lead_id,
            },
            additional_properties,
        )
