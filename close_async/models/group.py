# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .group_member import GroupMember


@model
class Group(Record):
    """A named set of users, to filter and report by."""

    id: str = UNSET
    name: str = UNSET
    organization_id: str = UNSET
    members: list[GroupMember] | None = UNSET
    """Only when asked for by `fields`, and never on the list."""
