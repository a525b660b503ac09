# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityCustomFieldUpdate(Record):
    """What to change in a custom field of a custom activity type."""

    name: str | None
    """Name that users see."""
    description: str | None
    """Longer explanation for users, at most 280 characters."""
    choices: list[str] | None
    """The values that may be chosen, for `choices` fields; sent whole."""
    accepts_multiple_values: bool | None
    """Whether a value is a list; only for choices, users, contacts and custom objects."""
    editable_with_roles: list[str] | None
    """Roles that may edit the values: ids, or names of built-in ones such as `admin`; empty where
    everyone may."""
    required: bool | None
    """Whether an activity needs a value to be published."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "description": Field("description", STRING),
        "choices": Field("choices", List(STRING)),
        "accepts_multiple_values": Field("accepts_multiple_values", BOOLEAN),
        "editable_with_roles": Field("editable_with_roles", List(STRING)),
        "required": Field("required", BOOLEAN),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: abc.Sequence[str] | None | Unset = UNSET,
        accepts_multiple_values: bool | None | Unset = UNSET,
        editable_with_roles: abc.Sequence[str] | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "description": description,
                "choices": choices,
                "accepts_multiple_values": accepts_multiple_values,
                "editable_with_roles": editable_with_roles,
                "required": required,
            },
            additional_properties,
        )
