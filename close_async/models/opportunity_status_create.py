# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityStatusCreate(Record):
    """What a new opportunity status is made from."""

    label: str
    """The status as people read it."""
    type: Literal["active", "lost", "won"] | str
    pipeline_id: str | None
    """The pipeline that the status belongs to."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "label": Field("label", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "pipeline_id": Field("pipeline_id", STRING),
    }

    def __init__(
        self,
        *,
        label: str,
        type: Literal["active", "lost", "won"] | str,
        pipeline_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "label": label,
                "type": type,
                "pipeline_id": pipeline_id,
            },
            additional_properties,
        )
