# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityChangeStatusActionDetails(Record):
    """OpportunityChangeStatusActionDetails, as Close sends or takes it."""

    status_id: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status_id": Field("status_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        status_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status_id": status_id,
            },
            additional_properties,
        )
