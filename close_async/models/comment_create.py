# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CommentCreate(Record):
    """What a new comment is made from."""

    object_id: str
    """What to comment on, such as an activity or an opportunity."""
    body: str
    """Rich text."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "object_id": Field("object_id", STRING, required=True),
        "body": Field("body", STRING, required=True),
    }

    def __init__(
        self,
        *,
        object_id: str,
        body: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "object_id": object_id,
                "body": body,
            },
            additional_properties,
        )
