# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Role(Record):
    """A set of permissions."""

    id: str
    name: str
    editable: bool
    """Whether it can be changed; built-in roles cannot."""
    permissions: list[str]
    """What the role allows, such as `bulk_edit`, `export` or `view_all_leads`."""
    visibility_user_lcf_behavior: Literal["allow_unassigned", "require_assignment"] | str | None
    """Whether leads that are assigned to nobody are hidden or seen; null with the permission
    `view_all_leads`."""
    visibility_user_lcf_ids: list[str] | None
    """Ids of the user fields of leads that say who sees a lead; null or empty with the permission
    `view_all_leads`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "editable": Field("editable", BOOLEAN, required=True),
        "permissions": Field("permissions", List(STRING), required=True),
        "visibility_user_lcf_behavior": Field(
            "visibility_user_lcf_behavior", STRING, required=True
        ),
        "visibility_user_lcf_ids": Field("visibility_user_lcf_ids", List(STRING), required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        editable: bool | Unset = UNSET,
        permissions: abc.Sequence[str] | Unset = UNSET,
        visibility_user_lcf_behavior: Literal["allow_unassigned", "require_assignment"]
        | str
        | None
        | Unset = UNSET,
        visibility_user_lcf_ids: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "editable": editable,
                "permissions": permissions,
                "visibility_user_lcf_behavior": visibility_user_lcf_behavior,
                "visibility_user_lcf_ids": visibility_user_lcf_ids,
            },
            additional_properties,
        )
