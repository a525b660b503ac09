# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SharedCustomFieldCreate(Record):
    """A new custom field that kinds of objects can share. Who may edit its values, and where one is
    required, is said per association."""

    name: str
    """Name that users see."""
    type: (
        Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | str
    )
    """Kind of the values: `date` without and `datetime` with a time; `choices` one of `choices`;
    `user`, `contact` and `custom_object` hold ids; `textarea` is text shown on several lines, on
    custom activities only; `hidden` takes anything and is never shown in Close."""
    description: str | None
    """Longer explanation for users, at most 280 characters."""
    choices: list[str] | None
    """The values that may be chosen, for `choices` fields; sent whole."""
    accepts_multiple_values: bool | None
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    referenced_custom_type_id: str | None
    """Id of the custom object type that values point to, for `custom_object` fields."""
    back_reference_is_visible: bool | None
    """Whether Close shows the referring objects on the object that is pointed to."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "description": Field("description", STRING),
        "choices": Field("choices", List(STRING)),
        "accepts_multiple_values": Field("accepts_multiple_values", BOOLEAN),
        "referenced_custom_type_id": Field("referenced_custom_type_id", STRING),
        "back_reference_is_visible": Field("back_reference_is_visible", BOOLEAN),
    }

    def __init__(
        self,
        *,
        name: str,
        type: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | str,
        description: str | None | Unset = UNSET,
        choices: abc.Sequence[str] | None | Unset = UNSET,
        accepts_multiple_values: bool | None | Unset = UNSET,
        referenced_custom_type_id: str | None | Unset = UNSET,
        back_reference_is_visible: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "type": type,
                "description": description,
                "choices": choices,
                "accepts_multiple_values": accepts_multiple_values,
                "referenced_custom_type_id": referenced_custom_type_id,
                "back_reference_is_visible": back_reference_is_visible,
            },
            additional_properties,
        )
