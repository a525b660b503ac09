# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class CommentCreate(Record):
    """What a new comment is made from."""

    object_id: str
    """What to comment on, such as an activity or an opportunity."""
    body: str
    """Rich text."""
