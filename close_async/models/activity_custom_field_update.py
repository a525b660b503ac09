# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ActivityCustomFieldUpdate(Record):
    """What to change in a custom field of a custom activity type."""

    name: str | None = UNSET
    """Name that users see."""
    description: str | None = UNSET
    """Longer explanation for users, at most 280 characters."""
    choices: abc.Sequence[str] | None = UNSET
    """The values that may be chosen, for `choices` fields; sent whole."""
    accepts_multiple_values: bool | None = UNSET
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    editable_with_roles: abc.Sequence[str] | None = UNSET
    """Roles that may edit the values: ids, or names of built-in ones such as `admin`; empty where
    everyone may."""
    required: bool | None = UNSET
    """Whether an activity needs a value to be published."""
