# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CustomFieldUpdate(Record):
    """What to change in a custom field of leads, contacts or opportunities."""

    name: str | None = UNSET
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
        | None
    ) = UNSET
    """Kind of the values: `date` without and `datetime` with a time; `choices` one of `choices`;
    `user`, `contact` and `custom_object` hold ids; `textarea` is text shown on several lines, on
    custom activities only; `hidden` takes anything and is never shown in Close. Changing it makes
    Close convert the stored values."""
    description: str | None = UNSET
    """Longer explanation for users, at most 280 characters."""
    choices: abc.Sequence[str] | None = UNSET
    """The values that may be chosen, for `choices` fields; sent whole."""
    accepts_multiple_values: bool | None = UNSET
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    editable_with_roles: abc.Sequence[str] | None = UNSET
    """Roles that may edit the values: ids, or names of built-in ones such as `admin`; empty where
    everyone may."""
