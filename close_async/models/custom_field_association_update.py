# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomFieldAssociationUpdate(Record):
    """What to change in an association."""

    editable_with_roles: list[str] | None
    """Roles that may edit the values on this kind of object; empty where everyone may."""
    required: bool | None
    """Whether objects of a custom type need a value."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "editable_with_roles": Field("editable_with_roles", List(STRING)),
        "required": Field("required", BOOLEAN),
    }

    def __init__(
        self,
        *,
        editable_with_roles: abc.Sequence[str] | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "editable_with_roles": editable_with_roles,
                "required": required,
            },
            additional_properties,
        )
