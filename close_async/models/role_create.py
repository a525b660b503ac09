# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class RoleCreate(Record):
    """What a new role is made from."""

    name: str
    permissions: list[str] | None
    """What the role allows, such as `bulk_edit`, `export` or `view_all_leads`."""
    visibility_user_lcf_behavior: Literal["allow_unassigned", "require_assignment"] | str | None
    """Whether leads that are assigned to nobody are hidden or seen; null with the permission
    `view_all_leads`."""
    visibility_user_lcf_ids: list[str] | None
    """Ids of the user fields of leads that say who sees a lead; null or empty with the permission
    `view_all_leads`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "permissions": Field("permissions", List(STRING)),
        "visibility_user_lcf_behavior": Field("visibility_user_lcf_behavior", STRING),
        "visibility_user_lcf_ids": Field("visibility_user_lcf_ids", List(STRING)),
    }

    def __init__(
        self,
        *,
        name: str,
        permissions: abc.Sequence[str] | None | Unset = UNSET,
        visibility_user_lcf_behavior: Literal["allow_unassigned", "require_assignment"]
        | str
        | None
        | Unset = UNSET,
        visibility_user_lcf_ids: abc.Sequence[str] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "permissions": permissions,
                "visibility_user_lcf_behavior": visibility_user_lcf_behavior,
                "visibility_user_lcf_ids": visibility_user_lcf_ids,
            },
            additional_properties,
        )
