# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PausedSubscription(Record):
    """A sequence subscription that the activity has paused."""

    id: str
    """Id of the subscription."""
    contact_id: str | None
    contact_name: str | None
    sequence_id: str
    sequence_name: str
    sequence_status: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "contact_id": Field("contact_id", STRING),
        "contact_name": Field("contact_name", STRING),
        "sequence_id": Field("sequence_id", STRING, required=True),
        "sequence_name": Field("sequence_name", STRING, required=True),
        "sequence_status": Field("sequence_status", STRING, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sequence_name: str | Unset = UNSET,
        sequence_status: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "contact_id": contact_id,
                "contact_name": contact_name,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_status": sequence_status,
            },
            additional_properties,
        )
