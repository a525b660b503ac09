# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SharedCustomFieldUpdate(Record):
    """What to change in a shared custom field."""

    name: str | None
    """Name that users see."""
    description: str | None
    """Longer explanation for users, at most 280 characters."""
    choices: list[str] | None
    """The values that may be chosen, for `choices` fields; sent whole."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "description": Field("description", STRING),
        "choices": Field("choices", List(STRING)),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "description": description,
                "choices": choices,
            },
            additional_properties,
        )
