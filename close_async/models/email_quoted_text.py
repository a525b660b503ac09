# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailQuotedText(Record):
    """A part of a message's text."""

    text: str
    expand: bool
    """Whether it is shown at once; quotes are folded."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "text": Field("text", STRING, required=True),
        "expand": Field("expand", BOOLEAN, required=True),
    }

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        expand: bool | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "text": text,
                "expand": expand,
            },
            additional_properties,
        )
