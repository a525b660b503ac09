# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ActivityCommentSummary(Record):
    """The comments on one activity, counted."""

    comment_count: int = UNSET
    """Number of comments."""
    thread_id: str = UNSET
    """Id of the comment thread."""
