# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .form_field_choice import FormFieldChoice


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FormField(Record):
    """A field of a form."""

    id: str
    """The key of its value in a submission."""
    name: str
    type: str
    """`text`, `email`, `select`, …"""
    choices: list[FormFieldChoice] | None
    """Of a `select` field."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "choices": Field("choices", List(Model("FormFieldChoice"))),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: str | Unset = UNSET,
        choices: abc.Sequence[FormFieldChoice | abc.Mapping[str, object]] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "type": type,
                "choices": choices,
            },
            additional_properties,
        )
