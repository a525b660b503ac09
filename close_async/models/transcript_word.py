# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import NUMBER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TranscriptWord(Record):
    """One timed word of an utterance."""

    text: str
    start: float | None
    """Seconds from the beginning of the recording."""
    end: float | None
    """Seconds from the beginning of the recording."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "text": Field("text", STRING, required=True),
        "start": Field("start", NUMBER),
        "end": Field("end", NUMBER),
    }

    def __init__(
        self,
        *,
        text: str | Unset = UNSET,
        start: float | None | Unset = UNSET,
        end: float | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "text": text,
                "start": start,
                "end": end,
            },
            additional_properties,
        )
