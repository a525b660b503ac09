# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CommentUpdate(Record):
    """What to change about a comment."""

    body: str
    """Rich text."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "body": Field("body", STRING, required=True),
    }

    def __init__(
        self,
        *,
        body: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "body": body,
            },
            additional_properties,
        )
