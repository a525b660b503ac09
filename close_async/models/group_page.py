# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .group import Group


@model
class GroupPage(Page):
    """All groups."""

    data: list[Group] = UNSET
    has_more: bool | None = UNSET
    """Whether a further page follows; older responses lack it."""
