# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingSummary(Record):
    """A summary of a meeting."""

    text: str
    html: str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "text": Field("text", STRING, required=True),
        "html": Field("html", STRING, required=True),
    }

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        html: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "text": text,
                "html": html,
            },
            additional_properties,
        )
