# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ActivityCustomFieldCreate(Record):
    """A new custom field of a custom activity type."""

    custom_activity_type_id: str
    """Id of the custom activity type that gets the field; it cannot change later."""
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
    description: str | None = UNSET
    """Longer explanation for users, at most 280 characters."""
    choices: abc.Sequence[str] | None = UNSET
    """The values that may be chosen, for `choices` fields; sent whole."""
    accepts_multiple_values: bool | None = UNSET
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    editable_with_roles: abc.Sequence[str] | None = UNSET
    """Roles that may edit the values: ids, or names of built-in ones such as `admin`; empty where
    everyone may."""
    referenced_custom_type_id: str | None = UNSET
    """Id of the custom object type that values point to, for `custom_object` fields."""
    back_reference_is_visible: bool | None = UNSET
    """Whether Close shows the referring objects on the object that is pointed to."""
    required: bool | None = UNSET
    """Whether an activity needs a value to be published."""
