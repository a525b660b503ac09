# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomActivityTypeCreate(Record):
    """A new custom activity type."""

    name: str
    """Name that users see."""
    description: str | None
    """What the type is for."""
    api_create_only: bool | None
    """Whether activities of the type can only be created through the API; false when left out."""
    editable_with_roles: list[str] | None
    """Roles that may edit activities of the type: ids, or names of built-in ones such as `admin`;
    empty where everyone may."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING),
        "api_create_only": Field("api_create_only", BOOLEAN),
        "editable_with_roles": Field("editable_with_roles", List(STRING)),
    }

    def __init__(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        api_create_only: bool | None | Unset = UNSET,
        editable_with_roles: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "description": description,
                "api_create_only": api_create_only,
                "editable_with_roles": editable_with_roles,
            },
            additional_properties,
        )
