# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .funnel_stage import FunnelStage


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FunnelStagesRow(Record):
    """The stages of a pipeline, of one user or of all."""

    user_id: str | None
    """Null over all users."""
    stages: list[FunnelStage]

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "user_id": Field("user_id", STRING),
        "stages": Field("stages", List(Model("FunnelStage")), required=True),
    }

    def __init__(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        stages: abc.Sequence[FunnelStage | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "user_id": user_id,
                "stages": stages,
            },
            additional_properties,
        )
