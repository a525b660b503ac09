# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .comment_thread import CommentThread


@model
class CommentThreadPage(Page):
    """One page of comment threads."""

    data: list[CommentThread] = UNSET
    has_more: bool = UNSET
    """Whether a further page follows."""
