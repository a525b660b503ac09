# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .custom_activity_type import CustomActivityType


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomActivityTypePage(Page):
    """All custom activity types."""

    data: list[CustomActivityType]

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("CustomActivityType")), required=True),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[CustomActivityType | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
            },
            additional_properties,
        )
