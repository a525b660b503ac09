# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, Field, List, Model
from ..values.records import Page

if TYPE_CHECKING:
    from .user import User


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UserPage(Page):
    """One page of users."""

    data: list[User]
    has_more: bool
    """Whether a further page follows."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field("data", List(Model("User")), required=True),
        "has_more": Field("has_more", BOOLEAN, required=True),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[User | abc.Mapping[str, object]] | Unset = UNSET,
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
