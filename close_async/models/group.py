# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..codecs import STRING, Field, List, Model
from ..operations import UNSET, Unset
from ..records import Record

if TYPE_CHECKING:
    from .group_member import GroupMember


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Group(Record):
    """Group, as Close sends or takes it."""

    id: str
    members: list[GroupMember] | None
    name: str
    organization_id: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "members": Field("members", List(Model("GroupMember"))),
        "name": Field("name", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        members: abc.Sequence[GroupMember | abc.Mapping[str, object]] | None | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "members": members,
                "name": name,
                "organization_id": organization_id,
            },
            additional_properties,
        )
