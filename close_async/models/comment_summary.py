# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import INTEGER, STRING, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CommentSummary(Record):
    """CommentSummary, as Close sends or takes it."""

    comment_count: int
    thread_id: str

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
