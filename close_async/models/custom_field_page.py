# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, Field, List, Union
from ..values.records import Page

if TYPE_CHECKING:
    from .custom_field import CustomField


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomFieldPage(Page):
    """One page of custom fields."""

    data: list[CustomField]
    has_more: bool | None
    """Whether another page follows."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field(
            "data",
            List(
                Union(
                    "type",
                    {"choices": "ChoicesCustomField", "custom_object": "ObjectCustomField"},
                    "PlainCustomField",
                )
            ),
            required=True,
        ),
        "has_more": Field("has_more", BOOLEAN),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[CustomField | abc.Mapping[str, object]] | Unset = UNSET,
        has_more: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
            },
            additional_properties,
        )
