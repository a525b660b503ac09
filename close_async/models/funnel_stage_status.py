# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FunnelStageStatus(Record):
    """The opportunity status of a stage."""

    id: str
    label: str
    type: Literal["active", "lost", "won"] | str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "label": Field("label", STRING, required=True),
        "type": Field("type", STRING, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        type: Literal["active", "lost", "won"] | str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "label": label,
                "type": type,
            },
            additional_properties,
        )
