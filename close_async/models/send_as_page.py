# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .send_as import SendAs


@model
class SendAsPage(Page):
    """All permissions that were asked for."""

    data: list[SendAs] = UNSET
