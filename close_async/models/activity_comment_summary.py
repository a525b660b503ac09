# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityCommentSummary(Record):
    """The comments on one activity, counted."""

    comment_count: int
    """Number of comments."""
    thread_id: str
    """Id of the comment thread."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "comment_count": Field("comment_count", INTEGER, required=True),
        "thread_id": Field("thread_id", STRING, required=True),
    }

    def __init__(
        self,
        *,
        comment_count: int | Unset = UNSET,
        thread_id: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "comment_count": comment_count,
                "thread_id": thread_id,
            },
            additional_properties,
        )
