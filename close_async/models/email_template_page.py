# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, Field, List, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .email_template import EmailTemplate


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailTemplatePage(Page):
    """One page of email templates."""

    data: list[EmailTemplate]
    has_more: bool
    """Whether another page follows."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("EmailTemplate")), required=True),
        "has_more": Field("has_more", BOOLEAN, required=True),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[EmailTemplate | abc.Mapping[str, object]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
            },
            additional_properties,
        )
