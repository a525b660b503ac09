# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .group_member import GroupMember


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Group(Record):
    """A named set of users, to filter and report by."""

    id: str
    name: str
    organization_id: str
    members: list[GroupMember] | None
    """Only when asked for by `fields`, and never on the list."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "members": Field("members", List(Model("GroupMember"))),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        members: abc.Sequence[GroupMember | abc.Mapping[str, object]] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "organization_id": organization_id,
                "members": members,
            },
            additional_properties,
        )
