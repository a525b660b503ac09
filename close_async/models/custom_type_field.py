# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomTypeField(Record):
    """A custom field as its custom activity type or custom object type lists it: without the field's
    own dates, users and organization."""

    id: str
    """Values are read and written under the key `custom.{id}`."""
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
    """The values that may be chosen; null or missing unless `type` is `choices`."""
    accepts_multiple_values: bool
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    editable_with_roles: list[str]
    """Roles that may edit the values: ids, or names of built-in ones such as `admin`; empty where
    everyone may."""
    required: bool
    """Whether an object of the type needs a value to be saved or published."""
    referenced_custom_type_id: str | None
    """Id of the custom object type that values point to; set only where `type` is `custom_object`."""
    back_reference_is_visible: bool | None
    """Whether Close shows the referring objects on the object that is pointed to; set only where
    `type` is `custom_object`."""
    is_shared: bool | None
    """Whether the field is a shared one."""
    converting_to_type: (
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
        | None
    )
    """The new type, while Close still converts the stored values after a change of `type`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "description": Field("description", STRING, required=True),
        "choices": Field("choices", List(STRING)),
        "accepts_multiple_values": Field("accepts_multiple_values", BOOLEAN, required=True),
        "editable_with_roles": Field("editable_with_roles", List(STRING), required=True),
        "required": Field("required", BOOLEAN, required=True),
        "referenced_custom_type_id": Field("referenced_custom_type_id", STRING),
        "back_reference_is_visible": Field("back_reference_is_visible", BOOLEAN),
        "is_shared": Field("is_shared", BOOLEAN),
        "converting_to_type": Field("converting_to_type", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
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
        | str
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: abc.Sequence[str] | None | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: abc.Sequence[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
        referenced_custom_type_id: str | None | Unset = UNSET,
        back_reference_is_visible: bool | None | Unset = UNSET,
        is_shared: bool | None | Unset = UNSET,
        converting_to_type: Literal[
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
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "type": type,
                "description": description,
                "choices": choices,
                "accepts_multiple_values": accepts_multiple_values,
                "editable_with_roles": editable_with_roles,
                "required": required,
                "referenced_custom_type_id": referenced_custom_type_id,
                "back_reference_is_visible": back_reference_is_visible,
                "is_shared": is_shared,
                "converting_to_type": converting_to_type,
            },
            additional_properties,
        )
