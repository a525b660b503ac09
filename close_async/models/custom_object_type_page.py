# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .custom_object_type import CustomObjectType


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomObjectTypePage(Page):
    """All custom object types."""

    data: list[CustomObjectType]

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("CustomObjectType")), required=True),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[CustomObjectType | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
            },
            additional_properties,
        )
