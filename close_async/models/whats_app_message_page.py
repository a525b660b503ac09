# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, Field, List, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .whats_app_message import WhatsAppMessage


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class WhatsAppMessagePage(Page):
    """One page of WhatsApp messages."""

    data: list[WhatsAppMessage]
    has_more: bool
    """Whether rows remain after this page."""
    total_results: int | None
    """How many rows match in all; sent by some lists only."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("WhatsAppMessage")), required=True),
        "has_more": Field("has_more", BOOLEAN, required=True),
        "total_results": Field("total_results", INTEGER),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[WhatsAppMessage | abc.Mapping[str, object]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        total_results: int | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
                "total_results": total_results,
            },
            additional_properties,
        )
