# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityStatus(Record):
    """A stage that opportunities of a pipeline can be in."""

    id: str
    label: str
    """The status as people read it."""
    type: Literal["active", "lost", "won"] | str
    pipeline_id: str | None
    """Missing where the status comes inside its pipeline."""
    organization_id: str | None
    """Missing where the status comes inside its pipeline."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "label": Field("label", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "pipeline_id": Field("pipeline_id", STRING),
        "organization_id": Field("organization_id", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        type: Literal["active", "lost", "won"] | str | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "label": label,
                "type": type,
                "pipeline_id": pipeline_id,
                "organization_id": organization_id,
            },
            additional_properties,
        )
