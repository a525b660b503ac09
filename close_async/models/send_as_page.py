# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .send_as import SendAs


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SendAsPage(Page):
    """All permissions that were asked for."""

    data: list[SendAs]

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("SendAs")), required=True),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[SendAs | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
            },
            additional_properties,
        )
