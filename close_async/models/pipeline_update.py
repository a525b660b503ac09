# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .status_reference import StatusReference


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PipelineUpdate(Record):
    """What to change about a pipeline."""

    name: str | None
    statuses: list[StatusReference] | None
    """The statuses, in the order wanted."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "statuses": Field("statuses", List(Model("StatusReference"))),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        statuses: abc.Sequence[StatusReference | abc.Mapping[str, object]] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "statuses": statuses,
            },
            additional_properties,
        )
