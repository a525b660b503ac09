# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CustomTypeField(Record):
    """A custom field as its custom activity type or custom object type lists it: without the field's
    own dates, users and organization."""

    id: str = UNSET
    """Values are read and written under the key `custom.{id}`."""
    name: str = UNSET
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
    ) = UNSET
    """Kind of the values: `date` without and `datetime` with a time; `choices` one of `choices`;
    `user`, `contact` and `custom_object` hold ids; `textarea` is text shown on several lines, on
    custom activities only; `hidden` takes anything and is never shown in Close."""
    description: str | None = UNSET
    """Longer explanation for users, at most 280 characters."""
    choices: list[str] | None = UNSET
    """The values that may be chosen; null or missing unless `type` is `choices`."""
    accepts_multiple_values: bool = UNSET
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    editable_with_roles: list[str] = UNSET
    """Roles that may edit the values: ids, or names of built-in ones such as `admin`; empty where
    everyone may."""
    required: bool = UNSET
    """Whether an object of the type needs a value to be saved or published."""
    referenced_custom_type_id: str | None = UNSET
    """Id of the custom object type that values point to; set only where `type` is `custom_object`."""
    back_reference_is_visible: bool | None = UNSET
    """Whether Close shows the referring objects on the object that is pointed to; set only where
    `type` is `custom_object`."""
    is_shared: bool | None = UNSET
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
    ) = UNSET
    """The new type, while Close still converts the stored values after a change of `type`."""
